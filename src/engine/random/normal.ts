import erfcinv from "@stdlib/math-base-special-erfcinv";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";

/** Standard normal quantile of u in (0, 1), its digits kept in the lower tail. */
export function standardNormalQuantile(u: number): number {
  return -Math.SQRT2 * erfcinv(2 * u);
}

/** Standard normal distribution function. */
export const standardNormalCdf: (z: number) => number = normalCdf.factory(0, 1);

/** Standard normal density. */
export function standardNormalDensity(z: number): number {
  return Math.exp(-z * z * 0.5) / Math.sqrt(2 * Math.PI);
}
