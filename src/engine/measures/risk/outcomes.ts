import type { PathColumns } from "../../trials/block";
import { column, type TrialSet } from "./trialSet";

/**
 * How the staged path of each trial ended, in trial order: what two scenarios are compared by, trial by trial. 26 bytes a
 * trial. Euros; months are indices, -1 where there is none.
 */
export interface TrialOutcomes extends PathColumns {
  readonly trials: number;
  readonly seed: number;
}

/** The outcomes of a set of trials. */
export function outcomesOf(set: TrialSet): TrialOutcomes {
  const { trials, seed } = set;
  return {
    trials,
    seed,
    finalPosition: column(set, (block) => block.staged.finalPosition),
    finalCash: column(set, (block) => block.staged.finalCash),
    lowestCash: column(set, (block) => block.staged.lowestCash),
    breakEvenMonth: Int16Array.from(column(set, (block) => block.staged.breakEvenMonth)),
  };
}
