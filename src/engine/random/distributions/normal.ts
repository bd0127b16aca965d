import { standardNormalCdf, standardNormalQuantile } from "../normal";
import type { Draw } from "./draw";

/** Beyond so many standard deviations from the mean the normal tail is exponential to double precision's needs. */
const far = 30;

/** Standard normal on [low, high], low < high, given by conditioning: the quantile of its share between the bounds. */
function truncated(low: number, high: number): (u: number) => number {
  // Ranks are counted in the lower tail, where they keep their digits.
  if (low > 0) {
    const mirrored = truncated(-high, -low);
    return (u) => -mirrored(1 - u);
  }
  if (high < -far) {
    // Density falling from the bound by exp(-|high| distance).
    const rate = -high;
    const share = -Math.expm1(rate * (low - high));
    return (u) => high + Math.log1p(-(1 - u) * share) / rate;
  }
  const start = standardNormalCdf(low);
  const share = standardNormalCdf(high) - start;
  return (u) => standardNormalQuantile(start + u * share);
}

/** Normal of the given mean and sd, cut to [min, max] where they are given by conditioning, not by moving values. */
export function normalDraw(mean: number, sd: number, min?: number, max?: number): Draw {
  if (min === undefined && max === undefined) return { from: "normal", at: (z) => mean + sd * z };
  const lowest = min ?? Number.NEGATIVE_INFINITY;
  const highest = max ?? Number.POSITIVE_INFINITY;
  if (lowest === highest) return { from: "uniform", at: () => lowest };
  const standard = truncated((lowest - mean) / sd, (highest - mean) / sd);
  return {
    from: "uniform",
    at: (u) => Math.min(highest, Math.max(lowest, mean + sd * standard(u))),
  };
}
