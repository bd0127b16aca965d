import type { Demand, Service } from "./format";
import { ageOf, at, calendarMonth, happens, inMonth, once, type World } from "./world";

type Adoption = Extract<Demand, { kind: "adoption" }>;

/** Customers after k + 1 active months: Bass (1969) with churn, replayed from the first month. */
function adopters(world: World, demand: Adoption, k: number): number {
  const population = once(world, demand.population, 0);
  if (population <= 0) return 0;
  const p = once(world, demand.innovation, 0);
  const q = once(world, demand.imitation, 0);
  const c = once(world, demand.churn, 0);
  let customers = once(world, demand.initial, 0);
  for (let month = 0; month <= k; month += 1) {
    const arrivals = (p + (q * customers) / population) * (population - customers);
    const next = customers + arrivals - c * customers;
    customers = Math.min(population, Math.max(0, next));
  }
  return customers;
}

/** Customers of an adoption service at the end of month t; 0 when inactive or lost. */
export function customersOf(world: World, service: Service, t: number): number {
  const k = ageOf(world, service, t);
  if (k === null || service.demand.kind !== "adoption" || !happens(world, service)) return 0;
  return adopters(world, service.demand, k);
}

function rawDemand(world: World, demand: Demand, t: number, k: number): number {
  switch (demand.kind) {
    case "constant":
      return inMonth(world, demand.perMonth, t, k);
    case "ramp": {
      const from = once(world, demand.from, 0);
      const to = once(world, demand.to, 0);
      const months = once(world, demand.months, 0);
      const f = months <= 0 ? 1 : Math.min(1, k / months);
      return from + (to - from) * (demand.shape === "linear" ? f : 3 * f ** 2 - 2 * f ** 3);
    }
    case "adoption":
      return adopters(world, demand, k) * once(world, demand.perCustomer, 0);
    case "series":
      return at(demand.values, Math.min(k, demand.values.length - 1));
  }
}

/** Units asked for in month t, before any limit of capacity (section 5). */
export function demandOf(world: World, service: Service, t: number): number {
  const k = ageOf(world, service, t);
  if (k === null || !happens(world, service)) return 0;
  const season = service.seasonality?.[calendarMonth(world, t) - 1] ?? 1;
  return rawDemand(world, service.demand, t, k) * season;
}

/** Whether the hours available limit this service: it has work of its own or a route. */
export function needsHours(world: World, service: Service): boolean {
  return service.route !== undefined || once(world, service.minutes, 0) > 0;
}
