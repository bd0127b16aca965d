import type { Distribution, FieldSpec } from "../../../scenario";

/** So many standard deviations away, nothing is drawn in a million trials. */
const never = 6;

/** Standard deviations between the ends of a lognormal's p10 and p90 and its median. */
const z90 = 1.2815515655446004;

/** On which sides draws of a range can leave what its field allows, which stops the run of that trial. */
export function outsideOf(
  distribution: Distribution,
  spec: FieldSpec,
): { readonly below: boolean; readonly above: boolean } {
  const { low, high, isReached } = reachOf(distribution);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec;
  // The bound itself is drawn from separate values only.
  const isOnForbidden = isReached && spec.exclusiveMin === true && low === min;
  return { below: low < min || isOnForbidden, above: high > max };
}

interface Reach {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are drawn. */
  readonly isReached: boolean;
}

/** The lowest and highest that is ever drawn. */
function reachOf(distribution: Distribution): Reach {
  switch (distribution.dist) {
    case "pert":
    case "triangular":
    case "uniform":
      return { low: distribution.min, high: distribution.max, isReached: false };
    case "normal": {
      const { mean, sd, min, max } = distribution;
      return { low: min ?? mean - never * sd, high: max ?? mean + never * sd, isReached: false };
    }
    case "lognormal": {
      const middle = (Math.log(distribution.p10) + Math.log(distribution.p90)) / 2;
      const width = (Math.log(distribution.p90) - Math.log(distribution.p10)) / (2 * z90);
      return {
        low: Math.exp(middle - never * width),
        high: Math.exp(middle + never * width),
        isReached: false,
      };
    }
    case "discrete": {
      const drawn = distribution.values.filter(
        (_, index) => (distribution.weights[index] ?? 0) > 0,
      );
      return { low: Math.min(...drawn), high: Math.max(...drawn), isReached: true };
    }
    case "bernoulli": {
      const { p } = distribution;
      return { low: p < 1 ? 0 : 1, high: p > 0 ? 1 : 0, isReached: true };
    }
  }
}
