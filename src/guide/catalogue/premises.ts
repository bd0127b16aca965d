import { plausible, type Sourced } from "./figure";

export const premisesKeys = ["none", "shared", "lent", "rented"] as const;

export type PremisesKey = (typeof premisesKeys)[number];

interface PremisesEntry {
  /** Euros a month paid. */
  readonly rent: Sourced<number>;
  /** Euros a month of rent saved. */
  readonly inKind: Sourced<number>;
  /** Euros a month of heating and light. */
  readonly energy: Sourced<number>;
  /** Hours a week during which somebody receives. */
  readonly opening: Sourced<number>;
}

export const premises: Readonly<Record<PremisesKey, PremisesEntry>> = {
  none: {
    rent: plausible(0),
    inKind: plausible(0),
    energy: plausible(0),
    opening: plausible(0),
  },
  shared: {
    rent: plausible(60),
    inKind: plausible(0),
    energy: plausible(0),
    opening: plausible(4),
  },
  lent: {
    rent: plausible(0),
    inKind: plausible(240),
    energy: plausible(50),
    opening: plausible(6),
  },
  rented: {
    rent: plausible(250),
    inKind: plausible(0),
    energy: plausible(60),
    opening: plausible(8),
  },
};
