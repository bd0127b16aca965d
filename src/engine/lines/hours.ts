import type { Scenario } from "../../scenario";
import type { ServiceLines, StaffLines, VolunteerLines } from "../ledger";
import type { ActiveStages } from "../model";
import { clockSlot, type MonthlyField, readMonthly, type Slots } from "../slots";
import { activeStages } from "../stages";
import type { Trial } from "../trial";
import { routeHours } from "./routes";
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

/** Reads a field that may differ by stage in its item's k-th active month. */
export function readByStage(
  trial: Trial,
  item: { active: ActiveStages },
  field: readonly MonthlyField[],
  t: number,
  stage: number,
): number {
  trial.values[clockSlot.k] = t - (trial.stageStart[item.active.from] as number);
  return readMonthly(field[stage] as MonthlyField, trial.values);
}

/** Hours of presence in month t. */
function runPresence(trial: Trial, t: number, stage: number): number {
  let total = 0;
  const { presence } = trial.model;
  for (let index = 0; index < presence.length; index++) {
    const line = presence[index] as PresenceModel;
    if (!isActive(line, stage)) continue;
    const hours = readByStage(trial, line, line.hours, t, stage);
    (trial.ledger.presence[index] as Float64Array)[t] = hours;
    total += hours;
  }
  return total;
}

/** Volunteer hours that do service work; all of them are valued in kind, used or not. */
function runVolunteers(trial: Trial, t: number, stage: number): number {
  const { lines } = trial.ledger;
  const { volunteers } = trial.model;
  let available = 0;
  for (let index = 0; index < volunteers.length; index++) {
    const line = volunteers[index] as VolunteersModel;
    if (!isActive(line, stage)) continue;
    const hours = readByStage(trial, line, line.hours, t, stage);
    const value = hours * (trial.values[line.valueSlot] as number);
    const own = trial.ledger.volunteers[index] as VolunteerLines;
    own.hours[t] = hours;
    own.value[t] = value;
    lines.volunteerHours[t] = (lines.volunteerHours[t] as number) + hours;
    lines.inKind[t] = (lines.inKind[t] as number) + value;
    if (line.count) available += hours;
  }
  return available;
}

/** Contributions received free, beside the result. */
function runInKind(trial: Trial, t: number, stage: number): void {
  const { lines } = trial.ledger;
  const { inKind } = trial.model;
  for (let index = 0; index < inKind.length; index++) {
    const item = inKind[index] as InKindModel;
    if (!isActive(item, stage)) continue;
    const amount = readByStage(trial, item, item.amount, t, stage);
    (trial.ledger.inKind[index] as Float64Array)[t] = amount;
    lines.inKind[t] = (lines.inKind[t] as number) + amount;
  }
}

/** Paid hours of each staff line, kept in `trial.staffHours`; returns those available for work. */
function runStaffHours(trial: Trial, t: number, stage: number): number {
  const { staff } = trial.model;
  let available = 0;
  for (let index = 0; index < staff.length; index++) {
    const line = staff[index] as StaffModel;
    trial.staffHours[index] = 0;
    if (!isActive(line, stage)) continue;
    const hours = readByStage(trial, line, line.hours, t, stage);
    const worked = hours * (trial.values[line.productiveSlot] as number);
    trial.staffHours[index] = hours;
    (trial.ledger.staff[index] as StaffLines).available[t] = worked;
    available += worked;
  }
  return available;
}

/** Hours of service work at demand or at the volumes served, rounds not counted. */
function serviceHours(trial: Trial, t: number, atFullDemand: boolean): number {
  const { services } = trial.model;
  let hours = 0;
  for (let index = 0; index < services.length; index++) {
    const service = services[index] as ServiceModel;
    if (!service.hasMinutes) continue;
    const lines = trial.ledger.services[index] as ServiceLines;
    const units = (atFullDemand ? lines.demand[t] : lines.volume[t]) as number;
    hours += (units * (trial.values[service.minutesSlot] as number)) / 60;
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

/** What each staff line costs in month t: salaried by the paid hour, hourly by the hour used. */
function runStaffCosts(trial: Trial, t: number, used: number, volunteerHours: number): void {
  const { model, ledger, values, staffHours } = trial;
  const { lines } = ledger;
  const wageIndex = trial.wageIndex[Math.floor(t / 12)] as number;
  let left = used - volunteerHours;
  // Salaried hours first, then hourly ones.
  for (let turn = 0; turn < 2; turn++) {
    const hourlyTurn = turn === 1;
    for (let index = 0; index < model.staff.length; index++) {
      const line = model.staff[index] as StaffModel;
      const paid = staffHours[index] as number;
      if (line.isHourly !== hourlyTurn || paid === 0) continue;
      const productive = values[line.productiveSlot] as number;
      const worked = Math.min(Math.max(0, left), paid * productive);
      left -= paid * productive;
      const own = ledger.staff[index] as StaffLines;
      const hours = line.isHourly ? worked / productive : paid;
      const cost = hours * (values[line.hourlyCostSlot] as number) * wageIndex;
      own.hours[t] = hours;
      own.cost[t] = cost;
      const total = line.isHourly ? lines.hourlyStaff : lines.salariedStaff;
      total[t] = (total[t] as number) + cost;
    }
  }
}

/** Hours needed, available and used, the volumes they allow, and what staff costs, in month t. */
export function runWork(trial: Trial, t: number, stage: number): void {
  const { model, ledger, values } = trial;
  const { lines } = ledger;
  const presence = runPresence(trial, t, stage);
  const volunteers = runVolunteers(trial, t, stage);
  runInKind(trial, t, stage);
  const available = runStaffHours(trial, t, stage) + volunteers;
  const needed = presence + serviceHours(trial, t, true) + routeHours(trial, t, true);
  const ratio = capacityRatio(model.hourPolicy, needed, available, presence);
  runSales(trial, t, stage, ratio);
  const used = presence + serviceHours(trial, t, false) + routeHours(trial, t, false);
  lines.hoursNeeded[t] = needed;
  lines.hoursAvailable[t] = available;
  lines.hoursUsed[t] = used;
  runStaffCosts(trial, t, used, volunteers);
  if (model.hourPolicy === "extra" && needed > available) {
    const wageIndex = trial.wageIndex[Math.floor(t / 12)] as number;
    lines.extraHours[t] =
      (needed - available) * (values[model.extraHourCostSlot] as number) * wageIndex;
  }
}
