import type { Scenario } from "../../scenario";
import type { VolunteerLines } from "../ledger";
import type { ActiveStages } from "../model";
import type { MonthlyField, Slots } from "../slots";
import { activeStages } from "../stages";
import type { Trial } from "../trial";
import { readByStage } from "./byStage";
import { add, clear } from "./series";
import { isActive } from "./services";

export interface VolunteersModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly hours: readonly MonthlyField[];
  readonly valueSlot: number;
  /** Whether their hours do service work. */
  readonly count: boolean;
}

export function compileVolunteers(scenario: Scenario, slots: Slots): VolunteersModel[] {
  const stageIds = scenario.stages.map((stage) => stage.id);
  return (scenario.volunteers ?? []).map((line): VolunteersModel => {
    const path = `volunteers.${line.id}`;
    return {
      id: line.id,
      active: activeStages(scenario, line),
      hours: slots.byStage(`${path}.hours`, "volunteers.hours", line.hours, stageIds),
      valueSlot: slots.trial(`${path}.value`, "volunteers.value", line.value),
      count: line.capacity ?? true,
    };
  });
}

/** Volunteer hours, and those that do service work; all of them are valued in kind, used or not. */
export function runVolunteers(trial: Trial): void {
  const { working, span } = trial;
  const { volunteerHours, inKind } = trial.ledger.lines;
  const { volunteers } = trial.model;
  clear(working.volunteers, span);
  for (let index = 0; index < volunteers.length; index++) {
    const line = volunteers[index] as VolunteersModel;
    if (!isActive(line, span.stage)) continue;
    const { hours, value } = trial.ledger.volunteers[index] as VolunteerLines;
    const hourValue = trial.values[line.valueSlot] as number;
    readByStage(trial, line, line.hours, hours);
    for (let t = span.from; t <= span.to; t++) {
      const given = hours[t] as number;
      const worth = given * hourValue;
      value[t] = worth;
      volunteerHours[t] = (volunteerHours[t] as number) + given;
      inKind[t] = (inKind[t] as number) + worth;
    }
    if (line.count) add(hours, working.volunteers, span);
  }
}
