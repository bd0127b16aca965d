import type { MonthSpan } from "./task";

/** Trials after which the first results are told. */
export const firstTrials = 1000;

/** Bytes of the monthly lines of a trial, per month: three doubles. */
const bytesPerMonth = 24;

/**
 * Numbers of trials after which results are told, the last being all. They depend on what is asked alone, so that a run
 * that ends once it is precise ends at the same trial whoever computes it.
 */
export function checkpointsOf(trials: number, untilPrecise: boolean): number[] {
  const found: number[] = [];
  for (let upTo = firstTrials; upTo < trials; ) {
    found.push(upTo);
    upTo = upTo === firstTrials && !untilPrecise ? 10 * firstTrials : 2 * upTo;
  }
  return [...found, trials];
}

/** How a run keeps its monthly lines within a number of bytes. */
export interface Windows {
  /** So many first trials keep the lines of all months. */
  readonly wide: number;
  /** Months of the lines that the other trials keep, from month 0 on. */
  readonly months: number;
}

/**
 * Shares a number of bytes among the lines of the trials. Where they do not all fit, the first trials keep all months
 * within half of it, so that results can be told early, and the others what months the rest allows, one at least.
 * `rows`: lines that a trial keeps, 1 or, where some have staged lines of their own, up to 2.
 */
export function windowsOf(
  trials: number,
  checkpoints: readonly number[],
  horizon: number,
  rows: number,
  bytes: number,
): Windows {
  const perTrial = bytesPerMonth * rows;
  if (trials * horizon * perTrial <= bytes) return { wide: trials, months: horizon };
  const wide = Math.max(
    Math.min(firstTrials, trials),
    ...checkpoints.filter(
      (upTo) =>
        upTo < trials &&
        upTo * horizon * perTrial <= bytes / 2 &&
        upTo * horizon * perTrial + (trials - upTo) * perTrial <= bytes,
    ),
  );
  const left = bytes - wide * horizon * perTrial;
  return { wide, months: evenMonths(horizon, left / (perTrial * (trials - wide))) };
}

/** As many months in each window as in the others, at most `most`: a pass costs the same however few it keeps. */
function evenMonths(months: number, most: number): number {
  const passes = Math.ceil(months / Math.max(1, Math.floor(most)));
  return Math.ceil(months / Math.max(1, passes));
}

/** The windows of months after month `from`, each for a pass over all the trials. */
export function spansAfter(
  from: number,
  trials: number,
  horizon: number,
  rows: number,
  bytes: number,
): MonthSpan[] {
  const months = evenMonths(horizon - from, bytes / (bytesPerMonth * rows * trials));
  const spans: MonthSpan[] = [];
  for (let first = from; first < horizon; first += months)
    spans.push({ first, months: Math.min(months, horizon - first) });
  return spans;
}
