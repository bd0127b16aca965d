import { plausible, published, type Range, range, type Sourced } from "./figure";

export const investmentKeys = [
  "computer",
  "furniture",
  "objects",
  "tools",
  "software",
  "cargoBike",
  "van",
  "fitOut",
] as const;

export type InvestmentKey = (typeof investmentKeys)[number];

export interface InvestmentEntry {
  readonly amount: Sourced<Range>;
  readonly lifeYears: Sourced<number>;
  /** Share of what is not yet depreciated that a sale would bring. */
  readonly resale: Sourced<number>;
  readonly account: string;
  /** Whether it waits for the second stage: the means grow step by step. */
  readonly isLater: boolean;
}

export const investments: Readonly<Record<InvestmentKey, InvestmentEntry>> = {
  computer: {
    amount: plausible(range(700, 1000, 1600)),
    lifeYears: published(3, "depreciation"),
    resale: plausible(0.2),
    account: "2183",
    isLater: false,
  },
  furniture: {
    amount: published(range(1200, 2000, 3000), "startUp"),
    lifeYears: published(10, "depreciation"),
    resale: plausible(0.2),
    account: "2184",
    isLater: true,
  },
  objects: {
    amount: plausible(range(800, 1500, 2500)),
    lifeYears: published(5, "depreciation"),
    resale: plausible(0.3),
    account: "2154",
    isLater: false,
  },
  tools: {
    amount: plausible(range(1000, 1800, 2600)),
    lifeYears: published(5, "depreciation"),
    resale: plausible(0.3),
    account: "2154",
    isLater: true,
  },
  software: {
    amount: plausible(range(1000, 2500, 4000)),
    lifeYears: published(3, "depreciation"),
    resale: plausible(0),
    account: "205",
    isLater: true,
  },
  cargoBike: {
    amount: plausible(range(4000, 5500, 7000)),
    lifeYears: plausible(4),
    resale: plausible(0.5),
    account: "2182",
    isLater: true,
  },
  van: {
    amount: plausible(range(8000, 11000, 15000)),
    lifeYears: published(5, "depreciation"),
    resale: plausible(0.6),
    account: "2182",
    isLater: true,
  },
  fitOut: {
    amount: plausible(range(2000, 4000, 8000)),
    lifeYears: published(6, "depreciation"),
    resale: plausible(0),
    account: "2181",
    isLater: true,
  },
};
