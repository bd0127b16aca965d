import fc from "fast-check";
import type { Scenario } from "../../src/scenario";
import { validScenario } from "../oracle";

/**
 * Two valid scenarios that have nothing to do with each other. The number between them is needed: generators of one
 * tuple copy the state of chance, and would draw the same scenario twice.
 */
export function twoScenarios(
  options: Parameters<typeof validScenario>[0] = {},
): fc.Arbitrary<[Scenario, Scenario]> {
  return fc
    .tuple(validScenario(options), fc.nat(), validScenario(options))
    .map(([one, , two]) => [one as unknown as Scenario, two as unknown as Scenario]);
}
