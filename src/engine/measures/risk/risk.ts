import { monthAt } from "../../../units";
import type { MovedCorrelation } from "../../random";
import { type BandMonths, nearestTrial } from "./bands";
import { confidenceFactor, type Estimate, Tally } from "./estimate";
import { type PathRisk, pathRisk } from "./pathRisk";
import { type Reasons, reasonsOf } from "./reasons";
import { type StageRisk, stageRisks } from "./stageRisk";
import { spreadErrors } from "./spreadErrors";
import { column, type TrialSet } from "./trialSet";

/** What going by stages is worth: staged - committed, of the final position, in euros. */
export interface ValueOfStages {
  readonly mean: number;
  readonly q05: number;
  readonly expectedShortfall: number;
  /** Standard errors of the mean, of `q05` and of `expectedShortfall`. */
  readonly se: number;
  readonly q05Se: number;
  readonly expectedShortfallSe: number;
}

/** Trials worth opening, by their final position on the staged path. */
export interface NotedTrials {
  readonly worst: number;
  readonly q05: number;
  readonly median: number;
  readonly q95: number;
  readonly best: number;
}

/** One number per trial, in trial order: what histograms are drawn from, and trials found by. */
export interface FinalAmounts {
  readonly cash: Float64Array<ArrayBuffer>;
  readonly position: Float64Array<ArrayBuffer>;
}

/** All that the trials of a scenario tell (contract, section 11, "Risk"). Plain data: it passes from a worker. */
export interface Risk {
  readonly trials: number;
  readonly seed: number;
  /** `YYYY-MM` of each month. */
  readonly months: readonly string[];
  readonly stages: readonly StageRisk[];
  readonly staged: PathRisk;
  readonly committed: PathRisk;
  readonly valueOfStages: ValueOfStages;
  readonly reasons: Reasons;
  readonly noted: NotedTrials;
  /** Staged trial nearest to each quantile (5, 25, 50, 75, 95 %) of the month's cash: `[quantile * months + month]`. */
  readonly cashTrials: Int32Array<ArrayBuffer>;
  readonly finals: { readonly staged: FinalAmounts; readonly committed: FinalAmounts };
  /** Correlations that could not be as asked. */
  readonly moved: readonly MovedCorrelation[];
}

/** All of `Risk` but the bands, which may be computed in windows of months. */
export type RiskSummary = Omit<Risk, "staged" | "committed" | "cashTrials"> & {
  readonly staged: Omit<PathRisk, "bands">;
  readonly committed: Omit<PathRisk, "bands">;
};

/** Sums up a set of trials. */
export function riskSummary(set: TrialSet, moved: readonly MovedCorrelation[]): RiskSummary {
  const { model, seed, trials } = set;
  const staged = pathRisk(set, (block) => block.staged);
  const committed = pathRisk(set, (block) => block.committed);
  const finals = {
    staged: {
      cash: column(set, (block) => block.staged.finalCash),
      position: column(set, (block) => block.staged.finalPosition),
    },
    committed: {
      cash: column(set, (block) => block.committed.finalCash),
      position: column(set, (block) => block.committed.finalPosition),
    },
  };
  const gain = new Tally();
  const { position } = finals.staged;
  for (let trial = 0; trial < trials; trial++) {
    const committedPosition = finals.committed.position[trial] as number;
    gain.addAmount(trial, (position[trial] as number) - committedPosition);
  }
  const difference = (key: "mean" | "q05" | "expectedShortfall") =>
    staged.finalPosition[key] - committed.finalPosition[key];
  const errors = spreadErrors(finals.committed.position, position);
  const { q05, q50, q95 } = staged.finalPosition;
  return {
    trials,
    seed,
    months: Array.from({ length: model.horizon }, (_, t) => monthAt(model.scenario.start, t)),
    stages: stageRisks(set),
    staged,
    committed,
    valueOfStages: {
      mean: difference("mean"),
      q05: difference("q05"),
      expectedShortfall: difference("expectedShortfall"),
      se: gain.mean()?.se ?? 0,
      q05Se: errors.q05,
      expectedShortfallSe: errors.expectedShortfall,
    },
    reasons: reasonsOf(set),
    noted: {
      worst: lowestTrial(position),
      q05: nearestTrial(position, q05),
      median: nearestTrial(position, q50),
      q95: nearestTrial(position, q95),
      best: lowestTrial(position.map((value) => -value)),
    },
    finals,
    moved,
  };
}

/** The risk from its summary and the bands of all months. */
export function riskOf(summary: RiskSummary, bands: BandMonths): Risk {
  return {
    ...summary,
    staged: { ...summary.staged, bands: bands.staged },
    committed: { ...summary.committed, bands: bands.committed },
    cashTrials: bands.cashTrials,
  };
}

/** The trial of the lowest value, the first of several. */
function lowestTrial(values: Float64Array): number {
  let lowest = 0;
  for (let trial = 1; trial < values.length; trial++) {
    if ((values[trial] as number) < (values[lowest] as number)) lowest = trial;
  }
  return lowest;
}

/**
 * Half-width of the widest 95 % interval among the probabilities that decide: shortfall, break-even, reaching each stage,
 * passing the first gate. Later gates are told by the stages they open: the few trials that ask one say little of it.
 */
export function widestInterval({ staged, stages }: Pick<RiskSummary, "staged" | "stages">): number {
  const deciding: readonly (Estimate | null | undefined)[] = [
    staged.pShortfall,
    staged.pBreakEven,
    ...stages.map(({ pReached }) => pReached),
    stages.find(({ pPassed }) => pPassed !== null)?.pPassed,
  ];
  return Math.max(...deciding.map((one) => (one ? confidenceFactor * one.se : 0)));
}
