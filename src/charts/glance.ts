/** One value of a glance, as shares of the drawing's height from its foot; a month has no bar, only its place. */
export interface GlanceMark {
  readonly from: number;
  readonly to: number;
  readonly isNegative: boolean;
}

/** A measure of several scenarios, small enough for a row of a table. */
export interface Glance {
  /** Height of zero; null where places are drawn and not amounts. */
  readonly zero: number | null;
  /** One a scenario, in their order; null where it has no value. */
  readonly marks: readonly (GlanceMark | null)[];
}

/** As little of the height as a bar takes that is not zero: it is seen. */
const least = 0.02;

/** Room left at the head and the foot for a place to be drawn whole, in shares of the height. */
const margin = 0.12;

/**
 * Bars from zero of the amounts of several scenarios, on one scale.
 * @param values amounts of one unit; null for none
 */
export function amountGlance(values: readonly (number | null)[]): Glance {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const height = high - low || 1;
  const zero = -low / height;
  const mark = (value: number): GlanceMark => {
    const at = (value - low) / height;
    const isNegative = value < 0;
    if (value === 0) return { from: zero, to: zero, isNegative };
    return isNegative
      ? { from: Math.min(at, zero - least), to: zero, isNegative }
      : { from: zero, to: Math.max(at, zero + least), isNegative };
  };
  return { zero, marks: values.map((value) => (value === null ? null : mark(value))) };
}

/**
 * Places of the months of several scenarios, the latest the highest.
 * @param values months, counted from one and the same; null for none
 */
export function monthGlance(values: readonly (number | null)[]): Glance {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const spread = Math.max(...known) - low;
  const place = (value: number) =>
    spread === 0 ? 0.5 : margin + ((value - low) / spread) * (1 - 2 * margin);
  return {
    zero: null,
    marks: values.map((value) =>
      value === null ? null : { from: place(value), to: place(value), isNegative: false },
    ),
  };
}
