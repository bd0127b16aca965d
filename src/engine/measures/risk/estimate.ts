import { replicates } from "../../random";

/** A probability or a mean over the trials and its standard error. */
export interface Estimate {
  readonly p: number;
  readonly se: number;
}

/**
 * Factor on a standard error for a 95 % interval: the 97.5 % quantile of Student's t with 15 degrees of freedom, since the
 * error is that of the means of 16 replicates.
 */
export const confidenceFactor = 2.1314495455597742;

/**
 * Ratio of two sums over the trials and its standard error, from the sums of each replicate: by the spread of the
 * replicates around the ratio (Cochran 1977, section 6.3). Null where the second sum is 0; with one replicate in play the
 * error is 0, as the contract's sd of one trial.
 */
export function ratio(parts: Float64Array, wholes: Float64Array): Estimate | null {
  let part = 0;
  let whole = 0;
  let inPlay = 0;
  for (let r = 0; r < parts.length; r++) {
    part += parts[r] as number;
    whole += wholes[r] as number;
    if ((wholes[r] as number) > 0) inPlay++;
  }
  if (whole === 0) return null;
  const p = part / whole;
  if (inPlay < 2) return { p, se: 0 };
  let spread = 0;
  for (let r = 0; r < parts.length; r++) {
    spread += ((parts[r] as number) - p * (wholes[r] as number)) ** 2;
  }
  return { p, se: Math.sqrt((spread * inPlay) / (inPlay - 1)) / whole };
}

/** Counts trials by replicate: how many there are, and in how many of them something is so. */
export class Tally {
  private readonly parts = new Float64Array(replicates);
  private readonly wholes = new Float64Array(replicates);

  /** Counts a trial, by its number. */
  add(trial: number, isSo: boolean): void {
    const replicate = trial % replicates;
    this.wholes[replicate] = (this.wholes[replicate] as number) + 1;
    if (isSo) this.parts[replicate] = (this.parts[replicate] as number) + 1;
  }

  /** Adds a trial's amount to a mean. */
  addAmount(trial: number, amount: number): void {
    const replicate = trial % replicates;
    this.wholes[replicate] = (this.wholes[replicate] as number) + 1;
    this.parts[replicate] = (this.parts[replicate] as number) + amount;
  }

  /** The mean of the amounts; null where no trial was counted. */
  mean(): Estimate | null {
    return ratio(this.parts, this.wholes);
  }

  /**
   * The share of the trials in which it was so; null where none was counted. Even points may agree in every replicate on
   * a probability that lies between two of theirs: half a trial is added to the error of what is neither never nor always.
   */
  probability(): Estimate | null {
    const share = this.mean();
    if (!share || share.p === 0 || share.p === 1) return share;
    const trials = this.wholes.reduce((total, whole) => total + whole, 0);
    return { p: share.p, se: Math.hypot(share.se, 0.5 / trials) };
  }

  /** The probability over trials that were all counted. */
  overAll(): Estimate {
    return this.probability() ?? { p: 0, se: 0 };
  }
}
