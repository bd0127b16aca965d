import type { Dated } from "./dated";

const rate = (value: number): Dated => ({
  value,
  unit: "share",
  source: "vatRates",
  validFrom: "2014-01-01",
  certainty: "official",
});

/** Rates of value added tax in mainland France. */
export const vatRates = {
  normal: rate(0.2),
  intermediate: rate(0.1),
  reduced: rate(0.055),
  special: rate(0.021),
} as const satisfies Record<string, Dated>;

/** A threshold and the higher one that ends the exemption at once. */
interface Franchise {
  readonly base: number;
  readonly raised: number;
}

const franchise = (base: number, raised: number): Dated<Franchise> => ({
  value: { base, raised },
  unit: "eurPerYear",
  source: "vatFranchise",
  validFrom: "2025-01-01",
  certainty: "official",
});

/** Turnover in a calendar year up to which one charges no VAT. */
export const vatFranchise = {
  services: franchise(37_500, 41_250),
  sales: franchise(85_000, 93_500),
} as const satisfies Record<string, Dated<Franchise>>;
