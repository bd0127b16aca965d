import type { Scenario } from "../../scenario";
import type { RouteLines } from "../ledger";
import { clockSlot, type MonthlyField, readMonthly, type Slots } from "../slots";
import type { Trial } from "../trial";
import { purchase } from "./purchases";
import { isActive, isWon, type ServiceModel, supplyVatRate } from "./services";

export interface RouteModel {
  readonly id: string;
  /** Indices of the services that it carries. */
  readonly services: readonly number[];
  readonly areaSlot: number;
  readonly depotDistanceSlot: number;
  readonly toursPerMonth: MonthlyField;
  readonly maxStopsSlot: number;
  readonly minutesPerStopSlot: number;
  readonly speedSlot: number;
  readonly costPerKmSlot: number;
  readonly circuitySlot: number;
}

export function compileRoutes(scenario: Scenario, slots: Slots): RouteModel[] {
  return (scenario.routes ?? []).map((route): RouteModel => {
    const path = `routes.${route.id}`;
    return {
      id: route.id,
      services: (scenario.services ?? []).flatMap((service, index) =>
        service.route === route.id ? [index] : [],
      ),
      areaSlot: slots.trial(`${path}.area`, "routes.area", route.area),
      depotDistanceSlot: slots.trial(
        `${path}.depotDistance`,
        "routes.depotDistance",
        route.depotDistance,
      ),
      toursPerMonth: slots.monthly(
        `${path}.toursPerMonth`,
        "routes.toursPerMonth",
        route.toursPerMonth,
      ),
      maxStopsSlot: slots.trial(`${path}.maxStops`, "routes.maxStops", route.maxStops),
      minutesPerStopSlot: slots.trial(
        `${path}.minutesPerStop`,
        "routes.minutesPerStop",
        route.minutesPerStop,
      ),
      speedSlot: slots.trial(`${path}.speed`, "routes.speed", route.speed),
      costPerKmSlot: slots.trial(`${path}.costPerKm`, "routes.costPerKm", route.costPerKm),
      circuitySlot: slots.trial(`${path}.circuity`, "routes.circuity", route.circuity),
    };
  });
}

/** Mean length of the shortest closed tour through s random points of a unit square, s = 0..10. */
const unitTour = Float64Array.of(
  0,
  0,
  1.0428,
  1.5642,
  1.8894,
  2.1261,
  2.3138,
  2.4747,
  2.6177,
  2.7495,
  2.8674,
);

/**
 * The same for any s >= 0: linear between whole numbers up to 10, then the limit of Beardwood, Halton and
 * Hammersley (1959), 0.7124 sqrt(s), with a boundary term.
 */
export function unitTourLength(stops: number): number {
  if (stops > 10) return 0.7124 * Math.sqrt(stops) + 0.6146;
  const below = Math.floor(stops);
  const start = unitTour[below] as number;
  return below === stops
    ? start
    : start + ((unitTour[below + 1] as number) - start) * (stops - below);
}

/** Kilometres of one tour of `stops` stops; a depot at distance 0 is itself a point of the area. */
export function tourLength(
  stops: number,
  area: number,
  depotDistance: number,
  circuity: number,
): number {
  const points = depotDistance === 0 ? stops + 1 : stops;
  return 2 * depotDistance + circuity * Math.sqrt(area) * unitTourLength(points);
}

/** Tours of a month: those planned, or as many as the stops need (contract, section 6). */
export function toursFor(stops: number, maxStops: number, planned: number): number {
  return Math.max(planned, Math.ceil(stops / maxStops - 1e-9));
}

/** Reads the month's planned tours of each route; -1 where the route does not run. */
export function openRoutes(trial: Trial, t: number, stage: number): void {
  const { model, values } = trial;
  for (let index = 0; index < model.routes.length; index++) {
    const route = model.routes[index] as RouteModel;
    let active = false;
    let running = false;
    for (const service of route.services) {
      const carried = model.services[service] as ServiceModel;
      if (!isActive(carried, stage)) continue;
      active = true;
      running = running || isWon(trial, carried);
    }
    trial.routeTours[index] = -1;
    if (!active) continue;
    if ((trial.routeStart[index] as number) < 0) trial.routeStart[index] = t;
    values[clockSlot.k] = t - (trial.routeStart[index] as number);
    const planned = readMonthly(route.toursPerMonth, values);
    if (running) trial.routeTours[index] = planned;
  }
}

function stopsOf(trial: Trial, route: RouteModel, t: number, atFullDemand: boolean): number {
  let stops = 0;
  for (const index of route.services) {
    const service = trial.model.services[index] as ServiceModel;
    const lines = trial.ledger.services[index] as { demand: Float64Array; volume: Float64Array };
    const units = (atFullDemand ? lines.demand[t] : lines.volume[t]) as number;
    stops += units * (trial.values[service.stopsPerUnitSlot] as number);
  }
  return stops;
}

/**
 * Hours that all routes take in month t, at full demand or at the volumes served. At the volumes served it
 * also writes each route's stops, tours and kilometres.
 */
export function routeHours(trial: Trial, t: number, atFullDemand: boolean): number {
  const { model, values } = trial;
  let total = 0;
  for (let index = 0; index < model.routes.length; index++) {
    const planned = trial.routeTours[index] as number;
    if (planned < 0) continue;
    const route = model.routes[index] as RouteModel;
    const stops = stopsOf(trial, route, t, atFullDemand);
    const tours = toursFor(stops, values[route.maxStopsSlot] as number, planned);
    const perTour =
      tours > 0
        ? tourLength(
            stops / tours,
            values[route.areaSlot] as number,
            values[route.depotDistanceSlot] as number,
            values[route.circuitySlot] as number,
          )
        : 0;
    const km = tours * perTour;
    const hours =
      km / (values[route.speedSlot] as number) +
      (stops * (values[route.minutesPerStopSlot] as number)) / 60;
    total += hours;
    const lines = trial.ledger.routes[index] as RouteLines;
    if (atFullDemand) {
      lines.hoursAtDemand[t] = hours;
      continue;
    }
    lines.stops[t] = stops;
    lines.tours[t] = tours;
    lines.km[t] = km;
    lines.hours[t] = hours;
  }
  return total;
}

/** Costs of the kilometres driven in month t. */
export function runRouteCosts(trial: Trial, t: number): void {
  const { model, ledger, values } = trial;
  const index12 = trial.costIndex[Math.floor(t / 12)] as number;
  for (let index = 0; index < model.routes.length; index++) {
    if ((trial.routeTours[index] as number) < 0) continue;
    const route = model.routes[index] as RouteModel;
    const lines = ledger.routes[index] as RouteLines;
    const amount = (lines.km[t] as number) * (values[route.costPerKmSlot] as number) * index12;
    lines.cost[t] = purchase(trial, t, amount, supplyVatRate, model.supplierDelay);
    ledger.lines.routeCosts[t] = (ledger.lines.routeCosts[t] as number) + lines.cost[t];
  }
}
