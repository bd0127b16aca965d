import type { Service, Staff } from "./format";
import { routeMonth } from "./routes";
import { demandOf, needsHours } from "./services";
import { once, sum, wageIndex, whileActive, type World } from "./world";

/** Hours of a month and what follows from them (section 7). */
export interface HoursMonth {
  needed: number;
  available: number;
  used: number;
  /** Share of the demand that is served where hours are needed. */
  ratio: number;
  /** Hours bought under the policy `extra`. */
  extra: number;
  /** Hours of all active volunteers. */
  volunteer: number;
}

function presenceHours(world: World, t: number): number {
  return sum((world.scenario.presence ?? []).map((p) => whileActive(world, p, p.hours, t)));
}

function workHours(world: World, t: number, volumeOf: (service: Service) => number): number {
  const own = (world.scenario.services ?? []).map(
    (service) => (volumeOf(service) * once(world, service.minutes, 0)) / 60,
  );
  const routes = (world.scenario.routes ?? []).map(
    (route) => routeMonth(world, route, t, volumeOf).hours,
  );
  return sum(own) + sum(routes);
}

/** Hours that one staff item can give to work. */
function productiveHours(world: World, staff: Staff, t: number): number {
  return whileActive(world, staff, staff.hours, t) * once(world, staff.productive, 1);
}

function volunteerHours(world: World, t: number, countingOnly: boolean): number {
  const volunteers = (world.scenario.volunteers ?? []).filter(
    (item) => !countingOnly || item.capacity !== false,
  );
  return sum(volunteers.map((item) => whileActive(world, item, item.hours, t)));
}

export function hoursMonth(world: World, t: number): HoursMonth {
  const presence = presenceHours(world, t);
  const work = workHours(world, t, (service) => demandOf(world, service, t));
  const needed = presence + work;
  const staff = world.scenario.staff ?? [];
  const available =
    sum(staff.map((item) => productiveHours(world, item, t))) + volunteerHours(world, t, true);
  const policy = world.scenario.organisation.hourPolicy ?? "cap";
  const short = needed > available;
  const ratio =
    short && policy === "cap" && work > 0 ? Math.max(0, available - presence) / work : 1;
  const used = presence + workHours(world, t, (service) => servedVolume(world, service, t, ratio));
  return {
    needed,
    available,
    used,
    ratio,
    extra: short && policy === "extra" ? needed - available : 0,
    volunteer: volunteerHours(world, t, false),
  };
}

/** Units served for a capacity ratio. */
export function servedVolume(world: World, service: Service, t: number, ratio: number): number {
  return demandOf(world, service, t) * (needsHours(world, service) ? ratio : 1);
}

/** Cost of one staff item in month t, of which the hours of volunteers and salaried come first. */
export function staffCost(world: World, staff: Staff, t: number, used: number): number {
  const hourly = once(world, staff.hourlyCost, 0) * wageIndex(world, t);
  if (staff.pay !== "hourly") return whileActive(world, staff, staff.hours, t) * hourly;
  const all = world.scenario.staff ?? [];
  const hourlyBefore = all.slice(0, all.indexOf(staff)).filter((item) => item.pay === "hourly");
  const before =
    volunteerHours(world, t, true) +
    sum(
      [...all.filter((item) => item.pay !== "hourly"), ...hourlyBefore].map((item) =>
        productiveHours(world, item, t),
      ),
    );
  const given = Math.min(productiveHours(world, staff, t), Math.max(0, used - before));
  return (given / once(world, staff.productive, 1)) * hourly;
}

/** Cost of the hours bought under the policy `extra`. */
export function extraHoursCost(world: World, t: number, extra: number): number {
  return extra * once(world, world.scenario.organisation.extraHourCost, 0) * wageIndex(world, t);
}

/** Value of all contributions in kind of a month, volunteers included, not indexed. */
export function inKindValue(world: World, t: number): number {
  const volunteers = (world.scenario.volunteers ?? []).map(
    (item) => whileActive(world, item, item.hours, t) * once(world, item.value, 0),
  );
  const goods = (world.scenario.inKind ?? []).map((item) =>
    whileActive(world, item, item.amount, t),
  );
  return sum(volunteers) + sum(goods);
}
