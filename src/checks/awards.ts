import type { Plan } from "../engine";
import type { Grant, Reimbursement, Scenario } from "../scenario";
import { monthAt } from "../units";
import type { Funder } from "./warning";

/** An aid as the plan counts it. */
export interface Award {
  readonly item: Grant | Reimbursement;
  /** Its place among the fundings of the scenario, and of its model. */
  readonly index: number;
  /** Euros in all: the amount of a grant, what is reimbursed within the plan. */
  readonly amount: number;
  /** First month of the stage it starts with, from 0: the day it is granted, as far as a plan knows one. */
  readonly month: number;
  /** Months it covers. */
  readonly months: number;
  /** What is recognised of it each month. */
  readonly recognised: ArrayLike<number>;
}

const sum = (values: ArrayLike<number>) =>
  Array.from(values).reduce((total, value) => total + value, 0);

/** Whether the plan counts an aid: at a probability of one half or more. */
function isCountedIn({ model, values }: Plan, chance: number): boolean {
  const drawn = model.chances[chance];
  return !drawn || (values[drawn.probabilitySlot] as number) >= 0.5;
}

/** Grants and reimbursements that the plan counts, from the funders asked for. `plan` is that of `scenario`. */
export function awardsOf(
  scenario: Scenario,
  plan: Plan,
  isCounted: (funder: Funder) => boolean,
): Award[] {
  const { stages } = scenario;
  const starts = stages.map((_, index) =>
    stages.slice(0, index).reduce((total, { months }) => total + months, 0),
  );
  return (scenario.funding ?? []).flatMap((item, index): Award[] => {
    const compiled = plan.model.funding[index];
    if (item.kind !== "grant" && item.kind !== "reimbursement") return [];
    if (!compiled || !("chance" in compiled) || !isCounted(item.funder)) return [];
    if (!isCountedIn(plan, compiled.chance)) return [];
    const recognised = plan.ledger.funding[index]?.recognised ?? new Float64Array();
    const from = stages.findIndex(({ id }) => id === item.from);
    const to = stages.findIndex(({ id }) => id === (item.to ?? item.from));
    const months = stages.slice(from, to + 1).reduce((total, stage) => total + stage.months, 0);
    const amount =
      compiled.kind === "grant" ? (plan.values[compiled.amountSlot] as number) : sum(recognised);
    return amount > 0
      ? [{ item, index, amount, month: starts[from] ?? 0, months, recognised }]
      : [];
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
