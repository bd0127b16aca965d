import { monthAt } from "../units";
import type { Ledger } from "./ledger";
import { type PathMeasures, pathMeasures } from "./measures/path";
import { type StageMeasures, stageMeasures } from "./measures/stage";
import type { Model } from "./model";
import { project } from "./project";
import { centralWorld, createTrial } from "./trial";

/** The run on central values along the planned path, with its measures. */
export interface Plan {
  readonly model: Model;
  readonly ledger: Ledger;
  /** `YYYY-MM` of each month. */
  readonly months: readonly string[];
  /** Index of the stage of each month. */
  readonly stageOf: readonly number[];
  readonly stages: readonly StageMeasures[];
  readonly path: PathMeasures;
  /** Value of each slot of the model in the plan. */
  readonly values: Float64Array;
}

/** Computes the plan. Throws a RunError where a value stops it. */
export function planOf(model: Model): Plan {
  const trial = createTrial(model);
  project(trial, centralWorld(model), "report");
  return {
    model,
    ledger: trial.ledger,
    months: Array.from({ length: model.horizon }, (_, t) => monthAt(model.scenario.start, t)),
    stageOf: [...trial.stageOf],
    stages: stageMeasures(trial),
    path: pathMeasures(trial),
    values: trial.values,
  };
}
