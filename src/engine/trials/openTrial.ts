import { monthAt } from "../../units";
import { pathMeasures } from "../measures/path";
import { stageMeasures } from "../measures/stage";
import type { Model } from "../model";
import type { Plan } from "../plan";
import { project } from "../project";
import { createTrial } from "../trial";
import type { DrawnWorld } from "./drawWorld";

/** The value of a random variable in one trial, beside its value in the plan. */
export interface DrawnValue {
  /** Id path, `services.colis.price`. */
  readonly path: string;
  readonly value: number;
  readonly central: number;
}

/** How a contract, an aid or a judgement came out in one trial. */
export interface DrawnChance {
  /** Id path of its probability. */
  readonly path: string;
  readonly cameTrue: boolean;
  readonly probability: number;
}

/** One trial read like a plan, month by month, with what was drawn. `stageOf` is -1 after a stop. */
export interface TrialRun extends Plan {
  readonly trial: number;
  readonly way: "staged" | "committed";
  /** Month at whose end the project stopped; null where it goes on. */
  readonly stoppedAt: number | null;
  readonly draws: readonly DrawnValue[];
  readonly chances: readonly DrawnChance[];
}

/** Runs a drawn world again. Throws a RunError where a value stops it. */
export function openTrial(model: Model, world: DrawnWorld): TrialRun {
  const { trial, way, variables, uniforms, noise } = world;
  const run = createTrial(model);
  const demand = (service: number, month: number) =>
    noise[service * model.horizon + month] as number;
  project(run, { variables, uniforms, noise: demand }, way === "staged" ? "act" : "report");
  return {
    model,
    ledger: run.ledger,
    months: Array.from({ length: model.horizon }, (_, t) => monthAt(model.scenario.start, t)),
    stageOf: [...run.stageOf],
    stages: stageMeasures(run),
    path: pathMeasures(run),
    values: run.values,
    trial,
    way,
    stoppedAt: run.stoppedAt < 0 ? null : run.stoppedAt,
    draws: model.variables.map(({ path, central }, index) => ({
      path,
      central,
      value: variables[index] as number,
    })),
    chances: model.chances.map(({ path, probabilitySlot }, index) => ({
      path,
      cameTrue: run.outcomes[index] === 1,
      probability: run.values[probabilitySlot] as number,
    })),
  };
}
