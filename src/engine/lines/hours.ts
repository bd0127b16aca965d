import type { Scenario } from "../../scenario";
import type { ServiceLines, StaffLines, VolunteerLines } from "../ledger";
import type { ActiveStages } from "../model";
import { readMonths } from "../months";
import type { MonthlyField, Slots } from "../slots";
import { activeStages } from "../stages";
import type { Span, Trial } from "../trial";
import { runRoutesAtDemand, runRoutesAtVolume } from "./routes";
import { isActive, runSales, type ServiceModel } from "./services";

export interface StaffModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly hours: readonly MonthlyField[];
  readonly hourlyCostSlot: number;
  readonly productiveSlot: number;
  readonly isHourly: boolean;
}
export interface VolunteersModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly hours: readonly MonthlyField[];
  readonly valueSlot: number;
  /** Whether their hours do service work. */
  readonly count: boolean;
}
export interface PresenceModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly hours: readonly MonthlyField[];
}
export interface InKindModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly amount: readonly MonthlyField[];
}

export function compileHours(scenario: Scenario, slots: Slots) {
  const stageIds = scenario.stages.map((stage) => stage.id);
  const staff = (scenario.staff ?? []).map((line): StaffModel => {
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
  const volunteers = (scenario.volunteers ?? []).map((line): VolunteersModel => {
    const path = `volunteers.${line.id}`;
    return {
      id: line.id,
      active: activeStages(scenario, line),
      hours: slots.byStage(`${path}.hours`, "volunteers.hours", line.hours, stageIds),
      valueSlot: slots.trial(`${path}.value`, "volunteers.value", line.value),
      count: line.capacity ?? true,
    };
  });
  const presence = (scenario.presence ?? []).map(
    (line): PresenceModel => ({
      id: line.id,
      active: activeStages(scenario, line),
      hours: slots.byStage(`presence.${line.id}.hours`, "presence.hours", line.hours, stageIds),
    }),
  );
  const inKind = (scenario.inKind ?? []).map(
    (item): InKindModel => ({
      id: item.id,
      active: activeStages(scenario, item),
      amount: slots.byStage(`inKind.${item.id}.amount`, "inKind.amount", item.amount, stageIds),
    }),
  );
  return { staff, volunteers, presence, inKind };
}

/** Writes a field that may differ by stage into `series`, for the months of the span. */
export function readByStage(
  trial: Trial,
  item: { active: ActiveStages },
  field: readonly MonthlyField[],
  series: Float64Array,
): void {
  const start = trial.stageStart[item.active.from] as number;
  readMonths(trial, field[trial.span.stage] as MonthlyField, start, series);
}

function clear(series: Float64Array, { from, to }: Span): void {
  for (let t = from; t <= to; t++) series[t] = 0;
}

/** Adds the months `from`..`to` of a series to those of another. */
function add(series: Float64Array, to: Float64Array, { from, to: last }: Span): void {
  for (let t = from; t <= last; t++) to[t] = (to[t] as number) + (series[t] as number);
}

/** Hours of presence. */
function runPresence(trial: Trial): void {
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

/** Volunteer hours, and those that do service work; all of them are valued in kind, used or not. */
function runVolunteers(trial: Trial): void {
  const { working, span } = trial;
  const { lines } = trial.ledger;
  const { volunteers } = trial.model;
  clear(working.volunteers, span);
  for (let index = 0; index < volunteers.length; index++) {
    const line = volunteers[index] as VolunteersModel;
    if (!isActive(line, span.stage)) continue;
    const { hours, value } = trial.ledger.volunteers[index] as VolunteerLines;
    const hourValue = trial.values[line.valueSlot] as number;
    readByStage(trial, line, line.hours, hours);
    for (let t = span.from; t <= span.to; t++) value[t] = (hours[t] as number) * hourValue;
    add(hours, lines.volunteerHours, span);
    add(value, lines.inKind, span);
    if (line.count) add(hours, working.volunteers, span);
  }
}

/** Contributions received free, beside the result. */
function runInKind(trial: Trial): void {
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

/** Paid hours of each staff line, and all hours available for work. */
function runStaffHours(trial: Trial): void {
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

/** Hours of service work at demand, rounds not counted. */
function runServiceHours(trial: Trial): void {
  const { working, span } = trial;
  const { services } = trial.model;
  const total = working.services;
  clear(total, span);
  for (let index = 0; index < services.length; index++) {
    const service = services[index] as ServiceModel;
    if (!service.hasMinutes || !isActive(service, span.stage)) continue;
    const { demand } = trial.ledger.services[index] as ServiceLines;
    const minutes = trial.values[service.minutesSlot] as number;
    for (let t = span.from; t <= span.to; t++)
      total[t] = (total[t] as number) + ((demand[t] as number) * minutes) / 60;
  }
}

/** Hours of service work at the volumes served in month t. */
function serviceHoursAtVolume(trial: Trial, t: number): number {
  const { services } = trial.model;
  let hours = 0;
  for (let index = 0; index < services.length; index++) {
    const service = services[index] as ServiceModel;
    if (!service.hasMinutes) continue;
    const { volume } = trial.ledger.services[index] as ServiceLines;
    hours += ((volume[t] as number) * (trial.values[service.minutesSlot] as number)) / 60;
  }
  return hours;
}

/** Share of demand that the hours allow to serve (contract, section 7). */
export function capacityRatio(
  policy: "cap" | "extra" | "ignore",
  needed: number,
  available: number,
  presence: number,
): number {
  if (policy !== "cap" || needed <= available || needed === presence) return 1;
  return Math.max(0, available - presence) / (needed - presence);
}

/** Hours needed by the whole demand, and the share of it that those available can serve. */
function runCapacity(trial: Trial): void {
  const { working } = trial;
  const { from, to } = trial.span;
  const { hourPolicy } = trial.model;
  const { hoursNeeded, hoursAvailable } = trial.ledger.lines;
  const { presence, services, routes, capacity } = working;
  for (let t = from; t <= to; t++) {
    const present = presence[t] as number;
    const needed = present + (services[t] as number) + (routes[t] as number);
    hoursNeeded[t] = needed;
    capacity[t] = capacityRatio(hourPolicy, needed, hoursAvailable[t] as number, present);
  }
}

/** Hours used: those needed, but in months when not all demand is served. */
function runHoursUsed(trial: Trial): void {
  const { working } = trial;
  const { from, to } = trial.span;
  const { hoursNeeded, hoursUsed } = trial.ledger.lines;
  const { capacity } = working;
  for (let t = from; t <= to; t++) {
    hoursUsed[t] = capacity[t] === 1 ? (hoursNeeded[t] as number) : hoursAtVolume(trial, t);
  }
}

function hoursAtVolume(trial: Trial, t: number): number {
  const { presence, routes } = trial.working;
  runRoutesAtVolume(trial, t);
  return (presence[t] as number) + serviceHoursAtVolume(trial, t) + (routes[t] as number);
}

/** What staff costs: salaried by the paid hour, hourly by the hour used once the salaried have done theirs. */
function runStaffCosts(trial: Trial): void {
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
function runExtraHours(trial: Trial): void {
  const { wageIndex } = trial;
  const { from, to } = trial.span;
  const { hoursNeeded, hoursAvailable, extraHours } = trial.ledger.lines;
  const cost = trial.values[trial.model.extraHourCostSlot] as number;
  for (let t = from; t <= to; t++) {
    const short = (hoursNeeded[t] as number) - (hoursAvailable[t] as number);
    if (short > 0) extraHours[t] = short * cost * (wageIndex[t] as number);
  }
}

/** Hours needed, available and used, the volumes they allow, and what staff costs. */
export function runWork(trial: Trial): void {
  runPresence(trial);
  runVolunteers(trial);
  runInKind(trial);
  runStaffHours(trial);
  runServiceHours(trial);
  runRoutesAtDemand(trial);
  runCapacity(trial);
  runSales(trial);
  runHoursUsed(trial);
  runStaffCosts(trial);
  if (trial.model.hourPolicy === "extra") runExtraHours(trial);
}
