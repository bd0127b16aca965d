import { choose, either, largest } from "../grid/functions";
import { isAtMost, isEqual, minus, over, plus, times } from "../grid/term";
import type { Inputs } from "../inputs";
import { said } from "../words";
import { type MonthLine, type Months, sumOfLines } from "./months";
import { type RouteLines, writePlannedTours, writeRoutes } from "./routes";

/** Hours that there are, before any work. */
export interface TeamHours {
  /** Total of presence, and of the volunteer hours that do service work. */
  readonly presence: MonthLine;
  readonly volunteersCounted: MonthLine;
  /** By staff line, in the order of the file. */
  readonly paid: readonly MonthLine[];
  readonly available: readonly MonthLine[];
  readonly volunteers: readonly MonthLine[];
}

const hours = { unit: "h", figure: "hours" } as const;

/** Hours of presence, volunteers and staff (contract, section 7). */
export function writeTeamHours(months: Months, inputs: Inputs): TeamHours {
  const { sheet, words } = months;
  const { parts, rows } = words.workbook.months;
  const block = (lines: MonthLine[]) => (t: number) => sumOfLines(lines, t, sheet);

  months.part(parts.presence);
  const presence = inputs.presence.map(({ presence: { id, name }, span, hours: field }) =>
    months.line(
      `presence.${id}`,
      { label: name, ...hours },
      months.whileActive(span, months.reading(field, span)),
    ),
  );
  const allPresence = months.line(
    "presence",
    { label: parts.presence, ...hours, isSum: true },
    block(presence),
  );

  months.part(parts.volunteers);
  const volunteers = inputs.volunteers.map(({ volunteers: { id, name }, span, hours: field }) =>
    months.line(
      `volunteers.${id}.hours`,
      { label: name, ...hours },
      months.whileActive(span, months.reading(field, span)),
    ),
  );
  months.line(
    "volunteerHours",
    { label: words.lines.volunteerHours.name, ...hours, isSum: true },
    block(volunteers),
  );
  const counted = volunteers.filter(
    (_, index) => inputs.volunteers[index]?.volunteers.capacity ?? true,
  );
  const volunteersCounted = months.line(
    "volunteersCounted",
    { label: rows.volunteersCounted, ...hours },
    block(counted),
  );

  months.part(parts.staffHours);
  const paid = inputs.staff.map(({ staff: { id, name }, span, hours: field }) =>
    months.line(
      `staff.${id}.hours`,
      { label: name, ...hours },
      months.whileActive(span, months.reading(field, span)),
    ),
  );
  const available = inputs.staff.map(({ staff, productive }, index) =>
    months.line(
      `staff.${staff.id}.available`,
      { label: said(rows.available, staff), ...hours },
      (t) => times((paid[index] as MonthLine).at(t), productive),
    ),
  );
  months.line(
    "hoursAvailable",
    { label: words.lines.hoursAvailable.name, ...hours, isSum: true },
    (t) => plus(sumOfLines(available, t, sheet), volunteersCounted.at(t)),
  );
  return { presence: allPresence, volunteersCounted, paid, available, volunteers };
}

export interface Work {
  readonly volumes: readonly MonthLine[];
  readonly routes: readonly RouteLines[];
}

/** Hours needed by the demand, the share of it that they allow to serve, and the work then done. */
export function writeWork(
  months: Months,
  inputs: Inputs,
  demand: readonly MonthLine[],
  team: TeamHours,
): Work {
  const { words } = months;
  const { parts, rows } = words.workbook.months;
  const serviceHours = writeServiceHours(months, inputs, demand, "atDemand");
  const planned = writePlannedTours(months, inputs);
  const atDemand = writeRoutes(months, inputs, planned, demand, "routesAtDemand");

  months.part(parts.capacity);
  const needed = months.line(
    "hoursNeeded",
    { label: words.lines.hoursNeeded.name, ...hours, isSum: true },
    (t) => neededHours(months, team, serviceHours, atDemand, t),
  );
  const policy = inputs.hourPolicy;
  const available = months.get("hoursAvailable");
  const ratio = months.line(
    "capacity",
    { label: rows.ratio, figure: "share", isBalance: true },
    (t) => {
      if (policy !== "cap") return 1;
      const present = team.presence.at(t);
      const isEnough = either(
        isAtMost(needed.at(t), available.at(t)),
        isEqual(needed.at(t), present),
      );
      const left = largest(0, minus(available.at(t), present));
      return choose(isEnough, 1, over(left, minus(needed.at(t), present)));
    },
  );

  months.part(parts.volumes);
  const volumes = inputs.services.map(({ service, minutes }, index) => {
    const asked = demand[index] as MonthLine;
    return months.line(
      `services.${service.id}.volume`,
      { label: service.name, unit: service.unit ?? "", figure: "number" },
      (t) => {
        const served = times(asked.at(t), ratio.at(t));
        if (service.route !== undefined) return served;
        return minutes === null ? asked.at(t) : choose(isEqual(minutes, 0), asked.at(t), served);
      },
    );
  });
  if (inputs.routes.length > 0) months.part(parts.routes);
  const routes = writeRoutes(months, inputs, planned, volumes, "routes");
  const worked = writeServiceHours(months, inputs, volumes, "atVolume");
  months.line("hoursUsed", { label: words.lines.hoursUsed.name, ...hours, isSum: true }, (t) =>
    neededHours(months, team, worked, routes, t),
  );
  return { volumes, routes };
}

function neededHours(
  { sheet }: Months,
  { presence }: TeamHours,
  services: readonly MonthLine[],
  routes: readonly RouteLines[],
  t: number,
) {
  const driven = routes.map(({ hours: line }) => line);
  const work = plus(presence.at(t), sumOfLines(services, t, sheet));
  return driven.length === 0 ? work : plus(work, sumOfLines(driven, t, sheet));
}

/** Hours of each service that takes time of its own, for so many units. */
function writeServiceHours(
  months: Months,
  { services }: Inputs,
  units: readonly MonthLine[],
  key: string,
): MonthLine[] {
  const { parts } = months.words.workbook.months;
  months.part(key === "atDemand" ? parts.serviceHours : parts.used);
  return services.flatMap(({ service, minutes }, index) =>
    minutes === null
      ? []
      : [
          months.line(
            `services.${service.id}.hours.${key}`,
            { label: service.name, ...hours },
            (t) => over(times((units[index] as MonthLine).at(t), minutes), 60),
          ),
        ],
  );
}
