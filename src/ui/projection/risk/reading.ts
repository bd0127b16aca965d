import { useState } from "react";
import { compile, type Plan, planOf, type Risk } from "../../../engine";
import type { Scenario } from "../../../scenario";
import { type RiskState, useResults, useRisk, useScenario } from "../../../state";

/** The results of the trials, with the plan of the scenario that they are of: an edit may have changed it since. */
export interface RiskReading {
  readonly risk: Risk;
  readonly plan: Plan;
  /** From before the last change of the scenario, the seed included. */
  readonly isStale: boolean;
}

/** Whether the results on screen are of another scenario or seed than is asked for. */
export function isStaleRisk({ risk, of, settings }: RiskState, shown: Scenario): boolean {
  return risk !== null && (of !== shown || risk.seed !== settings.seed);
}

/** What the trials tell; null before the first results. */
export function useRiskReading(): { state: RiskState; reading: RiskReading | null } {
  const state = useRisk();
  const shown = useScenario();
  const { plan: current } = useResults();
  const { risk, of } = state;
  const [held, setHeld] = useState<Plan | null>(null);
  let plan = held;
  if (of && plan?.model.scenario !== of) {
    plan = current?.model.scenario === of ? current : planOf(compile(of));
  }
  if (plan !== held) setHeld(plan);
  if (!risk || !of || !plan) return { state, reading: null };
  return { state, reading: { risk, plan, isStale: isStaleRisk(state, shown) } };
}

/** How many trials reached a stage. */
export function reachedTrials(risk: Risk, stage: number): number {
  return Math.round((risk.stages[stage]?.pReached.p ?? 0) * risk.trials);
}

/** How many trials came to a stage's gate. */
export function askedTrials(risk: Risk, stage: string): number {
  return risk.reasons.gates.find((gate) => gate.stage === stage)?.asked ?? 0;
}

/** Whether a gate stops or extends the trials: their staged path is then not that of the plan. */
export function doGatesAct({ stages, staged, committed, valueOfStages }: Risk): boolean {
  return (
    stages.some(({ pStopped }) => pStopped !== null && pStopped.p > 0) ||
    valueOfStages.se > 0 ||
    staged.finalCash.mean !== committed.finalCash.mean
  );
}

/** Whether all trials are alike: no range, no noise, nothing that may or may not come. */
export function isCertain({ model, values }: Plan): boolean {
  const { scenario, variables, chances } = model;
  return (
    variables.length === 0 &&
    chances.every(({ probabilitySlot }) => [0, 1].includes(values[probabilitySlot] ?? 0)) &&
    (scenario.services ?? []).every(({ noise }) => noise !== "poisson")
  );
}
