import { awardsOf, type Rule, warningsOf } from "../../checks";
import type { Plan } from "../../engine";
import { listFigures } from "../../scenario";
import { aidAboveNeed, investmentsOverpaid, shortfalls } from "./balance";
import { aidedJobs, flatRatesTwice, sameSpending } from "./claims";
import type { Finding, FunderRule, Severity, Subject } from "./finding";
import { cashBelowZero, repayments } from "./money";
import { earlyClaims, earlyPayments, largeAdvances } from "./payments";
import { funderShares, ownShare } from "./shares";

/** An agreement is only to be signed; the others change what is owed or what may be granted. */
const severityOf: Readonly<Record<Rule, Severity>> = {
  vatFranchise: "warning",
  accessory: "warning",
  convention: "advice",
  publicAid: "warning",
  publicAidInvestment: "warning",
  deMinimis: "warning",
};

function thresholds({ plan }: Subject): Finding[] {
  return warningsOf(plan.model.scenario, plan).map((warning) => {
    return { ...warning, severity: severityOf[warning.rule] };
  });
}

function sources({ plan }: Subject): Finding[] {
  const figures = listFigures(plan.model.scenario);
  const unsourced = figures.flatMap(({ said, path }) => (said.source ? [] : [path]));
  const toConfirm = figures.flatMap(({ said, path }) =>
    said.state === "to_confirm" ? [path] : [],
  );
  const path = unsourced[0] ?? toConfirm[0];
  if (path === undefined) return [];
  const found = { figures: figures.length, unsourced, toConfirm };
  return [{ rule: "sources", severity: "advice", found, threshold: null, basis: null, path }];
}

/** Every rule, with the check that it comes from; each check looks at a plan and says what a funder would. */
const checks: readonly (readonly [
  readonly (FunderRule | Rule)[],
  (subject: Subject) => Finding[],
])[] = [
  [["cashBelowZero"], cashBelowZero],
  [["shortfall"], shortfalls],
  [["aboveNeed"], aidAboveNeed],
  [["aboveInvestment"], investmentsOverpaid],
  [["sameSpending"], sameSpending],
  [["flatRateTwice"], flatRatesTwice],
  [["aidedJob"], aidedJobs],
  [Object.keys(severityOf) as Rule[], thresholds],
  [["funderShare"], funderShares],
  [["ownShare"], ownShare],
  [["earlyPayment"], earlyPayments],
  [["earlyClaim"], earlyClaims],
  [["largeAdvance"], largeAdvances],
  [["repayments"], repayments],
  [["sources"], sources],
];

const order: readonly Severity[] = ["fault", "warning", "advice"];

/** All that is looked at, so that what is found in order can be told too. */
export const funderRules: readonly (FunderRule | Rule)[] = checks.flatMap(([rules]) => rules);

/** What a funder would remark of a plan before it is sent, the gravest first. */
export function funderChecks(plan: Plan): Finding[] {
  const awards = awardsOf(plan.model.scenario, plan, () => true);
  const found = checks.flatMap(([, check]) => check({ plan, awards }));
  return found.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
