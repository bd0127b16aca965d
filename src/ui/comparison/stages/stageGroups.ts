import { alignStages, type StageAlignment } from "../../../compare";
import type { Column, Ready } from "../useComparison";

/** A stage of one of the scenarios, where it stands beside the others. */
export interface StageCell {
  /** Its place among its scenario's stages. */
  readonly stage: number;
  /** Months of the calendar that it shares with the reference's stage; 0 where it has none. */
  readonly sharedMonths: number;
}

/** Stages that are looked at together. */
export interface StageGroup {
  readonly key: string;
  /** The stage of the scenario that the others are set beside; null where it has none here. */
  readonly base: number | null;
  /** One a column; null where it has no such stage. */
  readonly cells: readonly (StageCell | null)[];
}

/**
 * The stages of all columns beside those of one of them. What has no counterpart there comes after, each column's first
 * with the others' first: they are shown together, not compared.
 */
export function stageGroups(
  columns: readonly Column[],
  base: Ready,
  alignment: StageAlignment,
): StageGroup[] {
  const aligned = columns.map(({ scenario }) =>
    scenario ? alignStages(base.scenario, scenario, alignment) : [],
  );
  const matched = base.scenario.stages.map(({ id }, index) => ({
    key: id,
    base: index,
    cells: aligned.map((pairs) => {
      const pair = pairs.find(({ reference, other }) => reference === index && other !== null);
      const stage = pair?.other ?? null;
      return stage === null ? null : { stage, sharedMonths: pair?.sharedMonths ?? 0 };
    }),
  }));
  const alone = aligned.map((pairs) =>
    pairs.flatMap(({ reference, other }) => (reference === null && other !== null ? [other] : [])),
  );
  const most = Math.max(...alone.map(({ length }) => length));
  const others = Array.from({ length: most }, (_, place) => ({
    key: `alone ${place}`,
    base: null,
    cells: alone.map((stages) => {
      const stage = stages[place];
      return stage === undefined ? null : { stage, sharedMonths: 0 };
    }),
  }));
  return [...matched, ...others];
}
