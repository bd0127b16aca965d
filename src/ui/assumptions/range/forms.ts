import { centralOf } from "../../../engine";
import type { Distribution } from "../../../scenario";
import { shiftDecimal } from "../../../units";
import type { NumberSpec } from "../../parts/numberFieldReading";

export type Form = Distribution["dist"];

/** The forms of a range, the plainest first. */
const forms: readonly Form[] = [
  "pert",
  "triangular",
  "uniform",
  "normal",
  "lognormal",
  "discrete",
  "bernoulli",
];

interface Extent {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Where a range lies: its ends, or what stands for them where it has none, and its central value. */
export function extentOf(distribution: Distribution): Extent {
  const likely = centralOf(distribution);
  switch (distribution.dist) {
    case "pert":
    case "triangular":
    case "uniform":
      return { low: distribution.min, likely, high: distribution.max };
    case "normal": {
      const { mean, sd, min, max } = distribution;
      return { low: min ?? clean(mean - 2 * sd), likely, high: max ?? clean(mean + 2 * sd) };
    }
    case "lognormal":
      return {
        low: distribution.p10,
        likely: Number(likely.toPrecision(4)),
        high: distribution.p90,
      };
    case "discrete": {
      const values = distribution.values.filter(
        (_, index) => (distribution.weights[index] ?? 0) > 0,
      );
      return { low: Math.min(...values), likely, high: Math.max(...values) };
    }
    case "bernoulli":
      return { low: 0, likely: distribution.p, high: 1 };
  }
}

/** Without the dust of double precision. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * The forms that a range can take, `shown` among them: one that is only ever above zero needs a high end
 * above zero, and yes or no, which is 1 or 0, is a nonsense for an amount, a price or hours.
 */
export function formsFor(distribution: Distribution, shown: Form, spec: NumberSpec): Form[] {
  const { high } = extentOf(distribution);
  return forms.filter((form) => {
    if (form === shown) return true;
    if (form === "lognormal") return high > 0;
    return form !== "bernoulli" || mayBeYesOrNo(spec);
  });
}

function mayBeYesOrNo({ unit, min, max }: NumberSpec): boolean {
  return unit === "number" || unit === "share" || (min === 0 && max === 1);
}

/** Whether a range is what another becomes in its form: nothing was typed since. */
export function isReshapeOf(distribution: Distribution, other: Distribution): boolean {
  const reshaped = reshape(other, distribution.dist);
  return JSON.stringify(reshaped) === JSON.stringify(distribution);
}

/** The range in another form, with what the two have in common carried over. */
export function reshape(distribution: Distribution, form: Form): Distribution {
  if (form === distribution.dist) return distribution;
  const { low, likely, high } = spreadOut(extentOf(distribution));
  const mode = Math.min(high, Math.max(low, likely));
  switch (form) {
    case "pert":
    case "triangular":
      return { dist: form, min: low, mode, max: high };
    case "uniform":
      return { dist: form, min: low, max: high };
    case "normal":
      return { dist: form, mean: mode, sd: clean((high - low) / 4), min: low, max: high };
    case "lognormal":
      return { dist: form, p10: low > 0 ? low : shiftDecimal(high, -1), p90: high };
    case "discrete":
      return discreteOf(low, mode, high);
    case "bernoulli":
      return { dist: form, p: mode >= 0 && mode <= 1 ? mode : 0.5 };
  }
}

/** A range of one value has no width to carry over: it gets a tenth to each side. */
function spreadOut({ low, likely, high }: Extent): Extent {
  if (low < high) return { low, likely, high };
  const half = low === 0 ? 1 : clean(Math.abs(low) / 10);
  return { low: clean(low - half), likely, high: clean(low + half) };
}

function discreteOf(low: number, mode: number, high: number): Distribution {
  const values = [...new Set([low, mode, high])];
  const weights = values.map((value) => (value === mode ? 2 : 1));
  return { dist: "discrete", values, weights };
}
