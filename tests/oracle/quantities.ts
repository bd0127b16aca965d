import type { ByStage, Distribution, OracleScenario, Quantity } from "./format";
import { evaluateFormula } from "./formulas";

/** Value of each name that a formula may use. */
export type Scope = Record<string, number>;

/** Central value of a distribution: the table of section 1. */
function centralOf(distribution: Distribution): number {
  switch (distribution.dist) {
    case "pert":
    case "triangular":
      return distribution.mode;
    case "uniform":
      return (distribution.min + distribution.max) / 2;
    case "normal": {
      const { mean, min = -Infinity, max = Infinity } = distribution;
      return Math.min(max, Math.max(min, mean));
    }
    case "lognormal":
      return Math.sqrt(distribution.p10 * distribution.p90);
    case "discrete": {
      const heaviest = distribution.weights.indexOf(Math.max(...distribution.weights));
      const value = distribution.values[heaviest];
      if (value === undefined) throw new Error("oracle: discrete without values");
      return value;
    }
    case "bernoulli":
      return distribution.p >= 0.5 ? 1 : 0;
  }
}

/** Central value of a quantity over the names it may use. */
export function valueOf(quantity: Quantity, scope: Scope): number {
  if (typeof quantity === "number") return quantity;
  if (typeof quantity === "string") return evaluateFormula(quantity, scope);
  return centralOf(quantity);
}

/** Central values of all drivers and populations, each formula read after those it names. */
export function namedValues(scenario: OracleScenario): Scope {
  const definitions = new Map<string, Quantity>();
  for (const driver of scenario.drivers ?? []) definitions.set(driver.id, driver.value);
  for (const segment of scenario.segments ?? []) {
    if (segment.population !== undefined) definitions.set(segment.id, segment.population);
  }
  // A getter per name: asking for one evaluates the names it depends on, from scratch.
  const lazy: Scope = {};
  for (const [id, quantity] of definitions) {
    Object.defineProperty(lazy, id, { enumerable: true, get: () => valueOf(quantity, lazy) });
  }
  return { ...lazy };
}

/**
 * Quantity that holds in stage `stage` (a position): that of the nearest stage listed at or before
 * it, 0 where there is none.
 */
export function quantityInStage(field: ByStage, stageIds: string[], stage: number): Quantity {
  if (typeof field !== "object" || !("byStage" in field)) return field;
  const listed = stageIds.slice(0, stage + 1).filter((id) => id in field.byStage);
  const nearest = listed.at(-1);
  return nearest === undefined ? 0 : (field.byStage[nearest] ?? 0);
}
