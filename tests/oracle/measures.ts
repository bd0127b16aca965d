import type { Money } from "./money";
import { at, once, sumOver, type World } from "./world";

/** First month from which a result is not negative three months in a row, else null. */
function breakEvenMonth(result: number[]): number | null {
  const found = result.findIndex(
    (_, t) => t + 2 < result.length && result.slice(t, t + 3).every((value) => value >= 0),
  );
  return found < 0 ? null : found;
}

/** First month from which the cumulated flow stays >= 0 to the end, else null. */
function paybackMonth(flow: number[]): number | null {
  const cumulated = flow.map((_, t) => sumOver(flow, 0, t));
  const found = cumulated.findIndex((_, t) => cumulated.slice(t).every((value) => value >= 0));
  return found < 0 ? null : found;
}

/** Net present value of a monthly flow at an annual effective rate, month 0 not discounted. */
export function netPresentValue(flow: number[], rate: number): number {
  const discount = (1 + rate) ** (-1 / 12);
  return flow.reduceRight((later, amount) => amount + later * discount, 0);
}

/** Zero of a continuous function that changes sign between a and b. */
function bisect(f: (x: number) => number, a: number, b: number): number {
  let [low, high] = [a, b];
  const rising = f(high) > 0;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (f(middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Annual effective rate in (-0.99, 10), the closest to 0, at which the flow is worth 0. */
export function internalRateOfReturn(flow: number[]): number | null {
  if (!flow.some((amount) => amount > 0) || !flow.some((amount) => amount < 0)) return null;
  const value = (rate: number): number => netPresentValue(flow, rate);
  const steps = 8000;
  const [low, high] = [Math.log(0.01), Math.log(11)];
  const rates = Array.from({ length: steps + 1 }, (_, n) =>
    Math.expm1(low + ((high - low) * n) / steps),
  ).concat(0);
  rates.sort((a, b) => a - b);
  const values = rates.map(value);
  const roots = rates.flatMap((rate, n) => {
    const here = at(values, n);
    if (here === 0 && rate > -0.99 && rate < 10) return [rate];
    const next = values[n + 1];
    const after = rates[n + 1];
    if (next === undefined || after === undefined || here * next >= 0) return [];
    return [bisect(value, rate, after)];
  });
  return roots.length === 0
    ? null
    : roots.reduce((best, root) => (Math.abs(root) < Math.abs(best) ? root : best));
}

/** Measures of one stage over months first..last (section 11), the gate aside. */
export function stageMeasures(money: Money, first: number, last: number) {
  const over = (series: number[]): number => sumOver(series, first, last);
  const ownRevenue = over(money.ownRevenue);
  const variableCosts = over(money.variableCosts);
  const fixedCosts = over(money.fixedCosts);
  const charges = over(money.charges);
  const margin = over(money.contributionMargin);
  const marginRate = ownRevenue === 0 ? null : margin / ownRevenue;
  const breaksEven = marginRate !== null && margin > 0;
  const breakEvenRevenue = breaksEven ? fixedCosts / marginRate : null;
  return {
    ownRevenue,
    variableCosts,
    fixedCosts,
    charges,
    aid: over(money.aid),
    resultBeforeTax: over(money.resultBeforeTax),
    marginRate,
    breakEvenRevenue,
    breakEvenMultiplier: breaksEven ? fixedCosts / margin : null,
    marginOfSafety: breakEvenRevenue === null ? null : 1 - breakEvenRevenue / ownRevenue,
    coverage: charges === 0 ? null : ownRevenue / charges,
    aidNeeded: Math.max(0, charges - ownRevenue),
    lowestCash: Math.min(...money.cash.slice(first, last + 1)),
    exposure: at(money.exposure, last),
  };
}

/** Measures of the whole path (section 11). */
export function pathMeasures(world: World, money: Money) {
  const lowestCash = Math.min(...money.cash);
  const flow = money.flowBeforeFunding;
  return {
    breakEvenMonth: breakEvenMonth(money.operatingResult),
    breakEvenMonthWithAid: breakEvenMonth(money.resultBeforeTax),
    paybackMonth: paybackMonth(flow),
    lowestCash,
    lowestCashMonth: money.cash.indexOf(lowestCash),
    peakNeed: Math.max(0, -lowestCash),
    finalCash: at(money.cash, world.horizon - 1),
    finalPosition: at(money.goingOnValue, world.horizon - 1),
    npv: netPresentValue(flow, once(world, world.scenario.economy?.discountRate, 0.04)),
    irr: internalRateOfReturn(flow),
  };
}
