import {
  both,
  cellOfColumn,
  choose,
  either,
  largest,
  root,
  smallest,
  whole,
} from "../grid/functions";
import {
  constant,
  isAbove,
  isEqual,
  minus,
  opposite,
  over,
  plus,
  type Term,
  times,
  total,
} from "../grid/term";
import type { Inputs } from "../inputs";
import type { TourConstants } from "../inputs/model";
import type { RouteInputs } from "../inputs/routes";
import type { ServiceInputs } from "../inputs/services";
import { said } from "../words";
import { won } from "./demand";
import type { MonthLine, Months } from "./months";

/** Lines of a round, at the demand or at what is served. */
export interface RouteLines {
  readonly inputs: RouteInputs;
  readonly km: MonthLine;
  readonly hours: MonthLine;
}

/** A stop more or less than whole by less than this is no stop (contract, section 6). */
const stopTolerance = 1e-9;

/** Points beyond which the table of tours gives way to a formula. */
const tableEnd = 10;

/** Tours planned on each route in the months when it runs. */
export function writePlannedTours(months: Months, { routes, services }: Inputs): MonthLine[] {
  const { rows } = months.words.workbook.months;
  return routes.map((inputs) => {
    const carried = carriedBy(inputs, services);
    const [first, ...others] = carried.map(({ span }) => span);
    const label = said(rows.planned, inputs.route);
    const look = { label, figure: "number" } as const;
    const key = `routes.${inputs.route.id}.planned`;
    if (!first) return months.line(key, look, () => 0);
    const span = {
      from: smallest(first.from, ...others.map(({ from }) => from)),
      until: largest(first.until, ...others.map(({ until }) => until)),
      start: smallest(first.start, ...others.map(({ start }) => start)),
    };
    const planned = months.reading(inputs.toursPerMonth, span);
    return months.line(key, look, (t) => choose(runs(months, carried, t), planned(t), 0));
  });
}

function carriedBy({ route }: RouteInputs, services: readonly ServiceInputs[]): ServiceInputs[] {
  return services.filter(({ service }) => service.route === route.id);
}

/** Whether one of the services carried is active and not lost. */
function runs(months: Months, carried: readonly ServiceInputs[], t: number): Term {
  const each = carried.map((one) => {
    const isWon = won(one);
    const isActive = months.isActive(one.span, t);
    return isWon === null ? isActive : both(isActive, isWon);
  });
  const [first, ...others] = each;
  if (!first) return constant(0);
  return others.length === 0 ? first : either(first, ...others);
}

/**
 * Stops, tours, kilometres and hours of each route for so many units of each service.
 * @param key what the lines are called: `routes` for those made, another word for those of the whole demand
 */
export function writeRoutes(
  months: Months,
  { routes, services, tours: constants }: Inputs,
  planned: readonly MonthLine[],
  units: readonly MonthLine[],
  key: string,
): RouteLines[] {
  const { rows } = months.words.workbook.months;
  return routes.map((inputs, index) => {
    const { route } = inputs;
    const carried = carriedBy(inputs, services);
    const name = (line: string) => `${key}.${route.id}.${line}`;
    const stops = months.line(
      name("stops"),
      { label: said(rows.stops, route), figure: "number" },
      (t) =>
        total(
          carried.map((one) => {
            const line = units[services.indexOf(one)] as MonthLine;
            return one.stopsPerUnit ? times(line.at(t), one.stopsPerUnit) : line.at(t);
          }),
        ),
    );
    const tours = months.line(
      name("tours"),
      { label: said(rows.tours, route), figure: "number" },
      (t) => {
        const needed = minus(over(stops.at(t), inputs.maxStops), stopTolerance);
        const made = largest(
          (planned[index] as MonthLine).at(t),
          opposite(whole(opposite(needed))),
        );
        return choose(runs(months, carried, t), made, 0);
      },
    );
    const points = months.line(
      name("points"),
      { label: said(rows.points, route), figure: "number", isBalance: true },
      (t) => {
        const each = over(stops.at(t), tours.at(t));
        const atDepot = choose(isEqual(inputs.depotDistance, 0), plus(each, 1), each);
        return choose(isAbove(tours.at(t), 0), atDepot, 0);
      },
    );
    const length = months.line(
      name("length"),
      { label: said(rows.length, route), figure: "ratio", isBalance: true },
      (t) => (constants ? unitLength(points.at(t), constants) : 0),
    );
    const km = months.line(
      name("km"),
      { label: said(rows.km, route), unit: "km", figure: "number" },
      (t) => {
        const spread = times(inputs.circuity, root(inputs.area));
        const one = plus(times(2, inputs.depotDistance), times(spread, length.at(t)));
        return times(tours.at(t), one);
      },
    );
    const hours = months.line(
      name("hours"),
      { label: said(rows.hours, route), unit: "h", figure: "hours" },
      (t) =>
        plus(over(km.at(t), inputs.speed), over(times(stops.at(t), inputs.minutesPerStop), 60)),
    );
    return { inputs, km, hours };
  });
}

/** Length of a tour of so many points in an area of 1 km2: the table between its points, then a formula. */
function unitLength(points: Term, { table, slope, base }: TourConstants): Term {
  const below = cellOfColumn(table, plus(whole(points), 1));
  const above = cellOfColumn(table, smallest(plus(whole(points), 2), tableEnd + 1));
  const between = plus(below, times(minus(above, below), minus(points, whole(points))));
  return choose(isAbove(points, tableEnd), plus(times(slope, root(points)), base), between);
}
