import { plainFields, type Scenario } from "../../scenario";
import type { ActiveStages } from "../model";
import type { MonthlyField, Slots } from "../slots";
import { activeStages } from "../stages";
import type { Trial } from "../trial";
import { readByStage } from "./byStage";
import { bookPurchases } from "./purchases";
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

/** Overheads: a fixed cost, paid as suppliers are. */
export function runOverheads(trial: Trial): void {
  const { model, ledger, costIndex, steadyIndex } = trial;
  const { stage } = trial.span;
  for (let index = 0; index < model.overheads.length; index++) {
    const item = model.overheads[index] as OverheadModel;
    if (!isActive(item, stage)) continue;
    const own = ledger.overheads[index] as Float64Array;
    readByStage(trial, item, item.amount, own);
    bookPurchases(
      trial,
      own,
      item.isIndexed ? costIndex : steadyIndex,
      item.vatRate,
      ledger.lines.overheads,
    );
  }
}
