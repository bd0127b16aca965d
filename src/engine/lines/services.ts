import { plainFields, type Scenario, type Service } from "../../scenario";
import { calendarMonth } from "../../units";
import type { ServiceLines } from "../ledger";
import type { ActiveStages } from "../model";
import { readMonths } from "../months";
import type { MonthlyField, Slots } from "../slots";
import { activeStages } from "../stages";
import type { Trial } from "../trial";
import { compileDemand, type DemandModel, runBaseDemand } from "./demand";
import { bookPurchases } from "./purchases";

export interface ServiceModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly price: MonthlyField;
  readonly unitCost: MonthlyField;
  /** Whether a unit may cost something. */
  readonly hasUnitCost: boolean;
  readonly minutesSlot: number;
  /** Whether the file gives `minutes`: without it the service takes no time of its own. */
  readonly hasMinutes: boolean;
  readonly vatRate: number;
  readonly paymentDelay: number;
  /** Index of its route, -1 without. */
  readonly route: number;
  readonly stopsPerUnitSlot: number;
  readonly demand: DemandModel;
  /** Factor of each month of the horizon. */
  readonly seasonality: Float64Array | null;
  readonly hasNoise: boolean;
  /** Index among the model's chances, -1 where it is certain. */
  readonly chance: number;
}

/** VAT carried by unit costs and route costs (contract, sections 6 and 8). */
export const supplyVatRate = 0.2;

function seasonOf(service: Service, start: string, t: number): number {
  return service.seasonality?.[calendarMonth(start, t) - 1] ?? 1;
}

export function compileServices(scenario: Scenario, slots: Slots, horizon: number): ServiceModel[] {
  const routeIds = (scenario.routes ?? []).map((route) => route.id);
  return (scenario.services ?? []).map((service): ServiceModel => {
    const path = `services.${service.id}`;
    return {
      id: service.id,
      active: activeStages(scenario, service),
      price: slots.monthly(`${path}.price`, "services.price", service.price),
      unitCost: slots.monthly(`${path}.unitCost`, "services.unitCost", service.unitCost),
      hasUnitCost: service.unitCost !== undefined && service.unitCost !== 0,
      minutesSlot: slots.trial(`${path}.minutes`, "services.minutes", service.minutes),
      hasMinutes: service.minutes !== undefined,
      vatRate: service.vatRate ?? plainFields["services.vatRate"].default,
      paymentDelay: service.paymentDelay ?? plainFields["services.paymentDelay"].default,
      route: service.route === undefined ? -1 : routeIds.indexOf(service.route),
      stopsPerUnitSlot: slots.trial(
        `${path}.stopsPerUnit`,
        "services.stopsPerUnit",
        service.stopsPerUnit,
      ),
      demand: compileDemand(`${path}.demand`, service.demand, slots),
      seasonality: service.seasonality
        ? Float64Array.from({ length: horizon }, (_, t) => seasonOf(service, scenario.start, t))
        : null,
      hasNoise: service.noise === "poisson",
      chance:
        service.probability === undefined
          ? -1
          : slots.chance(`${path}.probability`, "services.probability", service.probability),
    };
  });
}

export function isWon(trial: Trial, service: ServiceModel): boolean {
  return service.chance < 0 || trial.outcomes[service.chance] === 1;
}

export function isActive(item: { active: ActiveStages }, stage: number): boolean {
  return stage >= item.active.from && stage <= item.active.until;
}

/** Demand and customers of every service in the months of the span (contract, section 5). */
export function runDemand(trial: Trial): void {
  const { model, ledger, span } = trial;
  const { from, to } = span;
  const { noise } = trial.world;
  for (let index = 0; index < model.services.length; index++) {
    const service = model.services[index] as ServiceModel;
    if (!isActive(service, span.stage)) continue;
    const own = ledger.services[index] as ServiceLines;
    const { demand } = own;
    runBaseDemand(trial, index, service.demand, trial.stageStart[service.active.from] as number);
    if (!isWon(trial, service)) {
      demand.fill(0, from, to + 1);
      own.customers.fill(0, from, to + 1);
      continue;
    }
    const { seasonality } = service;
    if (seasonality !== null) {
      for (let t = from; t <= to; t++)
        demand[t] = (demand[t] as number) * (seasonality[t] as number);
    }
    if (service.hasNoise && noise !== null) {
      for (let t = from; t <= to; t++) demand[t] = noise(index, t, demand[t] as number);
    }
  }
}

/** Whether the capacity ratio applies to a service: it takes time of its own or makes a round. */
function takesTime(trial: Trial, service: ServiceModel): boolean {
  return (
    service.route >= 0 || (service.hasMinutes && (trial.values[service.minutesSlot] as number) > 0)
  );
}

/** Volume, revenue, invoices and unit costs of every service, once the capacity ratio is known. */
export function runSales(trial: Trial): void {
  const { model, working, span } = trial;
  for (let index = 0; index < model.services.length; index++) {
    const service = model.services[index] as ServiceModel;
    if (!isActive(service, span.stage)) continue;
    const start = trial.stageStart[service.active.from] as number;
    readMonths(trial, service.price, start, working.prices);
    if (service.hasUnitCost) readMonths(trial, service.unitCost, start, working.unitCosts);
    if (!isWon(trial, service)) continue;
    sell(trial, service, index);
    if (service.hasUnitCost) buyUnits(trial, index);
  }
  collectSales(trial);
}

/** Volume and revenue of a service at the working prices, and what it invoices. */
function sell(trial: Trial, service: ServiceModel, index: number): void {
  const { priceIndex, working, ledger } = trial;
  const { from, to } = trial.span;
  const { prices, capacity } = working;
  const { demand, volume, revenue } = ledger.services[index] as ServiceLines;
  const { ownRevenue, vatCollected, salesInvoiced } = ledger.lines;
  const isCapped = takesTime(trial, service);
  const vatRate = chargedVatRate(trial, service);
  for (let t = from; t <= to; t++) {
    const asked = demand[t] as number;
    const served = isCapped ? asked * (capacity[t] as number) : asked;
    const sold = served * ((prices[t] as number) * (priceIndex[t] as number));
    const vat = sold * vatRate;
    volume[t] = served;
    revenue[t] = sold;
    ownRevenue[t] = (ownRevenue[t] as number) + sold;
    vatCollected[t] = (vatCollected[t] as number) + vat;
    salesInvoiced[t] = (salesInvoiced[t] as number) + sold + vat;
  }
}

function chargedVatRate(trial: Trial, service: ServiceModel): number {
  return trial.model.vat === "exempt" ? 0 : service.vatRate;
}

/** Unit costs of the volume served. */
function buyUnits(trial: Trial, index: number): void {
  const { costIndex, working, ledger } = trial;
  const { from, to } = trial.span;
  const { unitCosts } = working;
  const { volume, cost } = ledger.services[index] as ServiceLines;
  for (let t = from; t <= to; t++) {
    cost[t] = (volume[t] as number) * ((unitCosts[t] as number) * (costIndex[t] as number));
  }
  bookPurchases(trial, cost, trial.steadyIndex, supplyVatRate, ledger.lines.unitCosts);
}

/** Sales received, each service's `paymentDelay` months after its invoices. */
function collectSales(trial: Trial): void {
  const { model, ledger, span } = trial;
  const { salesReceived } = ledger.lines;
  for (let place = 0; place < model.slowestPaidFirst.length; place++) {
    const index = model.slowestPaidFirst[place] as number;
    const service = model.services[index] as ServiceModel;
    if (!isActive(service, span.stage)) continue;
    const { revenue } = ledger.services[index] as ServiceLines;
    const delay = service.paymentDelay;
    const vatRate = chargedVatRate(trial, service);
    const last = Math.min(span.to, model.horizon - 1 - delay);
    for (let t = span.from; t <= last; t++) {
      const sold = revenue[t] as number;
      salesReceived[t + delay] = (salesReceived[t + delay] as number) + sold + sold * vatRate;
    }
  }
}

/** Services by falling payment delay: a month's receipts are added up from the oldest invoices on. */
export function slowestPaidFirst(services: readonly ServiceModel[]): number[] {
  const delayOf = (index: number) => services[index]?.paymentDelay ?? 0;
  return services.map((_, index) => index).sort((a, b) => delayOf(b) - delayOf(a));
}
