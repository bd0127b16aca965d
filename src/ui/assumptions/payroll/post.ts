import { type EmployerCost, monthlyHours } from "../../../payroll";
import { legalWeek, paidYear, smic, workedYear } from "../../../reference";
import type { Staff } from "../../../scenario";

/** A post as the helper asks about it. */
export interface Post {
  /** Euros gross an hour. */
  readonly grossHourly: number;
  readonly weeklyHours: number;
  /** Hours worked in a full-time year, leave and public holidays taken off. */
  readonly workedYear: number;
  /** Share of worked hours that goes to the service. */
  readonly serviceShare: number;
}

export const fullTimePaid = paidYear(legalWeek.value);

/** A first guess: the minimum wage, the week and the share of hours that the scenario gives. */
export function firstPost({ hours, productive }: Staff): Post {
  const monthly = [
    hours,
    ...(typeof hours === "object" && "byStage" in hours ? Object.values(hours.byStage) : []),
  ].find((one) => typeof one === "number" && one > 0);
  const week =
    typeof monthly === "number"
      ? Math.round((monthly / monthlyHours(1)) * 100) / 100
      : legalWeek.value;
  const worked = workedYear.value / fullTimePaid;
  const share = typeof productive === "number" ? productive / worked : 1;
  return {
    grossHourly: smic.value,
    weeklyHours: week > 0 && week <= legalWeek.value ? week : legalWeek.value,
    workedYear: workedYear.value,
    serviceShare: Math.min(1, Math.round(share * 10_000) / 10_000),
  };
}

/** Euros for each hour that is worked, and for each that goes to the service. */
export function hourCosts({ perPaidHour }: EmployerCost, post: Post) {
  const worked = (perPaidHour * fullTimePaid) / post.workedYear;
  return { paid: perPaidHour, worked, served: worked / post.serviceShare };
}

/** Share of paid hours that is left for the service: what a scenario calls `productive`. */
export function productiveShare(post: Post): number {
  return Math.round((post.workedYear / fullTimePaid) * post.serviceShare * 10_000) / 10_000;
}
