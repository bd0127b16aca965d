import type { Quantity } from "../scenario";
import { bookkeeping, coordination, costs, payroll, productive } from "./catalogue/costs";
import { type Cover, type FunderEntry, type FunderKey, funders } from "./catalogue/funders";
import { investments } from "./catalogue/investments";
import { premises } from "./catalogue/premises";
import { services } from "./catalogue/services";
import { wages, weeksPerMonth } from "./catalogue/wages";
import type { FullAnswers } from "./proposals";
import { stageRole } from "./stageRole";
import { firstUnits, householdsFor, unitsFor } from "./volume";

/** Stages that an aid covers, first and last. */
export function coveredStages(cover: Cover, count: number): { first: number; last: number } {
  const last = count - 1;
  if (cover === "all") return { first: 0, last };
  if (cover === "first") return { first: 0, last: 0 };
  const first = Math.min(1, last);
  return { first, last: cover === "pilot" ? first : last };
}

/** Months of the stages from one to another, both included. */
export function monthsOf({ stages }: FullAnswers, first: number, last: number): number {
  return stages.slice(first, last + 1).reduce((sum, { months }) => sum + months, 0);
}

/**
 * What to ask each funder for where no amount was given: what own revenue leaves to pay, shared between the funders of
 * each stage by their usual amounts, and kept within what each usually gives. Rough: the scenario then computes it.
 */
export function proposedAmounts(
  answers: FullAnswers,
): Readonly<Partial<Record<FunderKey, number>>> {
  const count = answers.stages.length;
  const chosen = answers.funders.map(({ key }) => ({ key, entry: funders[key] }));
  const raised = new Map<FunderKey, number>();
  for (const stage of answers.stages.keys()) {
    const weights = chosen.flatMap(({ key, entry }) => {
      if (!("cover" in entry)) return [];
      const { first, last } = coveredStages(entry.cover, count);
      if (stage < first || stage > last) return [];
      const share = monthsOf(answers, stage, stage) / monthsOf(answers, first, last);
      return [{ key, weight: entry.amount.value.mode * share }];
    });
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    for (const { key, weight } of weights) {
      const part = (needOf(answers, stage) * weight) / total;
      raised.set(key, (raised.get(key) ?? 0) + part);
    }
  }
  return Object.fromEntries(
    chosen.map(({ key, entry }) => [
      key,
      within(entry, raised.get(key) ?? entry.amount.value.mode),
    ]),
  );
}

function within({ amount }: FunderEntry, wanted: number): number {
  const { min, max } = amount.value;
  return Math.min(max, Math.max(min, Math.round(wanted / 500) * 500));
}

/** Prices rise, payments come late, rounds cost: somewhat more than what is missing. */
const reserve = 1.4;

/** Minutes that a stop of a round takes, its part of the way included. */
const minutesOnRound = 12;

/** Euros that own revenue and gifts leave to pay over a stage, in round figures. */
function needOf(answers: FullAnswers, stage: number): number {
  const months = monthsOf(answers, stage, stage);
  const running = (monthlyCosts(answers, stage) - monthlyRevenue(answers, stage)) * months;
  const bought = answers.investments
    .filter(({ key }) => stageOfPurchase(key, answers) === stage)
    .reduce((sum, { key, amount }) => sum + (amount ?? investments[key].amount.value.mode), 0);
  const gifts = stage === 0 && answers.funders.some(({ key }) => key === "crowdfunding");
  return Math.max(
    0,
    reserve * (running + bought * 1.2) - (gifts ? funders.crowdfunding.amount.value.mode : 0),
  );
}

/** Stage in which an investment is bought: the heavier ones wait for the second. */
export function stageOfPurchase(
  key: FullAnswers["investments"][number]["key"],
  { stages }: FullAnswers,
): number {
  return investments[key].isLater ? Math.min(1, stages.length - 1) : 0;
}

function monthlyCosts(answers: FullAnswers, stage: number): number {
  const role = stageRole(stage, answers.stages.length);
  const paid = answers.team[stage]?.paid ?? 0;
  const wage = wages[answers.wage].value;
  const fixed = Object.values(costs).reduce((sum, { amount }) => sum + amount[role].value, 0);
  return (
    paid * weeksPerMonth * wage +
    (paid > 0 ? payroll.value : 0) +
    fixed * 1.2 +
    bookkeeping[answers.legalForm].value +
    answers.rent +
    premises[answers.premises].energy.value
  );
}

/** Likely revenue of a month in the middle of the stage, as far as there are hours for it. */
function monthlyRevenue(answers: FullAnswers, stage: number): number {
  let revenue = 0;
  let hours = 0;
  for (const { key, stage: start } of answers.services) {
    if (start > stage) continue;
    const { price, minutes, unitCost, probability, isOnRound } = services[key];
    const units = monthlyUnits(answers, key, start, stage) * (probability?.value ?? 1);
    revenue += units * (central(price.value) - central(unitCost?.value ?? 0));
    hours += (units * (central(minutes.value) + (isOnRound ? minutesOnRound : 0))) / 60;
  }
  const { paid, given } = answers.team[stage] ?? { paid: 0, given: 0 };
  const role = stageRole(stage, answers.stages.length);
  const there = answers.opening * weeksPerMonth + coordination[role].value;
  const left = Math.max(0, paid * weeksPerMonth * productive.value + given - there);
  return hours > left ? (revenue * left) / hours : revenue;
}

/** Likely units of a month in the middle of a stage, for a service that began in another. */
function monthlyUnits(
  answers: FullAnswers,
  key: FullAnswers["services"][number]["key"],
  start: number,
  stage: number,
): number {
  const { volume, seasonality } = services[key];
  if (volume.kind === "adoption") return (householdsFor(volume, answers.population) * 0.3) / 12;
  const { mode, ...rest } = unitsFor(volume, answers.population);
  const months = volume.months.value;
  const middle = monthsOf(answers, start, stage - 1) + monthsOf(answers, stage, stage) / 2;
  const reached = months > 0 ? Math.min(1, middle / months) : 1;
  const first = volume.kind === "ramp" ? firstUnits({ mode, ...rest }) : mode;
  const year = seasonality?.value ?? [1];
  const season = year.reduce((sum, one) => sum + one, 0) / year.length;
  return season * (first + (mode - first) * reached);
}

function central(value: Quantity): number {
  if (typeof value === "number") return value;
  return typeof value === "object" && value.dist === "pert" ? value.mode : 0;
}
