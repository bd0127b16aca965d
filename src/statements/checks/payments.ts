import { type Award, isAbove } from "../../checks";
import type { Plan } from "../../engine";
import { claimMonths, decisionMonths, paymentDeadline, usualAdvance } from "../../reference";
import type { Grant } from "../../scenario";
import { monthAt } from "../../units";
import { aidState } from "../aid";
import type { Finding, Subject } from "./finding";

interface Payment {
  readonly share: number;
  /** Months after the first month of the grant's first stage, delay included. */
  readonly after: number;
}

function paymentsOf({ model, values }: Plan, { index }: GrantAward): Payment[] {
  const compiled = model.funding[index];
  const payments = compiled?.kind === "grant" ? compiled.payments : [];
  return payments
    .map(({ share, month, delaySlot }) => {
      return { share, after: month + Math.max(0, Math.round(values[delaySlot] as number)) };
    })
    .sort((a, b) => a.after - b.after);
}

type GrantAward = Award & { readonly item: Grant };
const isGrant = (award: Award): award is GrantAward => award.item.kind === "grant";

/**
 * Grants whose first payment comes before a decision usually does or, once voted, before the sixty days that the
 * funder has to pay: both counted from the stage that they begin with, as a plan knows no other day.
 */
export function earlyPayments({ plan, awards }: Subject): Finding[] {
  return awards.filter(isGrant).flatMap((award): Finding[] => {
    const { item, month } = award;
    const [first] = paymentsOf(plan, award);
    const { isAcquired } = aidState(item);
    const basis = isAcquired ? paymentDeadline : decisionMonths;
    const least = isAcquired ? paymentDeadline.value / 30 : decisionMonths.value.least;
    // The sixty days bind public bodies only.
    if (isAcquired && item.funder === "private") return [];
    if (!first || first.after >= least) return [];
    return [
      {
        rule: "earlyPayment",
        severity: isAcquired ? "advice" : "warning",
        found: {
          aid: item.id,
          month: monthAt(plan.model.scenario.start, month + first.after),
          months: first.after,
          least,
          isAcquired,
        },
        threshold: isAcquired ? paymentDeadline.value : decisionMonths.value.least,
        basis,
        path: `funding.${item.id}.payments`,
      },
    ];
  });
}

/** European reimbursements expected sooner than they come. */
export function earlyClaims({ plan, awards }: Subject): Finding[] {
  const { least, most } = claimMonths.value;
  return awards.flatMap(({ item, index }): Finding[] => {
    const compiled = plan.model.funding[index];
    if (item.funder !== "europe" || compiled?.kind !== "reimbursement") return [];
    const months = Math.max(1, Math.round(plan.values[compiled.delaySlot] as number));
    if (months >= least) return [];
    return [
      {
        rule: "earlyClaim",
        severity: "warning",
        found: { aid: item.id, months, least, most },
        threshold: least,
        basis: claimMonths,
        path: `funding.${item.id}.delay`,
      },
    ];
  });
}

/** Grants of which more is paid before the report on the action than the funder usually advances. */
export function largeAdvances({ plan, awards }: Subject): Finding[] {
  return awards.filter(isGrant).flatMap((award): Finding[] => {
    const { item, month, months } = award;
    const usual = usualAdvance[item.funder];
    // An investment is reported when it is bought, not when its stages end.
    if (!usual || item.use !== undefined) return [];
    const share = paymentsOf(plan, award)
      .filter(({ after }) => after < months)
      .reduce((total, payment) => total + payment.share, 0);
    if (!isAbove(share, usual.value)) return [];
    const end = monthAt(plan.model.scenario.start, month + months - 1);
    return [
      {
        rule: "largeAdvance",
        severity: "advice",
        found: { aid: item.id, funder: item.funder, share, end },
        threshold: usual.value,
        basis: usual,
        path: `funding.${item.id}.payments`,
      },
    ];
  });
}
