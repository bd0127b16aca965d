import type { Distribution } from "../../../scenario";

/** How many standard deviations, or how much of a p10 to p90 range, is drawn on each side. */
const spread = 2.5;

/** The ends between which nearly all values of a distribution fall. */
export function usualRange(distribution: Distribution): readonly [low: number, high: number] {
  switch (distribution.dist) {
    case "pert":
    case "triangular":
    case "uniform":
      return [distribution.min, distribution.max];
    case "normal": {
      const { mean, sd, min, max } = distribution;
      return [
        Math.max(min ?? Number.NEGATIVE_INFINITY, mean - spread * sd),
        Math.min(max ?? Number.POSITIVE_INFINITY, mean + spread * sd),
      ];
    }
    case "lognormal": {
      // 1.2816: the 90 % quantile of a standard normal.
      const middle = Math.sqrt(distribution.p10 * distribution.p90);
      const sd = Math.log(distribution.p90 / distribution.p10) / (2 * 1.2815515655446004);
      return [middle * Math.exp(-spread * sd), middle * Math.exp(spread * sd)];
    }
    case "discrete":
      return [Math.min(...distribution.values), Math.max(...distribution.values)];
    case "bernoulli":
      return [0, 1];
  }
}
