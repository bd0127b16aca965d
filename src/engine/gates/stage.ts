import { plainFields, type Metric, type Scenario, type Stage } from "../../scenario";
import type { Slots } from "../slots";

export interface CriterionModel {
  readonly id: string;
  readonly metric: Metric;
  /** Index of the service or of the route that the metric is of, -1 for the others. */
  readonly subject: number;
  readonly atLeast: boolean;
  readonly thresholdSlot: number;
  readonly window: number;
  readonly required: boolean;
  /** Index among the model's chances for a judgement, -1 for the others. */
  readonly chance: number;
}

export interface GateModel {
  readonly criteria: readonly CriterionModel[];
  /** How many of the optional criteria must hold. */
  readonly atLeast: number;
  readonly onFail: "stop" | "continue" | "extend";
  readonly extendMonths: number;
  readonly extendTimes: number;
}

export interface StageModel {
  readonly id: string;
  readonly months: number;
  readonly gate: GateModel | null;
}

/** Stages and their gates, in order. */
export function compileStages(scenario: Scenario, slots: Slots): StageModel[] {
  return scenario.stages.map((stage) => ({
    id: stage.id,
    months: stage.months,
    gate: stage.gate ? compileGate(stage, scenario, slots) : null,
  }));
}

function compileGate(stage: Stage, scenario: Scenario, slots: Slots): GateModel {
  const gate = stage.gate as NonNullable<Stage["gate"]>;
  const criteria = gate.criteria.map((criterion): CriterionModel => {
    const path = `stages.${stage.id}.gate.criteria.${criterion.id}`;
    return {
      id: criterion.id,
      metric: criterion.metric,
      subject: subjectOf(criterion, scenario),
      atLeast: criterion.op === ">=",
      thresholdSlot: slots.trial(`${path}.threshold`, "criteria.threshold", criterion.threshold),
      window: criterion.window ?? plainFields["criteria.window"].default,
      required: criterion.required ?? true,
      chance:
        criterion.metric === "manual"
          ? slots.chance(`${path}.probability`, "criteria.probability", criterion.probability)
          : -1,
    };
  });
  return {
    criteria,
    atLeast: gate.atLeast ?? criteria.filter((criterion) => !criterion.required).length,
    onFail: gate.onFail,
    extendMonths: gate.extend?.months ?? 0,
    extendTimes: gate.extend?.times ?? 0,
  };
}

function subjectOf(
  criterion: { service?: string | undefined; route?: string | undefined },
  scenario: Scenario,
): number {
  if (criterion.service !== undefined) {
    return (scenario.services ?? []).findIndex((service) => service.id === criterion.service);
  }
  if (criterion.route !== undefined) {
    return (scenario.routes ?? []).findIndex((route) => route.id === criterion.route);
  }
  return -1;
}
