import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import type { Distribution } from "../../../scenario";
import { standardNormalQuantile } from "../normal";
import { defaultLambda, drawOf } from "./index";
import { pertShape } from "./pert";

/** The value below which a distribution stays with probability `p` in (0, 1). */
export function quantileOf(distribution: Distribution, p: number): number {
  if (distribution.dist === "pert") {
    // One value alone is not worth a table.
    const { min, mode, max, lambda = defaultLambda } = distribution;
    const { alpha, beta } = pertShape(min, mode, max, lambda);
    const x = betaQuantile(p, alpha, beta);
    return min * (1 - x) + max * x;
  }
  const { from, at } = drawOf(distribution, new Map());
  return at(from === "uniform" ? p : standardNormalQuantile(p));
}
