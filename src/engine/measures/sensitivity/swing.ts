import { parseFormula } from "../../../formula";
import {
  type Distribution,
  type FieldName,
  type FigureField,
  type FigureOf,
  fields,
  type FieldSpec,
  isInRange,
  type PlainFieldSpec,
  plainFields,
} from "../../../scenario";
import { quantileOf } from "../../random/distributions/quantile";

type Value = FigureOf["value"];

/** The two values that a figure is tried at; `kind` says how they were found. */
export interface Swing {
  /**
   * `range`: its 10 % and 90 % quantiles; `share`: 10 % less and more; `unit`: a whole number, one unit less and
   * more at least; `chance`: not obtained, obtained; `all`: 10 % less and more of each of its numbers, or of the
   * value of its formula.
   */
  readonly kind: "range" | "share" | "unit" | "chance" | "all";
  readonly low: Value;
  readonly high: Value;
}

/** How much of a value that is not a range is tried, down and up. */
const part = 0.1;

/** Chances that the plan counts in full or not at all: their own value matters only on either side of one half. */
const chances: ReadonlySet<FigureField> = new Set<FieldName>([
  "services.probability",
  "funding.probability",
]);

/** Figures that no other value may replace alone: the shares of a grant make one together. */
const bound: ReadonlySet<FigureField> = new Set<FigureField>(["funding.payments.share"]);

function specOf(field: FigureField): FieldSpec & PlainFieldSpec {
  return Object.hasOwn(fields, field)
    ? fields[field as FieldName]
    : plainFields[field as keyof typeof plainFields];
}

/** The nearest value that the field takes. */
function within(spec: FieldSpec, value: number, own: number): number {
  const clipped = Math.min(spec.max ?? value, Math.max(spec.min ?? value, value));
  return isInRange(spec, clipped) ? clipped : own;
}

/** What a figure is tried at; null where there is no other value to try alone: ten percent of zero is zero. */
export function swingOf(figure: Pick<FigureOf, "field" | "value">): Swing | null {
  const swing = triedAt(figure);
  return swing && swing.low !== swing.high ? swing : null;
}

function triedAt({ field, value }: Pick<FigureOf, "field" | "value">): Swing | null {
  if (bound.has(field)) return null;
  const spec = specOf(field);
  if (typeof value === "string") {
    const times = (factor: number) => `(${value.slice(1)})*${factor}`;
    const [low, high] = [times(1 - part), times(1 + part)];
    // Nothing longer than formulas may be can be computed.
    const isShort = [low, high].every((text) => parseFormula(text).formula !== null);
    return isShort ? { kind: "all", low: `=${low}`, high: `=${high}` } : null;
  }
  if (typeof value === "number") return swingOfNumber(field, spec, value);
  if (!("dist" in value)) {
    const times = (factor: number) => value.map((one) => within(spec, one * factor, one));
    return { kind: "all", low: times(1 - part), high: times(1 + part) };
  }
  if (chances.has(field)) return { kind: "chance", low: 0, high: 1 };
  return swingOfRange(spec, value);
}

function swingOfRange(spec: FieldSpec, range: Distribution): Swing {
  const low = quantileOf(range, 0.1);
  const high = quantileOf(range, 0.9);
  return { kind: "range", low: within(spec, low, low), high: within(spec, high, high) };
}

function swingOfNumber(field: FigureField, spec: FieldSpec & PlainFieldSpec, value: number): Swing {
  if (chances.has(field) && value > 0 && value < 1) return { kind: "chance", low: 0, high: 1 };
  const step = spec.whole
    ? Math.max(1, Math.round(Math.abs(value) * part))
    : Math.abs(value) * part;
  return {
    kind: spec.whole ? "unit" : "share",
    low: within(spec, value - step, value),
    high: within(spec, value + step, value),
  };
}
