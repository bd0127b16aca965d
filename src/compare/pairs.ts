import { confidenceFactor, type Estimate, Tally, type TrialOutcomes } from "../engine";

/** How one amount lies in two scenarios over the same trials. `b` beats `a` where it is better. */
export interface PairOfAmounts {
  /** Mean of b - a, over the trials that have both; null where none does. Euros, or months. */
  readonly mean: number | null;
  readonly se: number | null;
  /** Trials in which b is greater than a; for months, comes later or never. */
  readonly pGreater: Estimate;
  /** Share of the trials in which both are exactly the same. */
  readonly pEqual: number;
  /** Trials in which b is better; null where both are the same in every trial: nothing beats itself. */
  readonly beats: Estimate | null;
  /** Whether the mean may as well be 0: it lies within its 95 % interval and is not exact. */
  readonly isWithinError: boolean;
}

/** Break-even months of a pair: earlier is better, none is later than any. */
export interface PairOfMonths extends PairOfAmounts {
  /** Share of the trials that have a month in both: those that the mean is of. */
  readonly pBoth: number;
}

/** Two scenarios on the same random numbers, staged (contract, section 13). */
export interface Pair {
  readonly trials: number;
  readonly finalPosition: PairOfAmounts;
  readonly finalCash: PairOfAmounts;
  readonly lowestCash: PairOfAmounts;
  readonly breakEvenMonth: PairOfMonths;
}

/**
 * Compares two runs trial by trial: the same trial draws the same numbers for the same assumptions, so that the
 * difference varies less than the two by themselves (common random numbers; Law, 2015, section 11.2). Errors are those of the
 * replicates of the scrambled points, as everywhere. Throws a RangeError where seed or number of trials differ.
 */
export function pairOf(a: TrialOutcomes, b: TrialOutcomes): Pair {
  if (a.seed !== b.seed || a.trials !== b.trials) {
    throw new RangeError("the two runs are not of the same trials");
  }
  return {
    trials: a.trials,
    finalPosition: pairOfAmounts(a.finalPosition, b.finalPosition),
    finalCash: pairOfAmounts(a.finalCash, b.finalCash),
    lowestCash: pairOfAmounts(a.lowestCash, b.lowestCash),
    breakEvenMonth: pairOfMonths(a.breakEvenMonth, b.breakEvenMonth),
  };
}

/** Higher is better. */
function pairOfAmounts(a: Float64Array, b: Float64Array): PairOfAmounts {
  const [gain, greater] = [new Tally(), new Tally()];
  let equal = 0;
  for (let trial = 0; trial < a.length; trial++) {
    const difference = (b[trial] as number) - (a[trial] as number);
    gain.addAmount(trial, difference);
    greater.add(trial, difference > 0);
    if (difference === 0) equal++;
  }
  const pGreater = greater.overAll();
  const isAlwaysEqual = equal === a.length;
  return {
    ...meanOf(gain),
    pGreater,
    pEqual: equal / a.length,
    beats: isAlwaysEqual ? null : pGreater,
  };
}

/** Months from 0, -1 for none. */
function pairOfMonths(a: Int16Array, b: Int16Array): PairOfMonths {
  const [gain, later, earlier] = [new Tally(), new Tally(), new Tally()];
  const rank = (month: number) => (month < 0 ? Number.POSITIVE_INFINITY : month);
  let [equal, both] = [0, 0];
  for (let trial = 0; trial < a.length; trial++) {
    const [one, other] = [a[trial] as number, b[trial] as number];
    later.add(trial, rank(other) > rank(one));
    earlier.add(trial, rank(other) < rank(one));
    if (one === other) equal++;
    if (one < 0 || other < 0) continue;
    both++;
    gain.addAmount(trial, other - one);
  }
  return {
    ...meanOf(gain),
    pGreater: later.overAll(),
    pEqual: equal / a.length,
    beats: equal === a.length ? null : earlier.overAll(),
    pBoth: both / a.length,
  };
}

function meanOf(gain: Tally): Pick<PairOfAmounts, "mean" | "se" | "isWithinError"> {
  const estimate = gain.mean();
  if (!estimate) return { mean: null, se: null, isWithinError: false };
  const { p: mean, se } = estimate;
  return { mean, se, isWithinError: se > 0 && Math.abs(mean) <= confidenceFactor * se };
}
