import { clockSlot, fail, type MonthlyField } from "./slots";
import type { Trial } from "./trial";

/** Sets what formulas call t, month, year, stage and k; the item became active in month `start`. */
function setClock(trial: Trial, t: number, start: number): void {
  const { values, model } = trial;
  values[clockSlot.t] = t;
  values[clockSlot.month] = model.calendarMonths[t] as number;
  values[clockSlot.year] = model.years[t] as number;
  values[clockSlot.stage] = trial.span.stage + 1;
  values[clockSlot.k] = t - start;
}

/**
 * Writes a field of an item active since month `start` into `series`, for the months of the span.
 * Throws a RunError where a value is not finite or out of range.
 */
export function readMonths(
  trial: Trial,
  field: MonthlyField,
  start: number,
  series: Float64Array,
): void {
  const { from, to } = trial.span;
  const { formula, low, high } = field;
  if (formula !== null && field.isMoving) {
    for (let t = from; t <= to; t++) {
      setClock(trial, t, start);
      const value = formula(trial.values);
      if (!(value >= low && value <= high)) fail(field.path, field.spec, value, t);
      series[t] = value;
    }
    return;
  }
  if (formula !== null) setClock(trial, from, start);
  const value = formula === null ? (trial.values[field.slot] as number) : formula(trial.values);
  if (!(value >= low && value <= high)) fail(field.path, field.spec, value, from);
  for (let t = from; t <= to; t++) series[t] = value;
}
