import type { Distribution } from "../scenario";
import { centralOf } from "../engine";

/** A payment as it was agreed: its share, its month from the start of the pilot, and how late it may come. */
export interface AgreedPayment {
  readonly share: number;
  readonly month: number;
  readonly delay: Extent;
}

/** The lowest, the central and the highest that is likely. */
export interface Extent {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** A payment on the line of months. Months count from the start of the pilot. */
export interface PaymentTime {
  readonly share: number;
  /** When it was agreed. */
  readonly agreed: number;
  /** When the plan receives it, and between which months it is likely to come. */
  readonly received: number;
  readonly earliest: number;
  readonly latest: number;
  /** Whether the plan receives it after the pilot: its cash then never counts. */
  readonly isBeyond: boolean;
  /** The same on a line from 0 to 1, the middle of each month; what lies beyond stands at 1. */
  readonly x: Readonly<Record<"agreed" | "received" | "earliest" | "latest", number>>;
  /** Against the largest share, in [0, 1]. */
  readonly height: number;
}

/** Whole months of a delay: rounded, never negative (contract, section 9). */
function monthsLate(delay: number): number {
  return Math.max(0, Math.round(delay));
}

/** When the payments of a grant come, in a pilot of so many months. */
export function paymentTimes(payments: readonly AgreedPayment[], horizon: number): PaymentTime[] {
  const largest = Math.max(...payments.map(({ share }) => share));
  const across = (month: number) => Math.min(1, (month + 0.5) / horizon);
  return payments.map(({ share, month, delay }) => {
    const received = month + monthsLate(delay.central);
    const earliest = month + monthsLate(delay.low);
    const latest = month + monthsLate(delay.high);
    return {
      share,
      agreed: month,
      received,
      earliest,
      latest,
      isBeyond: received >= horizon,
      x: {
        agreed: across(month),
        received: across(received),
        earliest: across(earliest),
        latest: across(latest),
      },
      height: share / largest,
    };
  });
}

/** Between what a range is likely to lie: its ends, or two standard deviations, or eight times out of ten. */
export function likelyExtent(distribution: Distribution): Extent {
  const central = centralOf(distribution);
  switch (distribution.dist) {
    case "pert":
    case "triangular":
    case "uniform":
      return { low: distribution.min, central, high: distribution.max };
    case "normal": {
      const {
        mean,
        sd,
        min = Number.NEGATIVE_INFINITY,
        max = Number.POSITIVE_INFINITY,
      } = distribution;
      const within = (value: number) => Math.min(max, Math.max(min, value));
      return { low: within(mean - 2 * sd), central, high: within(mean + 2 * sd) };
    }
    case "lognormal":
      return { low: distribution.p10, central, high: distribution.p90 };
    case "discrete": {
      const drawn = distribution.values.filter((_, at) => (distribution.weights[at] ?? 0) > 0);
      return { low: Math.min(...drawn), central, high: Math.max(...drawn) };
    }
    case "bernoulli":
      return { low: distribution.p < 1 ? 0 : 1, central, high: distribution.p > 0 ? 1 : 0 };
  }
}
