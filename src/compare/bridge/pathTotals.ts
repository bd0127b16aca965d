import { compile, planOf, RunError } from "../../engine";
import type { Scenario } from "../../scenario";

/** Measures of a whole path that differences are told in, all in euros. */
export const pathTotalNames = ["finalCash", "ownRevenue", "aidNeeded", "lowestCash"] as const;

export type PathTotalName = (typeof pathTotalNames)[number];

/** `aidNeeded`: what the charges of each stage exceed its own revenue by, all stages together. */
export type PathTotals = Readonly<Record<PathTotalName, number>>;

/** What the plan of a valid scenario comes to, over its own months. Throws a RunError where a value stops it. */
export function pathTotals(scenario: Scenario): PathTotals {
  const { stages, path } = planOf(compile(scenario));
  return {
    finalCash: path.finalCash,
    ownRevenue: stages.reduce((total, { ownRevenue }) => total + ownRevenue, 0),
    aidNeeded: stages.reduce((total, { aidNeeded }) => total + aidNeeded, 0),
    lowestCash: path.lowestCash,
  };
}

/** The same; the fault where a value stops the plan, or carries it beyond what numbers hold. */
export function tryTotals(scenario: Scenario): PathTotals | RunError | null {
  try {
    const totals = pathTotals(scenario);
    return pathTotalNames.every((name) => Number.isFinite(totals[name])) ? totals : null;
  } catch (error) {
    if (error instanceof RunError) return error;
    throw error;
  }
}

/** One measure from the other, for each. */
export function minus(a: PathTotals, b: PathTotals): PathTotals {
  return totalsBy((name) => a[name] - b[name]);
}

/** Each measure by its name. */
export function totalsBy(of: (name: PathTotalName) => number): PathTotals {
  return Object.fromEntries(pathTotalNames.map((name) => [name, of(name)])) as PathTotals;
}
