import type { Distribution } from "../scenario";

/** The value of a distribution in the plan (contract, section 1). */
export function centralOf(distribution: Distribution): number {
  switch (distribution.dist) {
    case "pert":
    case "triangular":
      return distribution.mode;
    case "uniform":
      return (distribution.min + distribution.max) / 2;
    case "normal":
      return Math.min(
        distribution.max ?? Number.POSITIVE_INFINITY,
        Math.max(distribution.min ?? Number.NEGATIVE_INFINITY, distribution.mean),
      );
    case "lognormal":
      return Math.sqrt(distribution.p10 * distribution.p90);
    case "discrete": {
      let best = 0;
      distribution.weights.forEach((weight, index) => {
        if (weight > (distribution.weights[best] as number)) best = index;
      });
      return distribution.values[best] as number;
    }
    case "bernoulli":
      return distribution.p >= 0.5 ? 1 : 0;
  }
}
