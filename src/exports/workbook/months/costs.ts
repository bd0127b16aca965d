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

/** What suppliers invoice with VAT, what they are paid, and the VAT that purchases carry. */
export function writePurchases(
  months: Months,
  inputs: Inputs,
  overheads: readonly MonthLine[],
): void {
  const { sheet, words } = months;
  const { rows } = words.workbook.months;
  const isExempt = inputs.vat === "exempt";
  const withTax = (key: string, rate: Term) => (t: number) => {
    const cost = months.get(key).at(t);
    return isExempt ? plus(0, cost) : times(cost, plus(1, rate));
  };
  const overheadsWithTax = (t: number) => {
    if (isExempt) return plus(0, months.get("overheads").at(t));
    const each = overheads.map((line, place) => {
      const one = inputs.overheads[place] as Inputs["overheads"][number];
      return times(line.at(t), plus(1, one.vatRate));
    });
    return total(each);
  };
  const { supplyVat } = inputs.context;
  const kinds = [
    ["unitCosts", withTax("unitCosts", supplyVat)],
    ["routeCosts", withTax("routeCosts", supplyVat)],
    ["overheads", overheadsWithTax],
  ] as const;
  const invoiced = kinds.map(([key, write]) =>
    months.line(
      `${key}.invoiced`,
      { label: said(rows.invoiced, words.lines[key]), ...euros },
      write,
    ),
  );
  const sumLine = (key: "purchasesInvoiced" | "purchasesPaid", lines: readonly MonthLine[]) =>
    months.line(key, { label: words.lines[key].name, ...euros, isSum: true }, (t) =>
      sumOfLines(lines, t, sheet),
    );
  const all = sumLine("purchasesInvoiced", invoiced);
  const paid = kinds.map(([key], place) =>
    months.line(`${key}.paid`, { label: said(rows.paid, words.lines[key]), ...euros }, (t) =>
      delayed(months, invoiced[place] as MonthLine, inputs.context.supplierDelay, t),
    ),
  );
  sumLine("purchasesPaid", paid);
  months.line("purchaseVat", { label: rows.purchaseVat, ...euros }, (t) =>
    isExempt ? 0 : minus(all.at(t), total(kinds.map(([key]) => months.get(key).at(t)))),
  );
}
