import { apportion, wholeEuro } from "../apportion";
import {
  balanced,
  type Budget,
  type BudgetClass,
  type BudgetLine,
  type BudgetSide,
} from "./budget";

const shared = (parts: readonly { amount: number }[], target: number) =>
  apportion(
    parts.map(({ amount }) => amount),
    target,
  );

function wholeLine(line: BudgetLine, amount: number): BudgetLine {
  const amounts = shared(line.parts, amount);
  const parts = line.parts.map((part, index) => ({ ...part, amount: amounts[index] ?? 0 }));
  return { ...line, amount, parts };
}

function wholeClass(one: BudgetClass, amount: number): BudgetClass {
  const amounts = shared(one.lines, amount);
  return { ...one, amount, lines: one.lines.map((line, at) => wholeLine(line, amounts[at] ?? 0)) };
}

function wholeSide(side: BudgetSide): BudgetSide {
  const total = wholeEuro(side.total);
  const amounts = shared(side.classes, total);
  return { total, classes: side.classes.map((one, at) => wholeClass(one, amounts[at] ?? 0)) };
}

/**
 * The same budget in whole euros, as the form wants it: parts add up to lines, lines to classes, classes to totals,
 * and both sides are equal. Each amount is less than 1 euro away from the exact one.
 */
export function wholeBudget(budget: Budget): Budget {
  return balanced({
    period: budget.period,
    charges: wholeSide(budget.charges),
    resources: wholeSide(budget.resources),
    gifts: wholeClass(budget.gifts, wholeEuro(budget.gifts.amount)),
  });
}
