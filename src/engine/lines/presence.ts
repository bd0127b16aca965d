import type { Scenario } from "../../scenario";
import type { ActiveStages } from "../model";
import type { MonthlyField, Slots } from "../slots";
import { activeStages } from "../stages";
import type { Trial } from "../trial";
import { readByStage } from "./byStage";
import { add, clear } from "./series";
import { isActive } from "./services";

export interface PresenceModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly hours: readonly MonthlyField[];
}

export function compilePresence(scenario: Scenario, slots: Slots): PresenceModel[] {
  const stageIds = scenario.stages.map((stage) => stage.id);
  return (scenario.presence ?? []).map(
    (line): PresenceModel => ({
      id: line.id,
      active: activeStages(scenario, line),
      hours: slots.byStage(`presence.${line.id}.hours`, "presence.hours", line.hours, stageIds),
    }),
  );
}

/** Hours of presence. */
export function runPresence(trial: Trial): void {
  const { working, span } = trial;
  const { presence } = trial.model;
  clear(working.presence, span);
  for (let index = 0; index < presence.length; index++) {
    const line = presence[index] as PresenceModel;
    if (!isActive(line, span.stage)) continue;
    const hours = trial.ledger.presence[index] as Float64Array;
    readByStage(trial, line, line.hours, hours);
    add(hours, working.presence, span);
  }
}
