import { compileFormula, parseFormula, reservedNames } from "../../formula";
import type { Model } from "../model";
import { clockSlot, runSteps } from "../slots";

/** Values of a formula in the plan, in the first and the last month in which it is read. */
export interface FormulaMonths {
  readonly first: number;
  readonly last: number;
  /** Whether it names the clock: without that the two are the same. */
  readonly isMoving: boolean;
}

/**
 * Values in the plan of a formula read from month `start` to month `end`, `k` counted from the first. Null where
 * it cannot be read or computed.
 * @param formula with its `=`
 */
export function formulaMonths(
  formula: string,
  model: Model,
  start: number,
  end: number,
): FormulaMonths | null {
  const parsed = parseFormula(formula.slice(1)).formula;
  if (!parsed) return null;
  const closure = compileFormula(parsed, (name) => model.slotOf.get(name) ?? -1);
  const values = model.initialValues.slice();
  try {
    runSteps(model.steps, values);
  } catch {
    return null;
  }
  const ends = stageEnds(model);
  const at = (t: number) => {
    values[clockSlot.t] = t;
    values[clockSlot.month] = model.calendarMonths[t] ?? Number.NaN;
    values[clockSlot.year] = model.years[t] ?? Number.NaN;
    values[clockSlot.stage] = ends.findIndex((end) => t < end) + 1;
    values[clockSlot.k] = t - start;
    return closure(values);
  };
  const [first, last] = [at(start), at(end)];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return null;
  const isMoving = parsed.names.some((name) => (reservedNames as readonly string[]).includes(name));
  return { first, last, isMoving };
}

/** First month after each stage, on the planned path. */
function stageEnds(model: Model): number[] {
  let month = 0;
  return model.scenario.stages.map(({ months }) => (month += months));
}
