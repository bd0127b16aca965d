import type { Scenario } from "../../scenario";
import type { RouteLines, ServiceLines } from "../ledger";
import { readMonths } from "../months";
import type { MonthlyField, Slots } from "../slots";
import type { Trial } from "../trial";
import { bookPurchases } from "./purchases";
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
export const unitTours = Float64Array.of(
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

/** Beyond 10 stops: slope of the square root of their number, and what is added to it. */
export const longTour = { slope: 0.7124, base: 0.6146 } as const;

/**
 * The same for any s >= 0: linear between whole numbers up to 10, then the limit of Beardwood, Halton and
 * Hammersley (1959), 0.7124 sqrt(s), with a boundary term.
 */
export function unitTourLength(stops: number): number {
  if (stops > 10) return longTour.slope * Math.sqrt(stops) + longTour.base;
  const below = Math.floor(stops);
  const start = unitTours[below] as number;
  return below === stops
    ? start
    : start + ((unitTours[below + 1] as number) - start) * (stops - below);
}

/** Kilometres that one unit of tour length takes in an area of so many km2. */
export function spreadOf(area: number, circuity: number): number {
  return circuity * Math.sqrt(area);
}

/** Kilometres of one tour of `stops` stops; a depot at distance 0 is itself a point of the area. */
export function tourLength(stops: number, spread: number, depotDistance: number): number {
  const points = depotDistance === 0 ? stops + 1 : stops;
  return 2 * depotDistance + spread * unitTourLength(points);
}

/** Tours of a month: those planned, or as many as the stops need (contract, section 6). */
export function toursFor(stops: number, maxStops: number, planned: number): number {
  return Math.max(planned, Math.ceil(stops / maxStops - 1e-9));
}

/** Reads the planned tours of each route in the months of the span, and whether it runs. */
export function openRoutes(trial: Trial): void {
  const { model, span } = trial;
  for (let index = 0; index < model.routes.length; index++) {
    const route = model.routes[index] as RouteModel;
    let active = false;
    let running = false;
    for (let place = 0; place < route.services.length; place++) {
      const carried = model.services[route.services[place] as number] as ServiceModel;
      if (!isActive(carried, span.stage)) continue;
      active = true;
      running = running || isWon(trial, carried);
    }
    trial.routeRuns[index] = running ? 1 : 0;
    if (!active) continue;
    if ((trial.routeStart[index] as number) < 0) trial.routeStart[index] = span.from;
    const planned = trial.plannedTours[index] as Float64Array;
    readMonths(trial, route.toursPerMonth, trial.routeStart[index] as number, planned);
  }
}

/** Stops, tours, kilometres and hours of each route if it served the whole demand. */
export function runRoutesAtDemand(trial: Trial): void {
  const { model, ledger, working, span } = trial;
  for (let t = span.from; t <= span.to; t++) working.routes[t] = 0;
  for (let index = 0; index < model.routes.length; index++) {
    if (trial.routeRuns[index] === 0) continue;
    const { stops, hours, hoursAtDemand } = ledger.routes[index] as RouteLines;
    const { services } = model.routes[index] as RouteModel;
    for (let place = 0; place < services.length; place++) {
      const service = services[place] as number;
      const { demand } = ledger.services[service] as ServiceLines;
      addStops(trial, service, demand, stops, span.from, span.to);
    }
    drive(trial, index, span.from, span.to);
    for (let t = span.from; t <= span.to; t++) hoursAtDemand[t] = hours[t] as number;
  }
}

/** The same in month t at the volumes served, where those are less than the demand. */
export function runRoutesAtVolume(trial: Trial, t: number): void {
  const { model, ledger, working } = trial;
  working.routes[t] = 0;
  for (let index = 0; index < model.routes.length; index++) {
    if (trial.routeRuns[index] === 0) continue;
    const { stops } = ledger.routes[index] as RouteLines;
    const { services } = model.routes[index] as RouteModel;
    stops[t] = 0;
    for (let place = 0; place < services.length; place++) {
      const service = services[place] as number;
      const { volume } = ledger.services[service] as ServiceLines;
      addStops(trial, service, volume, stops, t, t);
    }
    drive(trial, index, t, t);
  }
}

function addStops(
  trial: Trial,
  service: number,
  units: Float64Array,
  stops: Float64Array,
  from: number,
  to: number,
): void {
  const { stopsPerUnitSlot } = trial.model.services[service] as ServiceModel;
  const stopsPerUnit = trial.values[stopsPerUnitSlot] as number;
  for (let t = from; t <= to; t++)
    stops[t] = (stops[t] as number) + (units[t] as number) * stopsPerUnit;
}

/** Tours, kilometres and hours of a route for its stops in months `from`..`to`; adds its hours to those of all. */
function drive(trial: Trial, index: number, from: number, to: number): void {
  const { model, values, working } = trial;
  const route = model.routes[index] as RouteModel;
  const lines = trial.ledger.routes[index] as RouteLines;
  const { stops, tours, km, hours } = lines;
  const planned = trial.plannedTours[index] as Float64Array;
  const total = working.routes;
  const maxStops = values[route.maxStopsSlot] as number;
  const depotDistance = values[route.depotDistanceSlot] as number;
  const spread = spreadOf(values[route.areaSlot] as number, values[route.circuitySlot] as number);
  const minutesPerStop = values[route.minutesPerStopSlot] as number;
  const speed = values[route.speedSlot] as number;
  for (let t = from; t <= to; t++) {
    const made = stops[t] as number;
    const run = toursFor(made, maxStops, planned[t] as number);
    const driven = run > 0 ? run * tourLength(made / run, spread, depotDistance) : 0;
    const taken = driven / speed + (made * minutesPerStop) / 60;
    tours[t] = run;
    km[t] = driven;
    hours[t] = taken;
    total[t] = (total[t] as number) + taken;
  }
}

/** Costs of the kilometres driven. */
export function runRouteCosts(trial: Trial): void {
  const { model, ledger, values, costIndex } = trial;
  const { from, to } = trial.span;
  for (let index = 0; index < model.routes.length; index++) {
    if (trial.routeRuns[index] === 0) continue;
    const route = model.routes[index] as RouteModel;
    const { km, cost } = ledger.routes[index] as RouteLines;
    const costPerKm = values[route.costPerKmSlot] as number;
    for (let t = from; t <= to; t++) cost[t] = (km[t] as number) * costPerKm;
    bookPurchases(trial, cost, costIndex, supplyVatRate, ledger.lines.routeCosts);
  }
}
