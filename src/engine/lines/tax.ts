import { plainFields, type Organisation, type Scenario } from "../../scenario";
import type { Model } from "../model";
import type { Trial } from "../trial";

export interface TaxModel {
  readonly brackets: readonly { readonly upTo: number; readonly rate: number }[];
  /** First calendar month, 1..12, of a fiscal year. */
  readonly fiscalYearStart: number;
}

/** Rates of the French company tax since 2022: 15 % up to 42,500 euros for 12 months, then 25 % (CGI, art. 219). */
export const defaultBrackets = [{ upTo: 42500, rate: 0.15 }, { rate: 0.25 }];

/** Months between the end of a fiscal year and the payment of its tax. */
const paymentDelay = 4;

export function compileTax(scenario: Scenario): TaxModel | null {
  const organisation: Organisation = scenario.organisation;
  if (organisation.incomeTax !== "corporate") return null;
  const brackets: { upTo?: number | undefined; rate: number }[] =
    organisation.incomeTaxBrackets ?? defaultBrackets;
  return {
    brackets: brackets.map(({ upTo, rate }) => ({ upTo: upTo ?? Number.POSITIVE_INFINITY, rate })),
    fiscalYearStart: scenario.fiscalYearStart ?? plainFields.fiscalYearStart.default,
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

function closesFiscalYear(model: Model, tax: TaxModel, t: number): boolean {
  return (
    t === model.horizon - 1 ||
    ((model.calendarMonths[t] as number) % 12) + 1 === tax.fiscalYearStart
  );
}

/** Tax that closing the running fiscal year at the end of month t would bring, after losses carried forward. */
export function taxIfClosed(trial: Trial, t: number): number {
  const { tax } = trial.model;
  if (tax === null) return 0;
  const year = trial.taxYear;
  const income = year.result - year.losses;
  return income > 0 ? taxOn(income, tax.brackets, t - year.start + 1) : 0;
}

/** Tax of month t: booked at the end of each fiscal year, paid four months later, within the horizon or not at all. */
export function runTax(trial: Trial, t: number): void {
  const { model, ledger, taxYear } = trial;
  const { tax } = model;
  if (tax === null) return;
  const { lines } = ledger;
  taxYear.result += lines.resultBeforeTax[t] as number;
  if (closesFiscalYear(model, tax, t)) {
    lines.tax[t] = taxIfClosed(trial, t);
    taxYear.losses = Math.max(0, taxYear.losses - taxYear.result);
    taxYear.result = 0;
    taxYear.start = t + 1;
    if (t + paymentDelay < model.horizon) lines.taxPaid[t + paymentDelay] = lines.tax[t] ?? 0;
  }
  const before = t === 0 ? 0 : (lines.taxOwed[t - 1] as number);
  lines.taxOwed[t] = before + (lines.tax[t] as number) - (lines.taxPaid[t] as number);
}
