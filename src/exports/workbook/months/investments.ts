import { both, choose } from "../grid/functions";
import {
  isAtLeast,
  isBelow,
  isEqual,
  minus,
  over,
  plus,
  type Term,
  times,
  total,
} from "../grid/term";
import type { Inputs } from "../inputs";
import type { InvestmentInputs } from "../inputs/investments";
import { said } from "../words";
import { type MonthLine, type Months, sumOfLines } from "./months";
import { withVat } from "./sales";

const euros = { unit: "€", figure: "euros" } as const;

/** Months of the pilot from `from` on, so many of them. */
export function isWithin(months: Months, from: Term, count: Term, t: number): Term {
  const month = months.clock.t.at(t);
  return both(months.isLive(t), isAtLeast(month, from), isBelow(month, plus(from, count)));
}

/** Month t of the pilot is that one. */
export function isMonth(months: Months, month: Term, t: number): Term {
  return both(months.isLive(t), isEqual(months.clock.t.at(t), month));
}

/** Purchases, depreciation and net book value (contract, section 8). */
export function writeInvestments(months: Months, inputs: Inputs): void {
  const { sheet, words } = months;
  const { parts, rows } = words.workbook.months;
  const isExempt = inputs.vat === "exempt";
  months.part(parts.investments);
  const each = (
    key: string,
    text: string,
    write: (one: InvestmentInputs, t: number) => Term,
    isBalance = false,
  ) =>
    inputs.investments.map((one) =>
      months.line(
        `investments.${one.investment.id}.${key}`,
        { label: said(text, one.investment), ...euros, isBalance },
        (t) => write(one, t),
      ),
    );
  const assetOf = ({ amount, vatRate }: InvestmentInputs) => withVat(inputs, amount, vatRate);
  const bought = each("paid", rows.paid, (one, t) =>
    choose(isMonth(months, one.bought, t), times(one.amount, plus(1, one.vatRate)), 0),
  );
  months.line(
    "investmentsPaid",
    { label: words.lines.investmentsPaid.name, ...euros, isSum: true },
    (t) => sumOfLines(bought, t, sheet),
  );
  months.line(
    "investmentVat",
    { label: said(rows.invoicedVat, { name: parts.investments }), ...euros },
    (t) =>
      isExempt
        ? 0
        : total(
            inputs.investments.map((one) =>
              choose(isMonth(months, one.bought, t), times(one.amount, one.vatRate), 0),
            ),
          ),
  );
  const depreciation = each("depreciation", rows.depreciation, (one, t) =>
    choose(isWithin(months, one.bought, one.months, t), over(assetOf(one), one.months), 0),
  );
  months.line(
    "depreciation",
    { label: words.lines.depreciation.name, ...euros, isSum: true },
    (t) => sumOfLines(depreciation, t, sheet),
  );
  const values = each(
    "netBookValue",
    rows.netBookValue,
    (one, t) => {
      const gone = over(plus(minus(months.clock.t.at(t), one.bought), 1), one.months);
      const left = times(assetOf(one), minus(1, gone));
      return choose(isWithin(months, one.bought, one.months, t), left, 0);
    },
    true,
  );
  months.line(
    "netBookValue",
    { label: words.lines.netBookValue.name, ...euros, isSum: true, isBalance: true },
    (t) => sumOfLines(values, t, sheet),
  );
  months.line(
    "resaleValue",
    { label: words.lines.resaleValue.name, ...euros, isBalance: true },
    (t) =>
      total(
        values.map((line: MonthLine, place) => {
          const one = inputs.investments[place] as InvestmentInputs;
          return times(line.at(t), one.resale);
        }),
      ),
  );
}
