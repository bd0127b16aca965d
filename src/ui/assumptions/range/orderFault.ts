import type { Distribution } from "../../../scenario";

/** The parameters of ranges that are single numbers. */
export type Parameter = "min" | "mode" | "max" | "lambda" | "mean" | "sd" | "p10" | "p90" | "p";

/** What keeps parameters from being a range: words for it, and the figure that it stumbles on. */
export interface OrderFault {
  readonly key:
    | "lowAboveLikely"
    | "likelyBelowLow"
    | "likelyAboveHigh"
    | "highBelowLikely"
    | "lowAboveHigh"
    | "highBelowLow"
    | "sameEnds";
  readonly value: number;
}

/** Why a range with `changed` newly set does not stand in order, told from where one types; null where it does. */
export function orderFault(distribution: Distribution, changed: Parameter): OrderFault | null {
  switch (distribution.dist) {
    case "pert":
    case "triangular": {
      const { min, mode, max } = distribution;
      if (min > mode) {
        return changed === "min"
          ? { key: "lowAboveLikely", value: mode }
          : { key: "likelyBelowLow", value: min };
      }
      if (mode > max) {
        return changed === "max"
          ? { key: "highBelowLikely", value: mode }
          : { key: "likelyAboveHigh", value: max };
      }
      return min < max ? null : { key: "sameEnds", value: min };
    }
    case "uniform":
      return ends(distribution.min, distribution.max, changed === "min");
    case "normal": {
      const { min, max } = distribution;
      return min === undefined || max === undefined ? null : ends(min, max, changed === "min");
    }
    case "lognormal":
      return ends(distribution.p10, distribution.p90, changed === "p10");
    default:
      return null;
  }
}

function ends(low: number, high: number, isLow: boolean): OrderFault | null {
  if (low === high) return { key: "sameEnds", value: low };
  if (low < high) return null;
  return isLow ? { key: "lowAboveHigh", value: high } : { key: "highBelowLow", value: low };
}
