import type { ActiveStages } from "../model";
import { readMonths } from "../months";
import type { MonthlyField } from "../slots";
import type { Trial } from "../trial";

/** Writes a field that may differ by stage into `series`, for the months of the span. */
export function readByStage(
  trial: Trial,
  item: { active: ActiveStages },
  field: readonly MonthlyField[],
  series: Float64Array,
): void {
  const start = trial.stageStart[item.active.from] as number;
  readMonths(trial, field[trial.span.stage] as MonthlyField, start, series);
}
