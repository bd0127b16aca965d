import type { Scenario } from "../../scenario";
import type { StaffLines } from "../ledger";
import type { ActiveStages } from "../model";
import type { MonthlyField, Slots } from "../slots";
import { activeStages } from "../stages";
import type { Trial } from "../trial";
import { readByStage } from "./byStage";
import { add } from "./series";
import { isActive } from "./services";

export interface StaffModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly hours: readonly MonthlyField[];
  readonly hourlyCostSlot: number;
  readonly productiveSlot: number;
  readonly isHourly: boolean;
}

export function compileStaff(scenario: Scenario, slots: Slots): StaffModel[] {
  const stageIds = scenario.stages.map((stage) => stage.id);
  return (scenario.staff ?? []).map((line): StaffModel => {
    const path = `staff.${line.id}`;
    return {
      id: line.id,
      active: activeStages(scenario, line),
      hours: slots.byStage(`${path}.hours`, "staff.hours", line.hours, stageIds),
      hourlyCostSlot: slots.trial(`${path}.hourlyCost`, "staff.hourlyCost", line.hourlyCost),
      productiveSlot: slots.trial(`${path}.productive`, "staff.productive", line.productive),
      isHourly: line.pay === "hourly",
    };
  });
}

/** Paid hours of each staff line, and all hours available for work. */
export function runStaffHours(trial: Trial): void {
  const { working, span } = trial;
  const { staff } = trial.model;
  const { hoursAvailable } = trial.ledger.lines;
  for (let index = 0; index < staff.length; index++) {
    const line = staff[index] as StaffModel;
    if (!isActive(line, span.stage)) continue;
    const { hours, available } = trial.ledger.staff[index] as StaffLines;
    const productive = trial.values[line.productiveSlot] as number;
    readByStage(trial, line, line.hours, hours);
    for (let t = span.from; t <= span.to; t++) {
      const worked = (hours[t] as number) * productive;
      available[t] = worked;
      hoursAvailable[t] = (hoursAvailable[t] as number) + worked;
    }
  }
  add(working.volunteers, hoursAvailable, span);
}

/** What staff costs: salaried by the paid hour, hourly by the hour used once the salaried have done theirs. */
export function runStaffCosts(trial: Trial): void {
  const { working, span } = trial;
  const { staff, hasHourlyStaff } = trial.model;
  const { hoursUsed } = trial.ledger.lines;
  const { left, volunteers } = working;
  if (hasHourlyStaff) {
    for (let t = span.from; t <= span.to; t++)
      left[t] = (hoursUsed[t] as number) - (volunteers[t] as number);
  }
  for (let index = 0; index < staff.length; index++) {
    const line = staff[index] as StaffModel;
    if (line.isHourly || !isActive(line, span.stage)) continue;
    const { available } = trial.ledger.staff[index] as StaffLines;
    if (hasHourlyStaff) {
      for (let t = span.from; t <= span.to; t++)
        left[t] = (left[t] as number) - (available[t] as number);
    }
    pay(trial, index);
  }
  for (let index = 0; index < staff.length; index++) {
    const line = staff[index] as StaffModel;
    if (!line.isHourly || !isActive(line, span.stage)) continue;
    workHourly(trial, index);
    pay(trial, index);
  }
}

/** Hours paid of an hourly line: those that it works of what is left. */
function workHourly(trial: Trial, index: number): void {
  const { from, to } = trial.span;
  const { hours, available } = trial.ledger.staff[index] as StaffLines;
  const { left } = trial.working;
  const { productiveSlot } = trial.model.staff[index] as StaffModel;
  const productive = trial.values[productiveSlot] as number;
  for (let t = from; t <= to; t++) {
    const able = available[t] as number;
    const rest = left[t] as number;
    hours[t] = Math.min(Math.max(0, rest), able) / productive;
    left[t] = rest - able;
  }
}

/** Cost of a staff line's paid hours. */
function pay(trial: Trial, index: number): void {
  const { wageIndex } = trial;
  const { from, to } = trial.span;
  const { lines } = trial.ledger;
  const { hours, cost } = trial.ledger.staff[index] as StaffLines;
  const line = trial.model.staff[index] as StaffModel;
  const total = line.isHourly ? lines.hourlyStaff : lines.salariedStaff;
  const hourlyCost = trial.values[line.hourlyCostSlot] as number;
  for (let t = from; t <= to; t++) {
    const paid = (hours[t] as number) * hourlyCost * (wageIndex[t] as number);
    cost[t] = paid;
    total[t] = (total[t] as number) + paid;
  }
}

/** Hours bought where more is needed than available, under `extra`. */
export function runExtraHours(trial: Trial): void {
  const { wageIndex } = trial;
  const { from, to } = trial.span;
  const { hoursNeeded, hoursAvailable, extraHours } = trial.ledger.lines;
  const cost = trial.values[trial.model.extraHourCostSlot] as number;
  for (let t = from; t <= to; t++) {
    const short = (hoursNeeded[t] as number) - (hoursAvailable[t] as number);
    if (short > 0) extraHours[t] = short * cost * (wageIndex[t] as number);
  }
}
