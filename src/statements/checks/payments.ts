import { type Award, awardsOf, isAbove } from "../../checks";
import { centralValue, type Plan } from "../../engine";
import { claimMonths, decisionMonths, paymentDeadline, usualAdvance } from "../../reference";
import type { Grant } from "../../scenario";
import { monthAt } from "../../units";
import { aidState } from "../aid";
import type { Finding } from "./finding";

interface Payment {
  readonly share: number;
  /** Months after the first month of the grant's first stage, delay included. */
  readonly after: number;
}

function paymentsOf(plan: Plan, grant: Grant): Payment[] {
  return grant.payments
    .map(({ share, month, delay }) => {
      const late = Math.max(0, Math.round(centralValue(delay ?? 0, plan.model) ?? 0));
      return { share, after: month + late };
    })
    .sort((a, b) => a.after - b.after);
}

type GrantAward = Award & { readonly item: Grant };
const isGrant = (award: Award): award is GrantAward => award.item.kind === "grant";

const grantsOf = (plan: Plan) => awardsOf(plan.model.scenario, plan, () => true).filter(isGrant);

/**
 * Grants whose first payment comes before a decision usually does or, once voted, before the sixty days that the
 * funder has to pay: both counted from the stage that they begin with, as a plan knows no other day.
 */
export function earlyPayments(plan: Plan): Finding[] {
  return grantsOf(plan).flatMap(({ item, month }): Finding[] => {
    const [first] = paymentsOf(plan, item);
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
export function earlyClaims(plan: Plan): Finding[] {
  const { least, most } = claimMonths.value;
  return awardsOf(plan.model.scenario, plan, (funder) => funder === "europe").flatMap(
    ({ item }): Finding[] => {
      if (item.kind !== "reimbursement") return [];
      const delay = centralValue(item.delay ?? 0, plan.model) ?? 0;
      const months = Math.max(1, Math.round(delay));
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
    },
  );
}

/** Grants of which more is paid before the report on the action than the funder usually advances. */
export function largeAdvances(plan: Plan): Finding[] {
  return grantsOf(plan).flatMap(({ item, month, months }): Finding[] => {
    const usual = usualAdvance[item.funder];
    // An investment is reported when it is bought, not when its stages end.
    if (!usual || item.use !== undefined) return [];
    const share = paymentsOf(plan, item)
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
