import type { Model } from "../model";
import { project } from "../project";
import { createSampler } from "../random";
import { createTrial, type World } from "../trial";

/** The world of one trial as data, so that it passes from a worker: noisy demand by service and month. */
export interface DrawnWorld {
  readonly trial: number;
  readonly way: "staged" | "committed";
  readonly variables: Float64Array;
  readonly uniforms: Float64Array;
  /** `[service * horizon + month]`: the month's noisy demand where the path drew one. */
  readonly noise: Float64Array;
}

/** Draws the world of one trial of a seed, along one of its paths. Throws a RunError where a value stops it. */
export function drawWorld(
  model: Model,
  seed: number,
  trial: number,
  way: "staged" | "committed",
): DrawnWorld {
  const sampler = createSampler(model, seed);
  sampler.draw(trial);
  const { variables, uniforms, noise } = sampler.world;
  const demand = new Float64Array(model.services.length * model.horizon);
  const recording: World = {
    variables,
    uniforms,
    noise:
      noise &&
      ((service, month, mean) => {
        const drawn = noise(service, month, mean);
        demand[service * model.horizon + month] = drawn;
        return drawn;
      }),
  };
  project(createTrial(model), recording, way === "staged" ? "act" : "report");
  return { trial, way, variables, uniforms, noise: demand };
}
