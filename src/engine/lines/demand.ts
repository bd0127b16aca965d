import type { Demand } from "../../scenario";
import { clockSlot, type MonthlyField, readMonthly, type Slots } from "../slots";
import type { Trial } from "../trial";

export type DemandModel =
  | { readonly kind: "constant"; readonly perMonth: MonthlyField }
  | {
      readonly kind: "ramp";
      readonly from: number;
      readonly to: number;
      readonly months: number;
      readonly isSCurve: boolean;
    }
  | {
      readonly kind: "adoption";
      readonly population: number;
      readonly innovation: number;
      readonly imitation: number;
      readonly churn: number;
      readonly perCustomer: number;
      readonly initial: number;
    }
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
  const progress = months <= 0 ? 1 : Math.min(1, k / months);
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

/** Units asked for in the k-th active month of a service, before seasonality; moves its customers on. */
export function baseDemand(trial: Trial, service: number, demand: DemandModel): number {
  const { values } = trial;
  const k = values[clockSlot.k] as number;
  switch (demand.kind) {
    case "constant":
      return readMonthly(demand.perMonth, values);
    case "ramp":
      return rampValue(
        values[demand.from] as number,
        values[demand.to] as number,
        values[demand.months] as number,
        demand.isSCurve,
        k,
      );
    case "adoption": {
      const before =
        k === 0 ? (values[demand.initial] as number) : (trial.customers[service] as number);
      const now = nextCustomers(
        before,
        values[demand.population] as number,
        values[demand.innovation] as number,
        values[demand.imitation] as number,
        values[demand.churn] as number,
      );
      trial.customers[service] = now;
      return now * (values[demand.perCustomer] as number);
    }
    case "series":
      return demand.values[Math.min(k, demand.values.length - 1)] as number;
  }
}
