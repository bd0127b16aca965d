import type { Bracket } from "./format";
import { at, calendarMonth, sumOver, type World } from "./world";

const defaultBrackets: Bracket[] = [{ upTo: 42500, rate: 0.15 }, { rate: 0.25 }];

/** Months after the one in which the tax is booked. */
const paymentDelay = 4;

/** Progressive tax on a profit made in `months` months. */
function bracketTax(brackets: Bracket[], profit: number, months: number): number {
  return brackets.reduce((tax, { upTo, rate }, position) => {
    const floor = ((brackets[position - 1]?.upTo ?? 0) * months) / 12;
    const ceiling = upTo === undefined ? Infinity : (upTo * months) / 12;
    return tax + rate * Math.max(0, Math.min(profit, ceiling) - floor);
  }, 0);
}

/** Last month, within the horizon, of the fiscal year that month t belongs to. */
function yearEnd(world: World, t: number): number {
  const opening = world.scenario.fiscalYearStart ?? 1;
  for (let month = t + 1; month < world.horizon; month += 1) {
    if (calendarMonth(world, month) === opening) return month - 1;
  }
  return world.horizon - 1;
}

/** First month, within the horizon, of the fiscal year that month t belongs to. */
function yearStart(world: World, t: number): number {
  const opening = world.scenario.fiscalYearStart ?? 1;
  let month = t;
  while (month > 0 && calendarMonth(world, month) !== opening) month -= 1;
  return month;
}

/** Tax on the fiscal year of month u when its accounts close at the end of u. */
function taxClosedAt(world: World, resultBeforeTax: number[], u: number): number {
  const { incomeTax, incomeTaxBrackets } = world.scenario.organisation;
  if (incomeTax !== "corporate") return 0;
  const first = yearStart(world, u);
  // Losses are carried forward without limit: what was taxed by the end of a fiscal year is the
  // highest cumulated result at the end of any, 0 at least.
  let taxedBefore = 0;
  for (let t = 0; t < first; t += 1) {
    if (yearEnd(world, t) === t) {
      taxedBefore = Math.max(taxedBefore, sumOver(resultBeforeTax, 0, t));
    }
  }
  const profit = Math.max(0, sumOver(resultBeforeTax, 0, u) - taxedBefore);
  return bracketTax(incomeTaxBrackets ?? defaultBrackets, profit, u - first + 1);
}

/** Tax booked in month t: that of the fiscal year that ends with it. */
export function taxBookedIn(world: World, resultBeforeTax: number[], t: number): number {
  return yearEnd(world, t) === t ? taxClosedAt(world, resultBeforeTax, t) : 0;
}

/** Tax paid in month t. */
export function taxPaidIn(booked: number[], t: number): number {
  return at(booked, t - paymentDelay);
}

/** What the State would still be owed if the project stopped at the end of month u. */
export function taxOwed(world: World, resultBeforeTax: number[], booked: number[], u: number) {
  const unpaid = sumOver(booked, u - paymentDelay + 1, u);
  return unpaid + (yearEnd(world, u) === u ? 0 : taxClosedAt(world, resultBeforeTax, u));
}
