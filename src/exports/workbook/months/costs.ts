import { choose, largest, smallest } from "../grid/functions";
import { isAbove, minus, over, plus, type Term, times, total } from "../grid/term";
import type { Inputs } from "../inputs";
import { said } from "../words";
import type { TeamHours } from "./hours";
import type { Indices } from "./indices";
import { type MonthLine, type Months, sumOfLines } from "./months";
import type { RouteLines } from "./routes";
import { delayed, withVat } from "./sales";

const euros = { unit: "€", figure: "euros" } as const;
const hours = { unit: "h", figure: "hours" } as const;

/** Costs of the kilometres driven (contract, section 6). */
export function writeRouteCosts(
  months: Months,
  inputs: Inputs,
  routes: readonly RouteLines[],
  index: Indices,
): void {
  const { sheet, words } = months;
  months.part(words.workbook.months.parts.routeCosts);
  const lines = routes.map(({ inputs: { route, costPerKm }, km }) =>
    months.line(`routes.${route.id}.cost`, { label: route.name, ...euros }, (t) =>
      withVat(
        inputs,
        times(times(km.at(t), costPerKm), index.cost.at(t)),
        inputs.context.supplyVat,
      ),
    ),
  );
  months.line("routeCosts", { label: words.lines.routeCosts.name, ...euros, isSum: true }, (t) =>
    sumOfLines(lines, t, sheet),
  );
}

/** Salaried and hourly staff, extra hours (contract, section 7). */
export function writeStaffCosts(
  months: Months,
  inputs: Inputs,
  team: TeamHours,
  index: Indices,
): void {
  const { sheet, words } = months;
  const { parts, rows } = words.workbook.months;
  const cost = (place: number, paid: MonthLine) => {
    const one = inputs.staff[place] as Inputs["staff"][number];
    return months.line(
      `staff.${one.staff.id}.cost`,
      { label: said(rows.paid, one.staff), ...euros },
      (t) => times(times(paid.at(t), one.hourlyCost), index.wage.at(t)),
    );
  };
  const places = inputs.staff.map((_, place) => place);
  const isHourly = (place: number) => inputs.staff[place]?.staff.pay === "hourly";

  months.part(parts.salaried);
  const salaried = places
    .filter((place) => !isHourly(place))
    .map((place) => ({ place, line: cost(place, team.paid[place] as MonthLine) }));
  months.line(
    "salariedStaff",
    { label: words.lines.salariedStaff.name, ...euros, isSum: true },
    (t) =>
      sumOfLines(
        salaried.map(({ line }) => line),
        t,
        sheet,
      ),
  );

  months.part(parts.hourly);
  const done = salaried.map(({ place }) => team.available[place] as MonthLine);
  const worked = places.filter(isHourly).map((place) => {
    const one = inputs.staff[place] as Inputs["staff"][number];
    const able = team.available[place] as MonthLine;
    const before = [...done];
    done.push(able);
    return months.line(
      `staff.${one.staff.id}.worked`,
      { label: said(rows.worked, one.staff), ...hours },
      (t) => {
        const served = plus(team.volunteersCounted.at(t), total(before.map((line) => line.at(t))));
        const left = largest(0, minus(months.get("hoursUsed").at(t), served));
        return over(smallest(left, able.at(t)), one.productive);
      },
    );
  });
  const hourly = places.filter(isHourly).map((place, at) => cost(place, worked[at] as MonthLine));
  months.line("hourlyStaff", { label: words.lines.hourlyStaff.name, ...euros, isSum: true }, (t) =>
    sumOfLines(hourly, t, sheet),
  );
  months.line("extraHours", { label: words.lines.extraHours.name, ...euros }, (t) => {
    if (inputs.hourPolicy !== "extra") return 0;
    const [needed, available] = [months.get("hoursNeeded"), months.get("hoursAvailable")];
    const short = minus(needed.at(t), available.at(t));
    const bought = times(times(short, inputs.context.extraHourCost), index.wage.at(t));
    return choose(isAbove(needed.at(t), available.at(t)), bought, 0);
  });
}

/** Overheads (contract, section 8). */
export function writeOverheads(months: Months, inputs: Inputs, index: Indices): MonthLine[] {
  const { sheet, words } = months;
  months.part(words.workbook.months.parts.overheads);
  const lines = inputs.overheads.map(({ overhead, span, amount, vatRate }) => {
    const value = months.reading(amount, span);
    return months.line(
      `overheads.${overhead.id}`,
      { label: overhead.name, ...euros },
      months.whileActive(span, (t) => {
        const due = (overhead.indexed ?? true) ? times(value(t), index.cost.at(t)) : value(t);
        return withVat(inputs, due, vatRate);
      }),
    );
  });
  months.line("overheads", { label: words.lines.overheads.name, ...euros, isSum: true }, (t) =>
    sumOfLines(lines, t, sheet),
  );
  return lines;
}

/** VAT carried by purchases, what suppliers invoice, and what they are paid. */
export function writePurchases(
  months: Months,
  inputs: Inputs,
  overheads: readonly MonthLine[],
): void {
  const { words } = months;
  const { rows } = words.workbook.months;
  const parts = (t: number): Term[] =>
    ["unitCosts", "routeCosts", "overheads"].map((key) => months.get(key).at(t));
  const carried = months.line("purchaseVat", { label: rows.purchaseVat, ...euros }, (t) => {
    if (inputs.vat === "exempt") return 0;
    const [unitCosts, routeCosts] = parts(t) as [Term, Term];
    const supplies = times(plus(unitCosts, routeCosts), inputs.context.supplyVat);
    const others = overheads.map((line, place) => {
      const one = inputs.overheads[place] as Inputs["overheads"][number];
      return times(line.at(t), one.vatRate);
    });
    return total([supplies, ...others]);
  });
  const invoiced = months.line(
    "purchasesInvoiced",
    { label: words.lines.purchasesInvoiced.name, ...euros },
    (t) => plus(total(parts(t)), carried.at(t)),
  );
  months.line("purchasesPaid", { label: words.lines.purchasesPaid.name, ...euros }, (t) =>
    delayed(months, invoiced, inputs.context.supplierDelay, t),
  );
}
