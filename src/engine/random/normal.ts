import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/** Standard normal quantile of u in (0, 1). */
export const standardNormalQuantile: (u: number) => number = normalQuantile.factory(0, 1);

/** Standard normal distribution function. */
export const standardNormalCdf: (z: number) => number = normalCdf.factory(0, 1);

/** Standard normal density. */
export function standardNormalDensity(z: number): number {
  return Math.exp(-z * z * 0.5) / Math.sqrt(2 * Math.PI);
}
