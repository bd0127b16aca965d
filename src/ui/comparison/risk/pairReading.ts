import { type Pair, pairOf } from "../../../compare";
import {
  type Estimate,
  type Spread,
  spreadErrors,
  Tally,
  type TrialOutcomes,
} from "../../../engine";

/** What two runs of the same trials tell of each other: b beside a. */
export interface PairReading {
  readonly pair: Pair;
  /** Standard errors of b's spread minus a's. */
  readonly finalCash: Spread;
  readonly finalPosition: Spread;
  /** Differences of chances, b's minus a's. */
  readonly shortfall: Estimate;
  readonly negativeFinal: Estimate;
  readonly breaksEven: Estimate;
}

const known = new WeakMap<TrialOutcomes, WeakMap<TrialOutcomes, PairReading | null>>();

/** Reads two runs beside each other, once; null where they are not of the same trials. */
export function pairReading(a: TrialOutcomes, b: TrialOutcomes): PairReading | null {
  const ofA = known.get(a) ?? new WeakMap<TrialOutcomes, PairReading | null>();
  known.set(a, ofA);
  const before = ofA.get(b);
  if (before !== undefined) return before;
  const read = a.seed === b.seed && a.trials === b.trials ? readPair(a, b) : null;
  ofA.set(b, read);
  return read;
}

function readPair(a: TrialOutcomes, b: TrialOutcomes): PairReading {
  const gap = (isSo: (of: TrialOutcomes, trial: number) => boolean): Estimate => {
    const tally = new Tally();
    for (let trial = 0; trial < a.trials; trial++) {
      tally.addAmount(trial, Number(isSo(b, trial)) - Number(isSo(a, trial)));
    }
    return tally.mean() ?? { p: 0, se: 0 };
  };
  return {
    pair: pairOf(a, b),
    finalCash: spreadErrors(a.finalCash, b.finalCash),
    finalPosition: spreadErrors(a.finalPosition, b.finalPosition),
    shortfall: gap(({ lowestCash }, trial) => (lowestCash[trial] ?? 0) < 0),
    negativeFinal: gap(({ finalCash }, trial) => (finalCash[trial] ?? 0) < 0),
    breaksEven: gap(({ breakEvenMonth }, trial) => (breakEvenMonth[trial] ?? -1) >= 0),
  };
}
