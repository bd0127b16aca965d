import { both, choose, either, largest, remainder, sumProduct } from "../grid/functions";
import {
  constant,
  isEqual,
  minus,
  numberOf,
  over,
  plus,
  type Range,
  type Term,
} from "../grid/term";
import type { Inputs } from "../inputs";
import type { MonthLine, Months } from "./months";

const euros = { unit: "€", figure: "euros" } as const;

/** Months between the end of a fiscal year and the payment of its tax. */
const paymentDelay = 4;

/** Tax booked at the end of each fiscal year, after losses carried forward (contract, section 10). */
export function writeTax(months: Months, { context, stages }: Inputs): void {
  const { lines: names, workbook } = months.words;
  const { parts, rows } = workbook.months;
  const { brackets } = context;
  months.part(parts.tax);
  const line = (key: string, label: string, write: (t: number) => Term, isBalance = false) =>
    months.line(key, { label, ...euros, isBalance }, write);
  if (brackets === null) {
    const none = () => constant(0);
    line("taxIfClosed", rows.taxIfClosed, none, true);
    line("tax", names.tax.name, none);
    line("taxPaid", names.taxPaid.name, none);
    line("taxOwed", names.taxOwed.name, none, true);
    return;
  }
  const whole = { figure: "whole", isBalance: true } as const;
  const closing = months.line("closing", { label: rows.closing, ...whole }, (t) => {
    const next = plus(remainder(months.clock.month.at(t), 12), 1);
    const isLast = isEqual(months.clock.t.at(t), minus(stages.horizon, 1));
    const ends = either(isEqual(next, context.fiscalYearStart), isLast);
    return choose(both(months.isLive(t), ends), 1, 0);
  });
  const wasClosed = (t: number) => isEqual(closing.before(t), 1);
  const sinceStart = (t: number, own: () => MonthLine, now: Term | number): Term =>
    t === 0 ? plus(0, now) : plus(choose(wasClosed(t), 0, own().before(t)), now);
  const countLook = { label: rows.yearMonths, ...whole };
  const count = months.line("yearMonths", countLook);
  months.write(count, countLook, (t) => sinceStart(t, () => count, 1));
  const resultLook = { label: rows.yearResult, ...euros, isBalance: true };
  const result = months.line("yearResult", resultLook);
  months.write(result, resultLook, (t) =>
    sinceStart(t, () => result, months.get("resultBeforeTax").at(t)),
  );
  const lossesLook = { label: rows.losses, ...euros, isBalance: true };
  const losses = months.line("losses", lossesLook);
  months.write(losses, lossesLook, (t) =>
    choose(
      isEqual(closing.at(t), 1),
      largest(0, minus(losses.before(t), result.at(t))),
      losses.before(t),
    ),
  );
  const due = line(
    "taxIfClosed",
    rows.taxIfClosed,
    (t) => taxOn(largest(0, minus(result.at(t), losses.before(t))), brackets, count.at(t)),
    true,
  );
  const tax = line("tax", names.tax.name, (t) => choose(isEqual(closing.at(t), 1), due.at(t), 0));
  const paid = line("taxPaid", names.taxPaid.name, (t) =>
    choose(months.isLive(t), tax.before(t, paymentDelay), 0),
  );
  const owedLook = { label: names.taxOwed.name, ...euros, isBalance: true };
  const owed = months.line("taxOwed", owedLook);
  months.write(owed, owedLook, (t) => minus(plus(owed.before(t), tax.at(t)), paid.at(t)));
}

/** Tax on an income of so many months: what is above each bracket's start, times what the bracket adds. */
function taxOn(income: Term, { from, step }: { from: Range; step: Range }, months: Term): Term {
  const part = over(months, 12).text;
  const above = `(${income.text}-${from.text}*${part})`;
  const taken = `(${income.text}>${from.text}*${part})`;
  return sumProduct(`${taken}*${above}*${step.text}`, () => {
    const [taxed, share] = [numberOf(income), numberOf(months) / 12];
    let tax = 0;
    for (let place = 0; place < from.length; place++) {
      const start = Number(from.at(place)) * share;
      if (taxed > start) tax += (taxed - start) * Number(step.at(place));
    }
    return tax;
  });
}
