import { costFactor } from "./costs";
import type { Overhead, Service } from "./format";
import { extraHoursCost, type HoursMonth, hoursMonth, servedVolume, staffCost } from "./hours";
import { type RouteMonth, routeMonth } from "./routes";
import { demandOf } from "./services";
import {
  ageOf,
  costIndex,
  inMonth,
  monthly,
  once,
  priceIndex,
  sum,
  whileActive,
  type World,
} from "./world";

/** VAT rate of what services and routes consume. */
export const inputVatRate = 0.2;

/** What one service does, by month. */
export interface ServiceBooks {
  service: Service;
  demand: number[];
  volume: number[];
  revenue: number[];
}

/** What the project does and what that costs before any money is asked for, by month. */
export interface Activity {
  services: ServiceBooks[];
  routes: { id: string; months: RouteMonth[] }[];
  hours: HoursMonth[];
  unitCosts: number[];
  routeCosts: number[];
  staff: { id: string; hourly: boolean; cost: number[] }[];
  extraHours: number[];
  overheads: { overhead: Overhead; cost: number[] }[];
}

function priceOf(world: World, service: Service, t: number): number {
  const k = ageOf(world, service, t);
  return k === null ? 0 : inMonth(world, service.price, t, k) * priceIndex(world, t);
}

function unitCostOf(world: World, service: Service, t: number): number {
  const k = ageOf(world, service, t);
  if (k === null) return 0;
  return inMonth(world, service.unitCost ?? 0, t, k) * costIndex(world, t);
}

export function activityOf(world: World): Activity {
  const { scenario } = world;
  const items = scenario.services ?? [];
  const hours = monthly(world, (t) => hoursMonth(world, t));
  const ratioOf = (t: number): number => hours[t]?.ratio ?? 1;
  const volumeIn = (service: Service, t: number): number =>
    servedVolume(world, service, t, ratioOf(t));

  const routes = (scenario.routes ?? []).map((route) => ({
    id: route.id,
    months: monthly(world, (t) => routeMonth(world, route, t, (user) => volumeIn(user, t))),
    costPerKm: once(world, route.costPerKm, 0),
  }));

  return {
    hours,
    services: items.map((service) => ({
      service,
      demand: monthly(world, (t) => demandOf(world, service, t)),
      volume: monthly(world, (t) => volumeIn(service, t)),
      revenue: monthly(world, (t) => volumeIn(service, t) * priceOf(world, service, t)),
    })),
    routes: routes.map(({ id, months }) => ({ id, months })),
    unitCosts: monthly(
      world,
      (t) =>
        sum(items.map((service) => volumeIn(service, t) * unitCostOf(world, service, t))) *
        costFactor(world, inputVatRate),
    ),
    routeCosts: monthly(
      world,
      (t) =>
        sum(routes.map(({ months, costPerKm }) => (months[t]?.km ?? 0) * costPerKm)) *
        costIndex(world, t) *
        costFactor(world, inputVatRate),
    ),
    staff: (scenario.staff ?? []).map((item) => ({
      id: item.id,
      hourly: item.pay === "hourly",
      cost: monthly(world, (t) => staffCost(world, item, t, hours[t]?.used ?? 0)),
    })),
    extraHours: monthly(world, (t) => extraHoursCost(world, t, hours[t]?.extra ?? 0)),
    overheads: (scenario.overheads ?? []).map((overhead) => ({
      overhead,
      cost: monthly(
        world,
        (t) =>
          whileActive(world, overhead, overhead.amount, t) *
          (overhead.indexed === false ? 1 : costIndex(world, t)) *
          costFactor(world, overhead.vatRate ?? 0.2),
      ),
    })),
  };
}
