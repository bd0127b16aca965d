import poissonCdf from "@stdlib/stats-base-dists-poisson-cdf";
import { standardNormalQuantile } from "./normal";

/** Below this mean the probabilities are added up one by one. */
const small = 12;
/** Above this one the expansion alone tells: it is then off by less than 1e-4 of a unit. */
const large = 200;

/** The smallest count whose distribution function reaches u, by adding probabilities from 0 on. */
function added(mean: number, u: number): number {
  let probability = Math.exp(-mean);
  let total = probability;
  let count = 0;
  // The sum may end a rounding short of u: probabilities that change nothing end it.
  while (total < u && probability > total * 2 ** -54) {
    count++;
    probability *= mean / count;
    total += probability;
  }
  return count;
}

/**
 * Poisson quantile: the smallest count n with P(N <= n) >= u, for u in (0, 1). It grows with u and with the mean, so
 * that the same u means the same luck in two scenarios. From mean 12 on by the asymptotic expansion of Giles (2016,
 * Algorithm 955, ACM Transactions on Mathematical Software 42), checked against the distribution function where the
 * expansion is too near a whole number to tell. 0 for a mean <= 0; a mean that is
 * not finite is given back, for the run to stop on.
 */
export function poissonQuantile(mean: number, u: number): number {
  if (!Number.isFinite(mean)) return mean;
  if (mean <= 0) return 0;
  if (mean < small) return added(mean, u);
  const w = standardNormalQuantile(u);
  const root = Math.sqrt(mean);
  const ww = w * w;
  const x =
    mean +
    root * w +
    (1 / 3 + ww / 6) -
    (w * (2 + ww)) / (72 * root) +
    (-8 / 405 + ww * (7 / 810 + ww / 270)) / mean;
  const count = Math.floor(x);
  const doubt = (0.02 * (1 + ww * ww)) / (mean * root);
  const above = x - count;
  if (count < 0) return 0;
  if (mean > large || (above > doubt && above < 1 - doubt)) return count;
  const near = Math.round(x);
  if (near < 1) return 0;
  return poissonCdf(near - 1, mean) >= u ? near - 1 : near;
}
