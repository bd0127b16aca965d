import { centralValue, type Plan, partsOf } from "../engine";
import type { Funding, Grant, Reimbursement, Scenario } from "../scenario";
import { monthAt } from "../units";
import type { Funder } from "./warning";

/** An aid as the plan counts it. */
export interface Award {
  readonly item: Grant | Reimbursement;
  /** Euros in all: the amount of a grant, what is reimbursed within the plan. */
  readonly amount: number;
  /** First month of the stage it starts with, from 0: the day it is granted, as far as a plan knows one. */
  readonly month: number;
  /** Months it covers. */
  readonly months: number;
  /** What is recognised of it each month. */
  readonly recognised: ArrayLike<number>;
}

function isAid(item: Funding): item is Grant | Reimbursement {
  return item.kind === "grant" || item.kind === "reimbursement";
}

const sum = (values: ArrayLike<number>) =>
  Array.from(values).reduce((total, value) => total + value, 0);

/** Grants and reimbursements that the plan counts, from the funders asked for. */
export function awardsOf(
  scenario: Scenario,
  plan: Plan,
  isCounted: (funder: Funder) => boolean,
): Award[] {
  const lines = new Map(
    partsOf(plan, "grants").flatMap((part) =>
      part.kind === "item" ? [[part.id, part.values] as const] : [],
    ),
  );
  const { stages } = scenario;
  const starts = stages.map((_, index) =>
    stages.slice(0, index).reduce((total, { months }) => total + months, 0),
  );
  const central = (value: Parameters<typeof centralValue>[0]) =>
    centralValue(value, plan.model) ?? 0;
  return (scenario.funding ?? []).filter(isAid).flatMap((item) => {
    if (!isCounted(item.funder) || central(item.probability ?? 1) < 0.5) return [];
    const recognised = lines.get(item.id) ?? new Float64Array();
    const from = stages.findIndex(({ id }) => id === item.from);
    const to = stages.findIndex(({ id }) => id === (item.to ?? item.from));
    const months = stages.slice(from, to + 1).reduce((total, stage) => total + stage.months, 0);
    const amount = item.kind === "grant" ? central(item.amount) : sum(recognised);
    return amount > 0 ? [{ item, amount, month: starts[from] ?? 0, months, recognised }] : [];
  });
}

/** Id path of the aid that weighs most. */
export function largestOf(awards: readonly Award[]): string {
  const [first] = [...awards].sort((a, b) => b.amount - a.amount);
  return first ? `funding.${first.item.id}` : "funding";
}

/** `YYYY-MM` of a month of the plan. */
export function dateOf(scenario: Scenario, month: number): string {
  return monthAt(scenario.start, month);
}

/** Whether the money is public, to whoever counts public aid. */
export function isPublic(funder: Funder): boolean {
  return funder !== "private";
}
