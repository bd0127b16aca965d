import type { Demand } from "../../scenario";
import type { ServiceLines } from "../ledger";
import { readMonths } from "../months";
import type { MonthlyField, Slots } from "../slots";
import type { Trial } from "../trial";

interface AdoptionModel {
  readonly kind: "adoption";
  readonly population: number;
  readonly innovation: number;
  readonly imitation: number;
  readonly churn: number;
  readonly perCustomer: number;
  readonly initial: number;
}

export type DemandModel =
  | { readonly kind: "constant"; readonly perMonth: MonthlyField }
  | {
      readonly kind: "ramp";
      readonly from: number;
      readonly to: number;
      readonly months: number;
      readonly isSCurve: boolean;
    }
  | AdoptionModel
  | { readonly kind: "series"; readonly values: Float64Array };

/** Slots of a demand's quantities; `path` is that of the demand, such as `services.colis.demand`. */
export function compileDemand(path: string, demand: Demand, slots: Slots): DemandModel {
  switch (demand.kind) {
    case "constant":
      return {
        kind: "constant",
        perMonth: slots.monthly(`${path}.perMonth`, "services.demand.perMonth", demand.perMonth),
      };
    case "ramp":
      return {
        kind: "ramp",
        from: slots.trial(`${path}.from`, "services.demand.from", demand.from),
        to: slots.trial(`${path}.to`, "services.demand.to", demand.to),
        months: slots.trial(`${path}.months`, "services.demand.months", demand.months),
        isSCurve: demand.shape === "s_curve",
      };
    case "adoption":
      return {
        kind: "adoption",
        population: slots.trial(
          `${path}.population`,
          "services.demand.population",
          demand.population,
        ),
        innovation: slots.trial(
          `${path}.innovation`,
          "services.demand.innovation",
          demand.innovation,
        ),
        imitation: slots.trial(`${path}.imitation`, "services.demand.imitation", demand.imitation),
        churn: slots.trial(`${path}.churn`, "services.demand.churn", demand.churn),
        perCustomer: slots.trial(
          `${path}.perCustomer`,
          "services.demand.perCustomer",
          demand.perCustomer,
        ),
        initial: slots.trial(`${path}.initial`, "services.demand.initial", demand.initial),
      };
    case "series":
      return { kind: "series", values: Float64Array.from(demand.values) };
  }
}

/** Value of a ramp after `k` months: from + (to - from) g(min(1, k / months)). */
export function rampValue(
  from: number,
  to: number,
  months: number,
  isSCurve: boolean,
  k: number,
): number {
  // At the end of the ramp both shapes are 1 exactly.
  if (k >= months) return from + (to - from);
  const progress = k / months;
  const shape = isSCurve ? 3 * progress ** 2 - 2 * progress ** 3 : progress;
  return from + (to - from) * shape;
}

/**
 * Customers one month later by diffusion with churn (Bass 1969): A + (p + q A / M)(M - A) - c A,
 * kept within [0, M]; 0 when M <= 0.
 */
export function nextCustomers(
  customers: number,
  m: number,
  p: number,
  q: number,
  c: number,
): number {
  if (m <= 0) return 0;
  const next = customers + (p + (q * customers) / m) * (m - customers) - c * customers;
  return Math.min(m, Math.max(0, next));
}

/** Units asked for in the months of the span, before seasonality, of a service active since `start`. */
export function runBaseDemand(
  trial: Trial,
  index: number,
  demand: DemandModel,
  start: number,
): void {
  const { values, span } = trial;
  const { from, to } = span;
  const own = trial.ledger.services[index] as ServiceLines;
  const series = own.demand;
  switch (demand.kind) {
    case "constant":
      readMonths(trial, demand.perMonth, start, series);
      break;
    case "ramp": {
      const first = values[demand.from] as number;
      const last = values[demand.to] as number;
      const months = values[demand.months] as number;
      const { isSCurve } = demand;
      for (let t = from; t <= to; t++)
        series[t] = rampValue(first, last, months, isSCurve, t - start);
      break;
    }
    case "adoption":
      runAdoption(trial, index, demand, start);
      break;
    case "series": {
      const given = demand.values;
      const last = given.length - 1;
      for (let t = from; t <= to; t++) series[t] = given[Math.min(t - start, last)] as number;
      break;
    }
  }
}

/** Customers of a service, carried on from the month before the span, and the units that they ask for. */
function runAdoption(trial: Trial, index: number, demand: AdoptionModel, start: number): void {
  const { values, customers, span } = trial;
  const { from, to } = span;
  const own = trial.ledger.services[index] as ServiceLines;
  const units = own.demand;
  const line = own.customers;
  const population = values[demand.population] as number;
  const innovation = values[demand.innovation] as number;
  const imitation = values[demand.imitation] as number;
  const churn = values[demand.churn] as number;
  const perCustomer = values[demand.perCustomer] as number;
  let now = (from === start ? values[demand.initial] : customers[index]) as number;
  for (let t = from; t <= to; t++) {
    now = nextCustomers(now, population, innovation, imitation, churn);
    line[t] = now;
    units[t] = now * perCustomer;
  }
  customers[index] = now;
}
