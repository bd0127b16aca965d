import {
  bandMonths,
  compile,
  createSimulation,
  planOf,
  type Risk,
  riskOf,
  riskSummary,
  trialSet,
} from "../../src/engine";
import type { Scenario } from "../../src/scenario";
import type { RiskReading } from "../../src/ui/projection/risk/reading";

/** What so many trials of a scenario tell. */
export function riskFor(scenario: Scenario, trials = 320, seed = 1): Risk {
  const model = compile(scenario);
  const simulation = createSimulation(model, seed);
  const outcome = simulation.run({ from: 0, count: trials, firstMonth: 0, months: model.horizon });
  if (outcome.kind === "stopped") throw new Error(JSON.stringify(outcome.fault));
  const set = trialSet(model, seed, [outcome.block]);
  return riskOf(riskSummary(set, simulation.sampler.moved), bandMonths(set));
}

export function readingFor(scenario: Scenario, change: Partial<Risk> = {}): RiskReading {
  const risk = { ...riskFor(scenario), ...change };
  return { risk, plan: planOf(compile(scenario)), isStale: false };
}
