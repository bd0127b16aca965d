import { type Award, isAbove, largestOf } from "../../checks";
import { balancedBudget, reasonableSurplus, wholeSpending } from "../../reference";
import { isForInvestment } from "../aid";
import { sumOf } from "../apportion";
import { cashBefore } from "../cash/cashPlan";
import { type Period, periodsOf, sumOver } from "../period";
import type { Finding, Subject } from "./finding";

/** Years that only own money balances. */
export function shortfalls({ plan }: Subject): Finding[] {
  return periodsOf(plan, "fiscalYear").flatMap((period): Finding[] => {
    const { result, charges } = plan.ledger.lines;
    const shortfall = 0 - sumOver(result, period);
    if (!isAbove(shortfall, 1e-6 * sumOver(charges, period))) return [];
    const { start, end, first } = period;
    const before = cashBefore(plan, first);
    return [
      {
        threshold: balancedBudget.value,
        basis: balancedBudget,
        rule: "shortfall",
        severity: isAbove(shortfall, Math.max(0, before)) ? "fault" : "advice",
        found: { start, end, amount: shortfall, cashBefore: before },
        path: "organisation.openingCash",
      },
    ];
  });
}

/**
 * Years in which operating aid is more than what the charges lack, after own revenue, gifts and the part of investment
 * grants that the result takes; one aid that is more by itself weighs more than all of them together.
 */
export function aidAboveNeed({ plan, awards }: Subject): Finding[] {
  const operating = awards.filter(({ item }) => !isForInvestment(item));
  return periodsOf(plan, "fiscalYear").flatMap((period): Finding[] => {
    const own = (award: Award) => sumOver(award.recognised, period);
    const within = operating.filter((award) => own(award) > 0);
    const aid = sumOf(within.map(own));
    const surplus = sumOver(plan.ledger.lines.resultBeforeTax, period);
    const need = Math.max(0, aid - surplus);
    const slack = reasonableSurplus.value * sumOver(plan.ledger.lines.charges, period);
    if (within.length === 0 || aid - need <= slack) return [];
    const alone = within.find((award) => own(award) - need > slack)?.item.id ?? null;
    const { start, end } = period;
    return [
      {
        threshold: reasonableSurplus.value,
        basis: reasonableSurplus,
        rule: "aboveNeed",
        severity: alone === null ? "advice" : "warning",
        found: { start, end, aid, need, alone },
        path: alone === null ? largestOf(within) : `funding.${alone}`,
      },
    ];
  });
}

/** Investments that grants pay more than they cost. */
export function investmentsOverpaid({ plan, awards }: Subject): Finding[] {
  const { model, values } = plan;
  const grants = awards.filter(({ item }) => isForInvestment(item));
  return (model.scenario.investments ?? []).flatMap((one, index): Finding[] => {
    const own = grants.filter(({ item }) => item.kind === "grant" && item.use === one.id);
    const slot = model.investments[index]?.amountSlot;
    const amount = own.reduce((total, award) => total + award.amount, 0);
    const vat = model.vat === "exempt" ? (one.vatRate ?? 0.2) : 0;
    const cost = (slot === undefined ? 0 : (values[slot] as number)) * (1 + vat);
    if (own.length === 0 || !isAbove(amount, cost)) return [];
    return [
      {
        threshold: wholeSpending.value,
        basis: wholeSpending,
        rule: "aboveInvestment",
        severity: "fault",
        found: { investment: one.id, amount, cost },
        path: largestOf(own),
      },
    ];
  });
}

/** Sum of a series over the months of a period that `isIn` holds. */
export function sumWhere(
  values: ArrayLike<number>,
  { first, last }: Pick<Period, "first" | "last">,
  isIn: (t: number) => boolean,
): number {
  let total = 0;
  for (let t = first; t <= last; t++) if (isIn(t)) total += values[t] ?? 0;
  return total;
}
