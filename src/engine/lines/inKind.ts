import type { Scenario } from "../../scenario";
import type { ActiveStages } from "../model";
import type { MonthlyField, Slots } from "../slots";
import { activeStages } from "../stages";
import type { Trial } from "../trial";
import { readByStage } from "./byStage";
import { add } from "./series";
import { isActive } from "./services";

export interface InKindModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly amount: readonly MonthlyField[];
}

export function compileInKind(scenario: Scenario, slots: Slots): InKindModel[] {
  const stageIds = scenario.stages.map((stage) => stage.id);
  return (scenario.inKind ?? []).map(
    (item): InKindModel => ({
      id: item.id,
      active: activeStages(scenario, item),
      amount: slots.byStage(`inKind.${item.id}.amount`, "inKind.amount", item.amount, stageIds),
    }),
  );
}

/** Contributions received free, beside the result. */
export function runInKind(trial: Trial): void {
  const { span } = trial;
  const { inKind } = trial.model;
  for (let index = 0; index < inKind.length; index++) {
    const item = inKind[index] as InKindModel;
    if (!isActive(item, span.stage)) continue;
    const amount = trial.ledger.inKind[index] as Float64Array;
    readByStage(trial, item, item.amount, amount);
    add(amount, trial.ledger.lines.inKind, span);
  }
}
