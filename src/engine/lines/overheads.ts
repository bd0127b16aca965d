import { plainFields, type Scenario } from "../../scenario";
import type { ActiveStages } from "../model";
import type { MonthlyField, Slots } from "../slots";
import { activeStages } from "../stages";
import type { Trial } from "../trial";
import { readByStage } from "./hours";
import { purchase } from "./purchases";
import { isActive } from "./services";

export interface OverheadModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly amount: readonly MonthlyField[];
  readonly vatRate: number;
  readonly isIndexed: boolean;
}

export function compileOverheads(scenario: Scenario, slots: Slots): OverheadModel[] {
  const stageIds = scenario.stages.map((stage) => stage.id);
  return (scenario.overheads ?? []).map(
    (item): OverheadModel => ({
      id: item.id,
      active: activeStages(scenario, item),
      amount: slots.byStage(
        `overheads.${item.id}.amount`,
        "overheads.amount",
        item.amount,
        stageIds,
      ),
      vatRate: item.vatRate ?? plainFields["overheads.vatRate"].default,
      isIndexed: item.indexed ?? true,
    }),
  );
}

/** Overheads of month t: a fixed cost, paid as suppliers are. */
export function runOverheads(trial: Trial, t: number, stage: number): void {
  const { model, ledger } = trial;
  const costIndex = trial.costIndex[Math.floor(t / 12)] as number;
  for (let index = 0; index < model.overheads.length; index++) {
    const item = model.overheads[index] as OverheadModel;
    if (!isActive(item, stage)) continue;
    const read = readByStage(trial, item, item.amount, t, stage);
    const amount = item.isIndexed ? read * costIndex : read;
    const cost = purchase(trial, t, amount, item.vatRate, model.supplierDelay);
    (ledger.overheads[index] as Float64Array)[t] = cost;
    ledger.lines.overheads[t] = (ledger.lines.overheads[t] as number) + cost;
  }
}
