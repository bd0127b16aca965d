import { choose } from "../grid/functions";
import { isAbove, over, type Term, times } from "../grid/term";
import type { Inputs } from "../inputs";
import type { ServiceInputs } from "../inputs/services";
import { said } from "../words";
import type { Months } from "./months";

/** What each service bears of its round's cost and hours, by its stops (contract, section 11). */
export function writeShares(months: Months, { services }: Inputs): void {
  const { parts, rows } = months.words.workbook.months;
  const carried = services.filter(({ stopsPerUnit }) => stopsPerUnit !== null);
  if (carried.length === 0) return;
  months.part(parts.shares);
  for (const one of carried) {
    const { id, route } = one.service;
    months.line(
      `services.${id}.routeCost`,
      { label: said(rows.routeCost, one.service), unit: "€", figure: "euros" },
      (t) => shareOf(months, one, `routes.${route}.cost`, t),
    );
    months.line(
      `services.${id}.routeHours`,
      { label: said(rows.routeHours, one.service), unit: "h", figure: "hours" },
      (t) => shareOf(months, one, `routes.${route}.hours`, t),
    );
  }
}

function shareOf(
  months: Months,
  { service, stopsPerUnit }: ServiceInputs,
  key: string,
  t: number,
): Term {
  const stops = months.get(`routes.${service.route}.stops`).at(t);
  const own = times(months.get(`services.${service.id}.volume`).at(t), stopsPerUnit ?? 0);
  return choose(isAbove(stops, 0), times(over(own, stops), months.get(key).at(t)), 0);
}
