import type { PathColumns, TrialBlock } from "../../trials/block";
import type { Bands } from "./bands";
import { type Estimate, Tally } from "./estimate";
import { quantiles } from "./quantiles";
import { bandProbabilities, type Spread, spreadOf } from "./spread";
import { column, type TrialSet } from "./trialSet";

/** Risk over the whole path, staged or committed (contract, section 11). Euros; months are indices. */
export interface PathRisk {
  readonly finalCash: Spread;
  readonly finalPosition: Spread;
  readonly pNegativeFinalCash: Estimate;
  readonly pShortfall: Estimate;
  readonly pBreakEven: Estimate;
  /** Among the trials that break even; null where none does. */
  readonly breakEvenMonth: Readonly<Record<"q05" | "q25" | "q50" | "q75" | "q95", number>> | null;
  readonly peakNeed: Readonly<Record<"q50" | "q80" | "q95", number>>;
  readonly bands: Bands;
}

/** Risk of one way to run the trials, all but its bands. */
export function pathRisk(
  set: TrialSet,
  pick: (block: TrialBlock) => PathColumns,
): Omit<PathRisk, "bands"> {
  const finalCash = column(set, (block) => pick(block).finalCash);
  const finalPosition = column(set, (block) => pick(block).finalPosition);
  const lowest = column(set, (block) => pick(block).lowestCash);
  const breakEven = column(set, (block) => pick(block).breakEvenMonth);
  const negative = new Tally();
  const short = new Tally();
  const even = new Tally();
  for (let trial = 0; trial < set.trials; trial++) {
    negative.add(trial, (finalCash[trial] as number) < 0);
    short.add(trial, (lowest[trial] as number) < 0);
    even.add(trial, (breakEven[trial] as number) >= 0);
  }
  const peaks = lowest.map((balance) => Math.max(0, -balance));
  const [q50 = 0, q80 = 0, q95 = 0] = quantiles(peaks, [0.5, 0.8, 0.95]);
  return {
    finalCash: spreadOf(finalCash),
    finalPosition: spreadOf(finalPosition),
    pNegativeFinalCash: negative.overAll(),
    pShortfall: short.overAll(),
    pBreakEven: even.overAll(),
    breakEvenMonth: monthsOf(breakEven.filter((month) => month >= 0)),
    peakNeed: { q50, q80, q95 },
  };
}

function monthsOf(months: Float64Array): PathRisk["breakEvenMonth"] {
  if (months.length === 0) return null;
  const [q05 = 0, q25 = 0, q50 = 0, q75 = 0, q95 = 0] = quantiles(months, bandProbabilities);
  return { q05, q25, q50, q75, q95 };
}
