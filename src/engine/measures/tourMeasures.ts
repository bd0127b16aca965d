import type { RouteLines, ServiceLines, StaffLines } from "../ledger";
import { spreadOf, tourLength } from "../lines/routes";
import type { Plan } from "../plan";

/** One tour of so many stops: km, hours, euros. */
export interface Tour {
  readonly stops: number;
  readonly km: number;
  readonly hours: number;
  readonly cost: number;
  readonly costPerStop: number;
}

/** What a round costs by the number of its stops, against what a stop brings. */
export interface TourMeasures {
  /** Tours of 1, 2, … stops, up to the most that one takes. */
  readonly tours: readonly Tour[];
  /** What the services that use the round leave on each stop: revenue less unit costs. Euros. */
  readonly gainPerStop: number;
  /** Euros a kilometre, and an hour of work, in the months looked at. */
  readonly costPerKm: number;
  readonly costPerHour: number;
  /** Stops of a tour from which on what they bring covers it; null where it never does. */
  readonly paysFrom: number | null;
  /** Stops of a tour in the plan, in the months looked at. */
  readonly stopsNow: number;
  /** First and last of the months looked at: the last twelve in which the round runs. */
  readonly from: number;
  readonly to: number;
}

/** Tours longer than this are no longer rounds that one draws. */
const mostStops = 2000;
const monthsLookedAt = 12;

/**
 * Cost of a round by its number of stops (contract, section 6): kilometres at their cost, hours at what an hour
 * of work of the paid staff costs. Null where the round does not run in the plan, or takes not one stop.
 */
export function tourMeasures(plan: Plan, id: string): TourMeasures | null {
  const { model, ledger, values } = plan;
  const index = model.routes.findIndex((route) => route.id === id);
  const route = model.routes[index];
  if (!route) return null;
  const lines = ledger.routes[index] as RouteLines;
  const months = runningMonths(lines.tours);
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return null;
  const total = (series: Float64Array) => months.reduce((sum, t) => sum + (series[t] as number), 0);
  const stops = total(lines.stops);
  const km = total(lines.km);
  const gain = route.services.reduce((sum, service) => {
    const { revenue, cost } = ledger.services[service] as ServiceLines;
    return sum + total(revenue) - total(cost);
  }, 0);
  const value = (slot: number) => values[slot] as number;
  const costPerKm = km > 0 ? total(lines.cost) / km : value(route.costPerKmSlot);
  const costPerHour = hourCost(plan, months);
  const gainPerStop = stops > 0 ? gain / stops : 0;
  const spread = spreadOf(value(route.areaSlot), value(route.circuitySlot));
  const most = Math.min(mostStops, Math.floor(value(route.maxStopsSlot) + 1e-9));
  const tours = Array.from({ length: most }, (_, before): Tour => {
    const count = before + 1;
    const length = tourLength(count, spread, value(route.depotDistanceSlot));
    const hours = length / value(route.speedSlot) + (count * value(route.minutesPerStopSlot)) / 60;
    const cost = length * costPerKm + hours * costPerHour;
    return { stops: count, km: length, hours, cost, costPerStop: cost / count };
  });
  if (tours.length === 0) return null;
  return {
    tours,
    gainPerStop,
    costPerKm,
    costPerHour,
    paysFrom: paysFrom(tours, gainPerStop),
    stopsNow: stops / total(lines.tours),
    from,
    to,
  };
}

function runningMonths(tours: Float64Array): number[] {
  const months: number[] = [];
  for (let t = tours.length - 1; t >= 0 && months.length < monthsLookedAt; t--)
    if ((tours[t] as number) > 0) months.unshift(t);
  return months;
}

/** The first number of stops from which on every tour is covered by what its stops bring. */
export function paysFrom(tours: readonly Tour[], gainPerStop: number): number | null {
  const lastUncovered = tours.findLastIndex(({ stops, cost }) => stops * gainPerStop < cost);
  return tours[lastUncovered + 1]?.stops ?? null;
}

/** What an hour of work costs in these months: of all paid staff, each by the hours that it can work. */
function hourCost({ model, ledger, values }: Plan, months: readonly number[]): number {
  const growth = values[model.economy.wageGrowth] as number;
  let hours = 0;
  let cost = 0;
  model.staff.forEach((line, index) => {
    const { available } = ledger.staff[index] as StaffLines;
    const perHour =
      (values[line.hourlyCostSlot] as number) / (values[line.productiveSlot] as number);
    for (const t of months) {
      const worked = available[t] as number;
      hours += worked;
      cost += worked * perHour * (1 + growth) ** Math.floor(t / 12);
    }
  });
  return hours > 0 ? cost / hours : 0;
}
