import { calendarMonth, sumOver, type World } from "./world";

/** Whether a VAT period ends with month t. */
function closesPeriod(world: World, t: number): boolean {
  return world.scenario.organisation.vat === "quarterly" ? calendarMonth(world, t) % 3 === 0 : true;
}

/**
 * VAT due for all periods closed by the end of month u, paid or not. As a credit is carried
 * forward and never refunded, it is the highest balance reached at the end of a period.
 */
function duesUpTo(world: World, balance: number[], u: number): number {
  let highest = 0;
  for (let t = 0; t <= u; t += 1) {
    if (closesPeriod(world, t)) highest = Math.max(highest, sumOver(balance, 0, t));
  }
  return highest;
}

/** VAT paid in month t, for a period that ended with the month before; never negative. */
export function vatPaidIn(world: World, balance: number[], t: number): number {
  return duesUpTo(world, balance, t - 1) - duesUpTo(world, balance, t - 2);
}
