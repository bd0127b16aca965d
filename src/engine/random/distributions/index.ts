import type { Distribution } from "../../../scenario";
import { bernoulliDraw, discreteDraw } from "./discrete";
import type { Draw } from "./draw";
import { lognormalDraw } from "./lognormal";
import { normalDraw } from "./normal";
import { type BetaTables, pertDraw } from "./pert";
import { triangularDraw } from "./triangular";
import { uniformDraw } from "./uniform";

export type { BetaTables } from "./pert";
export type { Draw } from "./draw";

/** `lambda` of a beta-PERT that does not give it. */
export const defaultLambda = 4;

/** A valid distribution of the format, ready to be drawn from (contract, section 1). */
export function drawOf(distribution: Distribution, tables: BetaTables): Draw {
  switch (distribution.dist) {
    case "pert": {
      const { min, mode, max, lambda = defaultLambda } = distribution;
      return pertDraw(min, mode, max, lambda, tables);
    }
    case "triangular":
      return triangularDraw(distribution.min, distribution.mode, distribution.max);
    case "uniform":
      return uniformDraw(distribution.min, distribution.max);
    case "normal":
      return normalDraw(distribution.mean, distribution.sd, distribution.min, distribution.max);
    case "lognormal":
      return lognormalDraw(distribution.p10, distribution.p90);
    case "discrete":
      return discreteDraw(distribution.values, distribution.weights);
    case "bernoulli":
      return bernoulliDraw(distribution.p);
  }
}
