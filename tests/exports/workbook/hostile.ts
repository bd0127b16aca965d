import type { Scenario } from "../../../src/scenario";

/** Names and notes that a spreadsheet would run if it took them for formulas, and what stands for an error. */
export const hostile = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "#N/A", "\u0000\ud800=1"];

/** A scenario whose items bear those names, notes, sources and units. */
export function hostileScenario(scenario: Scenario): Scenario {
  let next = 0;
  const name = () => hostile[next++ % hostile.length] as string;
  const renamed = <Item extends object>(items: readonly Item[] = []) =>
    items.map((item) => ({ ...item, name: name(), note: name(), source: name() }));
  return {
    ...scenario,
    stages: renamed(scenario.stages),
    services: renamed(scenario.services).map((service) => ({ ...service, unit: name() })),
    staff: renamed(scenario.staff),
    overheads: renamed(scenario.overheads),
    drivers: renamed(scenario.drivers),
    funding: renamed(scenario.funding),
  };
}
