import { plainFields, type Scenario } from "../../scenario";
import type { ServiceLines } from "../ledger";
import type { ActiveStages } from "../model";
import { clockSlot, type MonthlyField, readMonthly, type Slots } from "../slots";
import { activeStages } from "../stages";
import type { Trial } from "../trial";
import { baseDemand, compileDemand, type DemandModel } from "./demand";
import { purchase } from "./purchases";

export interface ServiceModel {
  readonly id: string;
  readonly active: ActiveStages;
  readonly price: MonthlyField;
  readonly unitCost: MonthlyField;
  readonly minutesSlot: number;
  /** Whether the file gives `minutes`: without it the service takes no time of its own. */
  readonly hasMinutes: boolean;
  readonly vatRate: number;
  readonly paymentDelay: number;
  /** Index of its route, -1 without. */
  readonly route: number;
  readonly stopsPerUnitSlot: number;
  readonly demand: DemandModel;
  readonly seasonality: Float64Array | null;
  readonly hasNoise: boolean;
  /** Index among the model's chances, -1 where it is certain. */
  readonly chance: number;
}

/** VAT carried by unit costs and route costs (contract, sections 6 and 8). */
export const supplyVatRate = 0.2;

export function compileServices(scenario: Scenario, slots: Slots): ServiceModel[] {
  const routeIds = (scenario.routes ?? []).map((route) => route.id);
  return (scenario.services ?? []).map((service): ServiceModel => {
    const path = `services.${service.id}`;
    return {
      id: service.id,
      active: activeStages(scenario, service),
      price: slots.monthly(`${path}.price`, "services.price", service.price),
      unitCost: slots.monthly(`${path}.unitCost`, "services.unitCost", service.unitCost),
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
      seasonality: service.seasonality ? Float64Array.from(service.seasonality) : null,
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

/** Demand and customers of every service in month t (contract, section 5). */
export function runDemand(trial: Trial, t: number, stage: number): void {
  const { model, ledger, values } = trial;
  for (let index = 0; index < model.services.length; index++) {
    const service = model.services[index] as ServiceModel;
    if (!isActive(service, stage)) continue;
    values[clockSlot.k] = t - (trial.stageStart[service.active.from] as number);
    let demand = baseDemand(trial, index, service.demand);
    if (!isWon(trial, service)) continue;
    if (service.seasonality) {
      demand *= service.seasonality[(model.calendarMonths[t] as number) - 1] as number;
    }
    if (service.hasNoise && trial.world.noise) demand = trial.world.noise(index, t, demand);
    const lines = ledger.services[index] as ServiceLines;
    lines.demand[t] = demand;
    if (service.demand.kind === "adoption") lines.customers[t] = trial.customers[index] as number;
  }
}

/** Whether the capacity ratio applies to a service: it takes time of its own or makes a round. */
function takesTime(trial: Trial, service: ServiceModel): boolean {
  return (
    service.route >= 0 || (service.hasMinutes && (trial.values[service.minutesSlot] as number) > 0)
  );
}

/** Volume, revenue, invoices and unit costs of every service, once the capacity ratio is known. */
export function runSales(trial: Trial, t: number, stage: number, capacityRatio: number): void {
  const { model, ledger, values } = trial;
  const { lines } = ledger;
  const year = Math.floor(t / 12);
  for (let index = 0; index < model.services.length; index++) {
    const service = model.services[index] as ServiceModel;
    if (!isActive(service, stage)) continue;
    values[clockSlot.k] = t - (trial.stageStart[service.active.from] as number);
    const price = readMonthly(service.price, values) * (trial.priceIndex[year] as number);
    const unitCost = readMonthly(service.unitCost, values) * (trial.costIndex[year] as number);
    const own = ledger.services[index] as ServiceLines;
    const demand = own.demand[t] as number;
    const volume = takesTime(trial, service) ? demand * capacityRatio : demand;
    const revenue = volume * price;
    own.volume[t] = volume;
    own.revenue[t] = revenue;
    own.cost[t] = purchase(trial, t, volume * unitCost, supplyVatRate, model.supplierDelay);
    lines.ownRevenue[t] = (lines.ownRevenue[t] as number) + revenue;
    lines.unitCosts[t] = (lines.unitCosts[t] as number) + own.cost[t];
    const vat = model.vat === "exempt" ? 0 : revenue * service.vatRate;
    lines.vatCollected[t] = (lines.vatCollected[t] as number) + vat;
    lines.salesInvoiced[t] = (lines.salesInvoiced[t] as number) + revenue + vat;
    const paid = t + service.paymentDelay;
    if (paid < model.horizon) {
      lines.salesReceived[paid] = (lines.salesReceived[paid] as number) + revenue + vat;
    }
  }
}
