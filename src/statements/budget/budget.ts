import type { Plan } from "../../engine";
import { sumOf } from "../apportion";
import { type Period, sumOver } from "../period";
import type { AidState } from "../aid";
import { type BudgetEntry, giftEntries, resultEntries } from "./entries";
import {
  chargeClasses,
  type ClassKey,
  type FormClass,
  giftsInKind,
  type LineKey,
  resourceClasses,
  useOfGift,
  usesInKind,
} from "./lines";

/** What one item brings to a line over the period, in euros. */
export interface BudgetPart {
  /** Ids and keys of the assumption, such as `overheads.loyer`. */
  readonly path: string;
  /** Name of the item in the file; null for what the organisation itself brings. */
  readonly name: string | null;
  readonly amount: number;
  /** How far an aid is; null for all else. */
  readonly aid: AidState | null;
}

export interface BudgetLine {
  readonly key: LineKey;
  /** Sum of the parts. */
  readonly amount: number;
  /** What makes it up, but for what is 0. */
  readonly parts: readonly BudgetPart[];
}

export interface BudgetClass {
  readonly key: ClassKey;
  readonly amount: number;
  /** Every line of the form, empty ones too. */
  readonly lines: readonly BudgetLine[];
}

export interface BudgetSide {
  readonly classes: readonly BudgetClass[];
  readonly total: number;
}

/**
 * Budget of a period in the lines of the form Cerfa 12156*06, in euros: before VAT where it is recovered. Charges and
 * surplus make the same total as resources and shortfall; contributions in kind come beneath, equal on both sides.
 */
export interface Budget {
  readonly period: Period;
  readonly charges: BudgetSide;
  readonly resources: BudgetSide;
  /** « Excédent prévisionnel », shown with the charges; 0 where there is none. */
  readonly surplus: number;
  /** « Insuffisance prévisionnelle », shown with the resources as own funding; 0 where there is none. */
  readonly shortfall: number;
  /** Total of either side, surplus or shortfall included, contributions in kind left out. */
  readonly total: number;
  readonly uses: BudgetClass;
  readonly gifts: BudgetClass;
  /** Total of either side with contributions in kind. */
  readonly grandTotal: number;
}

function classOf({ key, lines }: FormClass, entries: readonly BudgetEntry[], period: Period) {
  const filled = lines.map((line): BudgetLine => {
    const parts = entries
      .filter((entry) => entry.line === line)
      .map(({ path, name, values, aid }): BudgetPart => {
        return { path, name, amount: sumOver(values, period), aid };
      })
      .filter(({ amount }) => amount !== 0);
    return { key: line, amount: sumOf(parts.map(({ amount }) => amount)), parts };
  });
  return { key, amount: sumOf(filled.map(({ amount }) => amount)), lines: filled };
}

function sideOf(classes: readonly FormClass[], entries: readonly BudgetEntry[], period: Period) {
  const filled = classes.map((one) => classOf(one, entries, period));
  return { classes: filled, total: sumOf(filled.map(({ amount }) => amount)) };
}

/** Budget of one period of a plan. Its resources less its charges are the plan's result over that period. */
export function budgetOf(plan: Plan, period: Period): Budget {
  const entries = resultEntries(plan);
  return balanced({
    period,
    charges: sideOf(chargeClasses, entries, period),
    resources: sideOf(resourceClasses, entries, period),
    gifts: classOf(giftsInKind, giftEntries(plan), period),
  });
}

/** Class 86 for a class 87: the same contributions, by what they are used for. */
function usesOf(gifts: BudgetClass): BudgetClass {
  const lines = usesInKind.lines.map((key): BudgetLine => {
    const gift = gifts.lines.find((line) => useOfGift[line.key] === key);
    return { key, amount: gift?.amount ?? 0, parts: gift?.parts ?? [] };
  });
  return { key: usesInKind.key, amount: gifts.amount, lines };
}

/** Adds what the form balances itself by, class 86 and the totals. */
export function balanced(
  sides: Pick<Budget, "period" | "charges" | "resources" | "gifts">,
): Budget {
  const [charges, resources] = [sides.charges.total, sides.resources.total];
  const total = Math.max(charges, resources);
  return {
    ...sides,
    surplus: total - charges,
    shortfall: total - resources,
    total,
    uses: usesOf(sides.gifts),
    grandTotal: total + sides.gifts.amount,
  };
}
