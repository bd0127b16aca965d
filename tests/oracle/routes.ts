import type { Route, Service } from "./format";
import { ageOf, at, firstMonthOf, happens, inMonth, once, type World } from "./world";

/** What a route does in a month. */
export interface RouteMonth {
  stops: number;
  tours: number;
  km: number;
  hours: number;
}

/** f(0)..f(10) of section 6. */
const tourLengths = [0, 0, 1.0428, 1.5642, 1.8894, 2.1261, 2.3138, 2.4747, 2.6177, 2.7495, 2.8674];

/** Length of the shortest closed tour through s random points of a unit square. */
export function tourLength(s: number): number {
  if (s > 10) return 0.7124 * Math.sqrt(s) + 0.6146;
  const below = Math.floor(s);
  const above = Math.ceil(s);
  return at(tourLengths, below) + (s - below) * (at(tourLengths, above) - at(tourLengths, below));
}

/** A route in month t for given volumes of its services (asked for, or served). */
export function routeMonth(
  world: World,
  route: Route,
  t: number,
  volumeOf: (service: Service) => number,
): RouteMonth {
  const users = (world.scenario.services ?? []).filter((service) => service.route === route.id);
  const runs = users.some((user) => ageOf(world, user, t) !== null && happens(world, user));
  if (!runs) return { stops: 0, tours: 0, km: 0, hours: 0 };

  const k = t - Math.min(...users.map((user) => firstMonthOf(world, user.from)));
  const stops = users.reduce(
    (total, user) => total + volumeOf(user) * once(world, user.stopsPerUnit, 1),
    0,
  );
  const tours = Math.max(
    inMonth(world, route.toursPerMonth, t, k),
    Math.ceil(stops / once(world, route.maxStops, 1) - 1e-9),
  );
  const depotDistance = once(world, route.depotDistance, 0);
  const perTour = tours > 0 ? stops / tours : 0;
  const points = depotDistance === 0 ? perTour + 1 : perTour;
  const length =
    2 * depotDistance +
    once(world, route.circuity, 1.3) * Math.sqrt(once(world, route.area, 0)) * tourLength(points);
  const km = tours * length;
  const hours =
    km / once(world, route.speed, 1) + (stops * once(world, route.minutesPerStop, 0)) / 60;
  return { stops, tours, km, hours };
}
