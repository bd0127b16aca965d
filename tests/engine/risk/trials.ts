import {
  bandMonths,
  createSimulation,
  type Model,
  type Risk,
  riskOf,
  riskSummary,
  type TrialBlock,
  type TrialSet,
  trialSet,
} from "../../../src/engine";
import type { OracleScenario } from "../../oracle";
import { modelOf } from "../generated";

/** Trials of a model in blocks of a size. Throws where a value stops one. */
export function trialsOf(model: Model, trials: number, seed = 1, size = trials): TrialSet {
  const simulation = createSimulation(model, seed);
  const blocks: TrialBlock[] = [];
  for (let from = 0; from < trials; from += size) {
    const count = Math.min(size, trials - from);
    const part = simulation.run({ from, count, firstMonth: 0, months: model.horizon });
    if (part.kind === "stopped") throw new Error(JSON.stringify(part.fault));
    blocks.push(part.block);
  }
  return trialSet(model, seed, blocks);
}

/** The risk of a scenario. */
export function riskBy(data: OracleScenario, trials: number, seed = 1): Risk {
  const set = trialsOf(modelOf(data), trials, seed);
  return riskOf(riskSummary(set, []), bandMonths(set));
}
