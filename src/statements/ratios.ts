import type { Plan } from "../engine";
import {
  cashComfort,
  type Dated,
  debtCover,
  debtOverOwnFunds,
  firstFunderShare,
  publicAidCeiling,
} from "../reference";
import { aidsById } from "./aid";
import { type Budget, type BudgetPart, budgetOf } from "./budget/budget";
import { workingCapital } from "./cash/workingCapital";
import { type BalanceRow, balanceSheet } from "./financing/balanceSheet";
import { type Period, sumOver } from "./period";
import { incomeStatement } from "./result/incomeStatement";
import { rowOf } from "./tables/table";

export type RatioKey =
  | "ownShare"
  | "publicAid"
  | "firstFunder"
  | "ownFunds"
  | "debt"
  | "debtCover"
  | "cashMonths"
  | "workingCapitalDays";

/** A figure that funders read, of one period or at its end. */
export interface Ratio {
  readonly key: RatioKey;
  /** A share, a ratio, or months or days of charges, by its unit; null where it means nothing. */
  readonly value: number | null;
  readonly unit: "share" | "ratio" | "months" | "days";
  /** What is divided by what, in euros. */
  readonly over: readonly [number, number];
  /** What it is held against, where there is something: at the most or at the least. */
  readonly threshold: { readonly side: "most" | "least"; readonly basis: Dated } | null;
  /** Whether it is on the right side of its threshold; null without value or threshold. */
  readonly isWithin: boolean | null;
  /** The assumption that weighs most in it, where there is one. */
  readonly path: string | null;
}

function ratio(
  key: RatioKey,
  unit: Ratio["unit"],
  over: readonly [number, number],
  threshold: Ratio["threshold"] = null,
  path: string | null = null,
): Ratio {
  const value = over[1] > 0 ? over[0] / over[1] : null;
  const limit = threshold?.basis.value ?? 0;
  // Whatever the last digits of a sum.
  const slack = 1e-9 * limit;
  const isMet =
    value !== null &&
    (threshold?.side === "most" ? value <= limit + slack : value >= limit - slack);
  return {
    key,
    value,
    unit,
    over,
    threshold,
    isWithin: value === null || !threshold ? null : isMet,
    path,
  };
}

const atMost = (basis: Dated) => ({ side: "most", basis }) as const;
const atLeast = (basis: Dated) => ({ side: "least", basis }) as const;
const classAmount = (budget: Budget, key: string) =>
  budget.resources.classes.find((one) => one.key === key)?.amount ?? 0;

/** What each funder brings to the result, the public ones by kind and the private ones one by one, largest first. */
function byFunder(plan: Plan, budget: Budget) {
  const aidById = aidsById(plan.model.scenario);
  const groups = new Map<string, { isPublic: boolean; amount: number; parts: BudgetPart[] }>();
  const lines = budget.resources.classes.flatMap((one) => one.lines);
  for (const part of lines.flatMap((line) => line.parts)) {
    const aid = part.aid && aidById.get(part.path.slice("funding.".length));
    if (!aid) continue;
    const isPublic = aid.funder !== "private";
    const key = isPublic ? aid.funder : part.path;
    const group = groups.get(key) ?? { isPublic, amount: 0, parts: [] };
    group.amount += part.amount;
    group.parts.push(part);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.amount - a.amount);
}

const heaviest = (parts: readonly BudgetPart[]): string | null =>
  [...parts].sort((a, b) => b.amount - a.amount)[0]?.path ?? null;

/**
 * Ratios that funders and banks read, over one period. Public aid is what public funders bring to the result over the
 * charges; the first funder is weighed in all resources, public funders of one kind together.
 */
export function ratiosOf(plan: Plan, period: Period): Ratio[] {
  const budget = budgetOf(plan, period);
  const funders = byFunder(plan, budget);
  const publicOnes = funders.filter(({ isPublic }) => isPublic);
  const publicAid = publicOnes.reduce((total, { amount }) => total + amount, 0);
  const resources = budget.resources.total;
  const columns = [period];
  const sheet = balanceSheet(plan, columns);
  const income = incomeStatement(plan, columns);
  const at = (key: BalanceRow) => rowOf(sheet, key).amounts[0] ?? 0;
  const own = classAmount(budget, "70") + classAmount(budget, "75");
  const { charges, depreciation, principal, cash } = plan.ledger.lines;
  const paid = sumOver(charges, period) - sumOver(depreciation, period);
  const capital = workingCapital(plan, columns);
  const tied = rowOf(capital.table, "workingCapital").amounts[0] ?? 0;
  return [
    ratio("ownShare", "share", [own, resources]),
    ratio(
      "publicAid",
      "share",
      [publicAid, budget.charges.total],
      atMost(publicAidCeiling),
      heaviest(publicOnes.flatMap(({ parts }) => parts)),
    ),
    ratio(
      "firstFunder",
      "share",
      [funders[0]?.amount ?? 0, resources],
      atMost(firstFunderShare),
      heaviest(funders[0]?.parts ?? []),
    ),
    ratio("ownFunds", "share", [at("ownFunds"), at("assets")]),
    ratio("debt", "ratio", [at("loans"), at("ownFunds")], atMost(debtOverOwnFunds)),
    ratio(
      "debtCover",
      "ratio",
      [rowOf(income, "selfFinancing").amounts[0] ?? 0, sumOver(principal, period)],
      atLeast(debtCover),
    ),
    ratio(
      "cashMonths",
      "months",
      [cash[period.last] as number, paid / period.months],
      atLeast(cashComfort),
      "organisation.openingCash",
    ),
    ratio("workingCapitalDays", "days", [tied, capital.paidPerDay[0] ?? 0]),
  ];
}
