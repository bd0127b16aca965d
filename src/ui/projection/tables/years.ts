import { monthNumber } from "../../../units";
import type { LineKind } from "./lineRows";

/** Months of a plan that belong to one calendar or fiscal year. */
export interface Year {
  /** Year in which it begins and in which it ends; the same for a calendar year. */
  readonly from: number;
  readonly to: number;
  /** Index of its first month in the plan, and how many of its months the plan has. */
  readonly first: number;
  readonly months: number;
}

/**
 * Years that the plan's months fall in, for years that begin in calendar month `firstMonth` (1..12).
 * The first and the last may be cut by the plan's ends.
 */
export function yearsOf(months: readonly string[], firstMonth: number): Year[] {
  const years: { from: number; to: number; first: number; months: number }[] = [];
  months.forEach((month, index) => {
    const begins = Math.floor((monthNumber(month) - (firstMonth - 1)) / 12);
    const current = years.at(-1);
    if (current?.from === begins) current.months += 1;
    else {
      const to = firstMonth === 1 ? begins : begins + 1;
      years.push({ from: begins, to, first: index, months: 1 });
    }
  });
  return years;
}

/** A line over some months: their sum for a flow, the last one's value for a balance. */
export function totalOf(
  values: Float64Array,
  kind: LineKind,
  first: number,
  months: number,
): number {
  if (kind === "balance") return values[first + months - 1] ?? 0;
  let sum = 0;
  for (let month = first; month < first + months; month++) sum += values[month] ?? 0;
  return sum;
}
