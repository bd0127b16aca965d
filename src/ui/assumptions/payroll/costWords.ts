import type { Translate } from "../../../locales";
import { type EmployerCost, modelVersion } from "../../../payroll";
import { wagesTaxAllowance, workedYear } from "../../../reference";
import type { Sourced } from "../../../state";
import {
  formatDay,
  formatEuros,
  formatEurosCents,
  formatNumber,
  formatShare,
  type Language,
} from "../../../units";
import { fullTimePaid, type Post, productiveShare } from "./post";

/** What a cost takes for granted, a sentence each. */
export function assumptionWords(cost: EmployerCost, t: Translate, language: Language): string[] {
  const allowance = formatEuros(wagesTaxAllowance.value, language);
  return cost.assumptions.map((one) => t(`payroll.assumptions.${one}`, { allowance }));
}

/** The hourly cost to the cent and the share of hours available, as the scenario keeps them: with how they were found. */
export function takenCost(
  cost: EmployerCost,
  post: Post,
  t: Translate,
  language: Language,
): [hourlyCost: Sourced<number>, productive: Sourced<number>] {
  const euros = (value: number) => formatEurosCents(value, language);
  const isLegal = post.workedYear === workedYear.value && post.serviceShare === 1;
  return [
    {
      key: "hourlyCost",
      value: Math.round(cost.perPaidHour * 100) / 100,
      source: t(`payroll.source.${cost.method}`, {
        version: modelVersion,
        date: formatDay(cost.day, language),
      }),
      note: t("payroll.note", {
        gross: euros(post.grossHourly),
        hours: formatNumber(post.weeklyHours, language),
        monthly: euros(cost.monthly),
        assumptions: assumptionWords(cost, t, language).join(" "),
      }),
    },
    {
      key: "productive",
      value: productiveShare(post),
      source: t(isLegal ? "payroll.productiveSource" : "payroll.productiveOwnSource"),
      note: t("payroll.productiveNote", {
        worked: formatNumber(post.workedYear, language),
        paid: formatNumber(fullTimePaid, language),
        share: formatShare(post.serviceShare, language, { decimals: 2 }),
      }),
    },
  ];
}
