import type { ServiceLines } from "../ledger";
import type { Trial } from "../trial";
import { runInKind } from "./inKind";
import { runPresence } from "./presence";
import { runRoutesAtDemand, runRoutesAtVolume } from "./routes";
import { clear } from "./series";
import { isActive, runSales, type ServiceModel } from "./services";
import { runExtraHours, runStaffCosts, runStaffHours } from "./staff";
import { runVolunteers } from "./volunteers";

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
