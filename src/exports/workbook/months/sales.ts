import { cellOfRow, choose } from "../grid/functions";
import { constant, isAtLeast, minus, plus, type Term, times } from "../grid/term";
import type { Inputs } from "../inputs";
import { said } from "../words";
import { ifWon } from "./demand";
import type { Indices } from "./indices";
import { type MonthLine, type Months, sumOfLines } from "./months";

const euros = { unit: "€", figure: "euros" } as const;

/** The cell of a line `delay` months before month t, within the pilot; 0 where there is none. */
export function delayed(months: Months, line: MonthLine, delay: Term, t: number): Term {
  const month = months.clock.t.at(t);
  const earlier = cellOfRow(line.all, plus(minus(month, delay), 1));
  return choose(months.isLive(t), choose(isAtLeast(month, delay), earlier, 0), 0);
}

/** Own revenue, what is invoiced and what is received (contract, sections 5 and 8). */
export function writeSales(
  months: Months,
  inputs: Inputs,
  volumes: readonly MonthLine[],
  index: Indices,
): void {
  const { sheet, words } = months;
  const { parts, rows } = words.workbook.months;
  const isExempt = inputs.vat === "exempt";
  months.part(parts.revenue);
  const prices = inputs.services.map(({ service, span, price }) =>
    months.line(
      `services.${service.id}.price`,
      { label: said(rows.price, service), unit: "€", figure: "cents", isBalance: true },
      months.whileActive(span, months.reading(price, span)),
    ),
  );
  const revenue = inputs.services.map(({ service }, place) =>
    months.line(`services.${service.id}.revenue`, { label: service.name, ...euros }, (t) =>
      times(
        (volumes[place] as MonthLine).at(t),
        times((prices[place] as MonthLine).at(t), index.price.at(t)),
      ),
    ),
  );
  months.line("ownRevenue", { label: words.lines.ownRevenue.name, ...euros, isSum: true }, (t) =>
    sumOfLines(revenue, t, sheet),
  );
  const vat = isExempt
    ? []
    : inputs.services.map(({ service, vatRate }, place) =>
        months.line(
          `services.${service.id}.vat`,
          { label: said(rows.invoicedVat, service), ...euros },
          (t) => times((revenue[place] as MonthLine).at(t), vatRate),
        ),
      );
  months.line(
    "vatCollected",
    { label: words.lines.vatCollected.name, ...euros, isSum: true },
    (t) => sumOfLines(vat, t, sheet),
  );
  months.line("salesInvoiced", { label: words.lines.salesInvoiced.name, ...euros }, (t) =>
    plus(months.get("ownRevenue").at(t), months.get("vatCollected").at(t)),
  );
  const received = inputs.services.map(({ service, paymentDelay }, place) =>
    months.line(
      `services.${service.id}.received`,
      { label: said(rows.received, service), ...euros },
      (t) => {
        const paid = delayed(months, revenue[place] as MonthLine, paymentDelay, t);
        const invoicedVat = vat[place];
        return invoicedVat ? plus(paid, delayed(months, invoicedVat, paymentDelay, t)) : paid;
      },
    ),
  );
  months.line(
    "salesReceived",
    { label: words.lines.salesReceived.name, ...euros, isSum: true },
    (t) => sumOfLines(received, t, sheet),
  );
}

/** Unit costs of each service (contract, sections 5 and 8). */
export function writeUnitCosts(
  months: Months,
  inputs: Inputs,
  volumes: readonly MonthLine[],
  index: Indices,
): void {
  const { sheet, words } = months;
  const lines: MonthLine[] = [];
  months.part(words.workbook.months.parts.unitCosts);
  inputs.services.forEach((one, place) => {
    const { unitCost, span, service } = one;
    if (unitCost === null) return;
    const cost = months.reading(unitCost, span);
    lines.push(
      months.line(
        `services.${service.id}.cost`,
        { label: service.name, ...euros },
        months.whileActive(span, (t) => {
          const indexed = times(cost(t), index.cost.at(t));
          const bought = times((volumes[place] as MonthLine).at(t), indexed);
          return ifWon(one, withVat(inputs, bought, inputs.context.supplyVat));
        }),
      ),
    );
  });
  months.line("unitCosts", { label: words.lines.unitCosts.name, ...euros, isSum: true }, (t) =>
    sumOfLines(lines, t, sheet),
  );
}

/** A purchase as it stands in the result: with its VAT where none is recovered. */
export function withVat({ vat }: Inputs, amount: Term, rate: Term): Term {
  return vat === "exempt" ? times(amount, plus(constant(1), rate)) : amount;
}
