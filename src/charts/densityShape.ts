import type { Distribution } from "../scenario";

/** A picture of a range: x over what can be drawn from it, y against its likeliest value, both in [0, 1]. */
export type DensityShape =
  | { readonly kind: "curve"; readonly points: readonly Point[] }
  | { readonly kind: "bars"; readonly bars: readonly Point[] };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half of the width that eight draws out of ten take, in standard deviations of a normal law. */
const z90 = 1.2815515655446004;

/** How many points draw a curve; its likeliest value is one of them. */
const pointCount = 40;

/** The shape of a distribution's density, from its formula. */
export function densityShape(distribution: Distribution): DensityShape {
  switch (distribution.dist) {
    case "pert": {
      const { min, mode, max, lambda = 4 } = distribution;
      const peak = (mode - min) / (max - min);
      return curve(0, 1, peak, (u) => power(u, lambda * peak) + power(1 - u, lambda * (1 - peak)));
    }
    case "triangular": {
      const { min, mode, max } = distribution;
      const peak = (mode - min) / (max - min);
      return line([0, 0], [peak, 1], [1, 0]);
    }
    case "uniform":
      return line([0, 1], [1, 1]);
    case "normal": {
      const { mean, sd, min, max } = distribution;
      const low = min === undefined ? -3 : Math.max(-3, (min - mean) / sd);
      const high = max === undefined ? 3 : Math.min(3, (max - mean) / sd);
      // Cut far from its mean, it is a slope against one bound.
      if (!(low < high)) return line([0, low > 0 ? 1 : 0], [1, low > 0 ? 0 : 1]);
      return curve(low, high, Math.min(high, Math.max(low, 0)), (z) => (-z * z) / 2);
    }
    case "lognormal": {
      const { p10, p90 } = distribution;
      const middle = (Math.log(p10) + Math.log(p90)) / 2;
      const width = (Math.log(p90) - Math.log(p10)) / (2 * z90);
      const low = Math.exp(middle - 3 * width);
      const high = Math.exp(middle + 2.2 * width);
      return curve(low, high, Math.exp(middle - width * width), (x) => {
        const z = (Math.log(x) - middle) / width;
        return (-z * z) / 2 - Math.log(x);
      });
    }
    case "discrete":
      return barsOf(distribution.values, distribution.weights);
    case "bernoulli":
      return barsOf([0, 1], [1 - distribution.p, distribution.p]);
  }
}

/** `exponent` x log(base), 0 where the exponent is. */
function power(base: number, exponent: number): number {
  return exponent === 0 ? 0 : exponent * Math.log(base);
}

/** Points of a density given by its logarithm: a narrow one then keeps its peak. */
function curve(
  low: number,
  high: number,
  peak: number,
  logDensity: (x: number) => number,
): DensityShape {
  const inside = Math.min(high, Math.max(low, peak));
  const xs = Array.from(
    { length: pointCount },
    (_, index) => low + ((high - low) * index) / (pointCount - 1),
  );
  const all = [...xs, inside].sort((a, b) => a - b);
  const logs = all.map(logDensity);
  const top = Math.max(...logs);
  return {
    kind: "curve",
    points: all.map((x, index) => ({
      x: (x - low) / (high - low),
      y: Math.exp((logs[index] as number) - top),
    })),
  };
}

function line(...points: readonly (readonly [number, number])[]): DensityShape {
  return { kind: "curve", points: points.map(([x, y]) => ({ x, y })) };
}

function barsOf(values: readonly number[], weights: readonly number[]): DensityShape {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const heights = new Map<number, number>();
  values.forEach((value, index) => {
    heights.set(value, (heights.get(value) ?? 0) + (weights[index] ?? 0));
  });
  const top = Math.max(...heights.values());
  return {
    kind: "bars",
    bars: [...heights]
      .sort(([a], [b]) => a - b)
      .map(([value, weight]) => ({
        x: high > low ? (value - low) / (high - low) : 0.5,
        y: top > 0 ? weight / top : 0,
      })),
  };
}
