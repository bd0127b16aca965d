import { plainFields, type Organisation, type Scenario } from "../../scenario";
import { calendarMonth } from "../../units";
import type { Trial } from "../trial";

export interface TaxModel {
  readonly brackets: readonly { readonly upTo: number; readonly rate: number }[];
  /** 1 for the months that close a fiscal year, the last of the horizon among them. */
  readonly closing: Uint8Array;
}

/** Rates of the French company tax since 2022: 15 % up to 42,500 euros for 12 months, then 25 % (CGI, art. 219). */
export const defaultBrackets = [{ upTo: 42500, rate: 0.15 }, { rate: 0.25 }];

/** Months between the end of a fiscal year and the payment of its tax. */
const paymentDelay = 4;

export function compileTax(scenario: Scenario, horizon: number): TaxModel | null {
  const organisation: Organisation = scenario.organisation;
  if (organisation.incomeTax !== "corporate") return null;
  const fiscalYearStart = scenario.fiscalYearStart ?? plainFields.fiscalYearStart.default;
  const brackets: { upTo?: number | undefined; rate: number }[] =
    organisation.incomeTaxBrackets ?? defaultBrackets;
  return {
    brackets: brackets.map(({ upTo, rate }) => ({ upTo: upTo ?? Number.POSITIVE_INFINITY, rate })),
    closing: Uint8Array.from({ length: horizon }, (_, t) =>
      t === horizon - 1 || calendarMonth(scenario.start, t + 1) === fiscalYearStart ? 1 : 0,
    ),
  };
}

/** Tax on a positive income of a fiscal year that has `months` months within the horizon. */
export function taxOn(income: number, brackets: TaxModel["brackets"], months: number): number {
  let tax = 0;
  let from = 0;
  for (const bracket of brackets) {
    const upTo = (bracket.upTo * months) / 12;
    if (income <= from) break;
    tax += (Math.min(income, upTo) - from) * bracket.rate;
    from = upTo;
  }
  return tax;
}

/**
 * Tax: booked at the end of each fiscal year, paid four months later, within the horizon or not at all. Keeps
 * what closing the year would bring in every month, after losses carried forward.
 */
export function runTax(trial: Trial): void {
  const { model, taxYear, taxIfClosed } = trial;
  const { tax, horizon } = model;
  const { from, to } = trial.span;
  if (tax === null) return;
  const { lines } = trial.ledger;
  const { resultBeforeTax, taxPaid, taxOwed } = lines;
  const { brackets, closing } = tax;
  let { start, result, losses } = taxYear;
  let owed = from === 0 ? 0 : (taxOwed[from - 1] as number);
  for (let t = from; t <= to; t++) {
    result += resultBeforeTax[t] as number;
    const income = result - losses;
    const due = income > 0 ? taxOn(income, brackets, t - start + 1) : 0;
    if (closing[t] === 1) {
      lines.tax[t] = due;
      losses = Math.max(0, losses - result);
      result = 0;
      start = t + 1;
      taxIfClosed[t] = 0;
      if (t + paymentDelay < horizon) taxPaid[t + paymentDelay] = due;
    } else {
      taxIfClosed[t] = due;
    }
    owed = owed + (lines.tax[t] as number) - (taxPaid[t] as number);
    taxOwed[t] = owed;
  }
  taxYear.start = start;
  taxYear.result = result;
  taxYear.losses = losses;
}
