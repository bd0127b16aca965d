import { centralOf } from "../../../engine";
import type { Distribution, Quantity } from "../../../scenario";

/** A tenth of a normal distribution lies beyond so many standard deviations on either side. */
const tenth = 1.2816;

/** Ends of a range, as its kind gives them; null for what is no range or has no ends. */
export function endsOf(quantity: Quantity): { low: number; high: number } | null {
  if (typeof quantity !== "object") return null;
  switch (quantity.dist) {
    case "pert":
    case "triangular":
    case "uniform":
      return { low: quantity.min, high: quantity.max };
    case "normal": {
      const { mean, sd, min, max } = quantity;
      return {
        low: Math.max(mean - tenth * sd, min ?? Number.NEGATIVE_INFINITY),
        high: Math.min(mean + tenth * sd, max ?? Number.POSITIVE_INFINITY),
      };
    }
    case "lognormal":
      return { low: quantity.p10, high: quantity.p90 };
    case "discrete":
      return { low: Math.min(...quantity.values), high: Math.max(...quantity.values) };
    case "bernoulli":
      return null;
  }
}

/** The number that stands for a Quantity that is no formula. */
export function centralNumber(quantity: number | Distribution): number {
  return typeof quantity === "number" ? quantity : centralOf(quantity);
}
