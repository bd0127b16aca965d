import type { Plan, StageMeasures } from "../../engine";
import { alignStages, type StageAlignment, type StagePair } from "./alignStages";

/** Measures of a stage that are numbers, in the order in which they are told. Euros; rates and multipliers plain. */
export const comparedStageMeasures = [
  "ownRevenue",
  "variableCosts",
  "fixedCosts",
  "charges",
  "aid",
  "resultBeforeTax",
  "marginRate",
  "breakEvenRevenue",
  "breakEvenMultiplier",
  "marginOfSafety",
  "coverage",
  "aidNeeded",
  "lowestCash",
  "exposure",
] as const satisfies readonly (keyof StageMeasures)[];

export type ComparedStageMeasure = (typeof comparedStageMeasures)[number];

/** A stage of each plan beside the other. */
export interface StageRow extends StagePair {
  readonly of: {
    readonly reference: StageMeasures | null;
    readonly other: StageMeasures | null;
  };
  /** The other's minus the reference's; null where either has no such stage or no such measure. */
  readonly differences: Readonly<Record<ComparedStageMeasure, number | null>>;
}

/** The measures of the stages of two plans side by side, aligned as said. */
export function stageRows(reference: Plan, other: Plan, alignment: StageAlignment): StageRow[] {
  const pairs = alignStages(reference.model.scenario, other.model.scenario, alignment);
  return pairs.map((pair) => {
    const own = pair.reference === null ? null : (reference.stages[pair.reference] ?? null);
    const others = pair.other === null ? null : (other.stages[pair.other] ?? null);
    return {
      ...pair,
      of: { reference: own, other: others },
      differences: differencesOf(own, others),
    };
  });
}

function differencesOf(
  reference: StageMeasures | null,
  other: StageMeasures | null,
): StageRow["differences"] {
  const minus = (name: ComparedStageMeasure) => {
    const [a, b] = [reference?.[name] ?? null, other?.[name] ?? null];
    return a === null || b === null ? null : b - a;
  };
  return Object.fromEntries(
    comparedStageMeasures.map((name) => [name, minus(name)]),
  ) as StageRow["differences"];
}
