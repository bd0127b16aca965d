import type { Dated } from "./dated";

/** Who gives a grant or reimburses, as scenario files name it. */
type FunderKind =
  | "state"
  | "region"
  | "department"
  | "epci"
  | "commune"
  | "social_body"
  | "europe"
  | "employment_aid"
  | "other_public"
  | "private";

/** Days that a public funder has to pay a subsidy once it is notified, unless the decision sets other dates. */
export const paymentDeadline: Dated = {
  value: 60,
  unit: "days",
  source: "paymentDeadline",
  validFrom: "2021-07-03",
  certainty: "official",
};

const usual = <T>(value: T, unit: Dated["unit"]): Dated<T> => ({
  value,
  unit,
  source: "usage",
  validFrom: "2026-11-23",
  certainty: "toVerify",
});

/** Months from the filing of a request to its decision, least and most. */
export const decisionMonths = usual({ least: 3, most: 6 }, "months");

/** Months from a claim of European money to its payment, as project holders have seen them. */
export const claimMonths: Dated<{ readonly least: number; readonly most: number }> = {
  value: { least: 2, most: 12 },
  unit: "months",
  source: "leaderDelays",
  validFrom: "2014-01-01",
  certainty: "toVerify",
};

/** Share of a grant usually paid before the report on its use, by funder; those that pay at once have none. */
export const usualAdvance: Readonly<Partial<Record<FunderKind, Dated>>> = {
  region: usual(0.5, "share"),
  department: usual(0.7, "share"),
  social_body: usual(0.7, "share"),
  europe: usual(0.2, "share"),
  private: usual(0.8, "share"),
};

/** Share of the costs of an action that one funder does not usually pass. */
export const usualCeiling: Readonly<Partial<Record<FunderKind, Dated>>> = {
  state: usual(0.8, "share"),
  region: usual(0.5, "share"),
  social_body: usual(0.6, "share"),
  private: usual(0.5, "share"),
};

/** Share that the holder of a LEADER project brings itself, at least. */
export const leaderOwnShare: Dated = {
  value: 0.2,
  unit: "share",
  source: "leaderOwnShare",
  validFrom: "2014-01-01",
  certainty: "toVerify",
};

/** Months of charges that funders like to see in cash. */
export const cashComfort = usual(3, "months");

/** Share of the resources above which one funder weighs too much. */
export const firstFunderShare = usual(0.35, "share");

/** Debt over own funds that banks do not like to pass. */
export const debtOverOwnFunds = usual(1, "ratio");

/** Self-financing over repayments of loans below which they are not covered. */
export const debtCover = usual(1, "ratio");

/** Share of a notified grant that a bridging loan or an assignment of it usually brings. */
export const bridgeShare = usual(0.8, "share");

/** Charges over resources in the budget of the form Cerfa 12156*06, own funding counted. */
export const balancedBudget: Dated = {
  value: 1,
  unit: "ratio",
  source: "budgetForm",
  validFrom: "2016-12-30",
  certainty: "derived",
};

/** Surplus over charges that a funder still takes for reasonable. */
export const reasonableSurplus: Dated = {
  value: 0.05,
  unit: "share",
  source: "surplus",
  validFrom: "2015-09-29",
  certainty: "toVerify",
};

/** Share of a spending that all its funders may pay together. */
export const wholeSpending: Dated = {
  value: 1,
  unit: "share",
  source: "doubleFunding",
  validFrom: "2021-07-01",
  certainty: "toVerify",
};

/** Indirect costs that European money pays at a flat rate: over direct staff costs. */
export const staffFlatRate: Dated = {
  value: 0.15,
  unit: "share",
  source: "flatRates",
  validFrom: "2021-07-01",
  certainty: "toVerify",
};
