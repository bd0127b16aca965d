import type { Quantity } from "../../scenario";
import { plausible, type Sourced } from "./figure";
import type { PublicKey } from "./publics";

/** Low, likely and high. */
export type Triple = readonly [low: number, likely: number, high: number];

/** Units a month: for a thousand inhabitants, or for the whole place whatever its size. */
export type Volume =
  | {
      readonly kind: "ramp" | "steady";
      readonly per: "thousand" | "place";
      readonly units: Sourced<Triple>;
      /** Months until the volume is reached. */
      readonly months: Sourced<number>;
    }
  | {
      readonly kind: "adoption";
      /** Households out of a hundred inhabitants that may join one day. */
      readonly households: Sourced<number>;
      readonly innovation: Sourced<Quantity>;
      readonly imitation: Sourced<Quantity>;
      readonly churn: Sourced<Quantity>;
      readonly perCustomer: Sourced<Quantity>;
      readonly initial: Sourced<number>;
    };

/** A usual service of the trade. */
export interface ServiceEntry {
  /** Its usual publics, the first one before the others. */
  readonly publics: readonly [PublicKey, ...PublicKey[]];
  readonly price: Sourced<Quantity>;
  readonly minutes: Sourced<Quantity>;
  readonly volume: Volume;
  readonly vatRate: Sourced<number>;
  readonly unitCost?: Sourced<Quantity>;
  /** Months before it is paid. */
  readonly paymentDelay?: Sourced<number>;
  readonly seasonality?: Sourced<readonly number[]>;
  readonly probability?: Sourced<number>;
  /** Whether it is carried on a round, with others. */
  readonly isOnRound?: true;
  /** Whether orders come one by one, by chance. */
  readonly isIrregular?: true;
  readonly account?: "756";
}

/** The usual rate: these services are not those of the short lists of lower rates. */
export const usualVat: Sourced<number> = plausible(0.2);

export function ramp(units: Triple, months = 18): Volume {
  return { kind: "ramp", per: "thousand", units: plausible(units), months: plausible(months) };
}

export function contracts(units: Triple, months = 12): Volume {
  return { kind: "ramp", per: "place", units: plausible(units), months: plausible(months) };
}
