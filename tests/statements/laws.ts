import fc from "fast-check";
import { expect } from "vitest";
import type { Plan } from "../../src/engine";
import { validScenario } from "../oracle";
import { examplePlans, planFrom } from "./plans";

/** Holds a law on the plans of the examples, of their variants and of generated scenarios. */
export function holdsOnPlans(law: (plan: Plan) => void, numRuns = 25): void {
  for (const [name, plan] of examplePlans) {
    try {
      law(plan);
    } catch (fault) {
      throw new Error(`in ${name}`, { cause: fault });
    }
  }
  fc.assert(
    fc.property(validScenario(), (data) => law(planFrom(data))),
    { numRuns },
  );
}

/**
 * Expects two sums of the same terms in another order to agree: some thousand terms, each rounded to 1.1e-16 of the
 * largest amount on the way, which is `scale`.
 */
export function agree(found: number, expected: number, scale: number, what: string): void {
  const tolerance = 1e-9 * Math.max(1, Math.abs(scale));
  if (!(Math.abs(found - expected) < tolerance))
    expect.fail(`${what}: ${found} for ${expected}, not within ${tolerance}`);
}

/** Expects whole numbers, of which none is -0. */
export function expectWhole(amounts: readonly number[]): void {
  const faults = amounts.filter((amount) => !Number.isInteger(amount) || Object.is(amount, -0));
  expect(faults).toEqual([]);
}
