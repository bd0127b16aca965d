import type { Grant } from "../../scenario";
import type { LegalForm } from "../answers";
import { plausible, published, type Range, range, type Sourced } from "./figure";

export const funderKeys = [
  "founders",
  "crowdfunding",
  "ownBudget",
  "commune",
  "epci",
  "fdva",
  "foundation",
  "department",
  "region",
  "retirementFund",
  "caf",
  "leader",
  "solidarityLoan",
  "honourLoan",
] as const;

export type FunderKey = (typeof funderKeys)[number];

/** Stages that an aid covers: the first, the second, those from the second on, or all. */
export type Cover = "first" | "pilot" | "later" | "all";

interface CommonEntry {
  /** Legal forms that it usually helps. */
  readonly forms: readonly LegalForm[];
  readonly amount: Sourced<Range>;
}

/** Paid in a first part and a balance; or, `isYearly`, in equal parts each year. */
export interface GrantEntry extends CommonEntry {
  readonly kind: "grant";
  readonly funder: Grant["funder"];
  readonly cover: Cover;
  readonly probability: Sourced<number>;
  /** Share paid first. */
  readonly advance: Sourced<number>;
  /** Months from the start of the stage to the first payment. */
  readonly wait: Sourced<number>;
  /** Months that a payment may be late by. */
  readonly late: Sourced<Range>;
  /** Months from the end of the action to the balance. */
  readonly balance: Sourced<number>;
  readonly isYearly?: true;
}

/** Paid on spending, claim after claim; its amount is the most it gives. */
export interface ReimbursementEntry extends CommonEntry {
  readonly kind: "reimbursement";
  readonly funder: Grant["funder"];
  readonly cover: Cover;
  readonly rate: Sourced<number>;
  readonly probability: Sourced<number>;
  /** Months between claims. */
  readonly every: Sourced<number>;
  /** Months from a claim to its payment. */
  readonly wait: Sourced<Range>;
}

export interface LoanEntry extends CommonEntry {
  readonly kind: "loan";
  readonly rate: Sourced<number>;
  readonly months: Sourced<number>;
  readonly defer: Sourced<number>;
}

export interface GiftEntry extends CommonEntry {
  readonly kind: "equity" | "donation";
  readonly probability: Sourced<number>;
}

export type FunderEntry = GrantEntry | ReimbursementEntry | LoanEntry | GiftEntry;

const cooperatives = ["scic", "scop"] as const;
const businesses = [...cooperatives, "company", "sole_trader"] as const;
const shared = ["association", ...cooperatives, "company"] as const;
const everyone = ["association", ...businesses, "public_body"] as const;
const late = plausible(range(0, 1, 4));

export const funders: Readonly<Record<FunderKey, FunderEntry>> = {
  founders: {
    kind: "equity",
    forms: ["association", ...businesses],
    amount: plausible(range(1000, 4000, 12000)),
    probability: plausible(1),
  },
  crowdfunding: {
    kind: "donation",
    forms: ["association", ...cooperatives],
    amount: plausible(range(3000, 4000, 15000)),
    probability: plausible(0.7),
  },
  ownBudget: {
    kind: "grant",
    funder: "commune",
    forms: ["public_body"],
    cover: "all",
    amount: plausible(range(5000, 30000, 120000)),
    probability: plausible(0.95),
    advance: plausible(1),
    wait: plausible(0),
    late: plausible(range(0, 0, 2)),
    balance: plausible(0),
    isYearly: true,
  },
  commune: {
    kind: "grant",
    funder: "commune",
    forms: ["association", ...businesses],
    cover: "all",
    amount: plausible(range(2000, 9000, 30000)),
    probability: plausible(0.9),
    advance: plausible(1),
    wait: plausible(2),
    late: plausible(range(0, 1, 3)),
    balance: plausible(0),
    isYearly: true,
  },
  epci: {
    kind: "grant",
    funder: "epci",
    forms: everyone,
    cover: "later",
    amount: plausible(range(2000, 10000, 30000)),
    probability: plausible(0.8),
    advance: plausible(1),
    wait: plausible(2),
    late: plausible(range(0, 1, 3)),
    balance: plausible(0),
    isYearly: true,
  },
  fdva: {
    kind: "grant",
    funder: "state",
    forms: ["association"],
    cover: "first",
    amount: plausible(range(1000, 5000, 15000)),
    probability: plausible(0.55),
    advance: published(1, "fdva"),
    wait: plausible(4),
    late: plausible(range(0, 1, 3)),
    balance: plausible(0),
  },
  foundation: {
    kind: "grant",
    funder: "private",
    forms: shared,
    cover: "pilot",
    amount: plausible(range(2000, 10000, 30000)),
    probability: plausible(0.7),
    advance: plausible(0.7),
    wait: plausible(0),
    late,
    balance: plausible(2),
  },
  department: {
    kind: "grant",
    funder: "department",
    forms: everyone,
    cover: "pilot",
    amount: plausible(range(2000, 8000, 20000)),
    probability: plausible(0.6),
    advance: plausible(0.6),
    wait: plausible(2),
    late,
    balance: plausible(4),
  },
  region: {
    kind: "grant",
    funder: "region",
    forms: everyone,
    cover: "pilot",
    amount: plausible(range(5000, 15000, 50000)),
    probability: plausible(0.6),
    advance: plausible(0.4),
    wait: plausible(3),
    late: plausible(range(0, 2, 5)),
    balance: plausible(6),
  },
  retirementFund: {
    kind: "grant",
    funder: "social_body",
    forms: [...shared, "public_body"],
    cover: "pilot",
    amount: plausible(range(5000, 12000, 30000)),
    probability: plausible(0.55),
    advance: plausible(0.5),
    wait: plausible(4),
    late,
    balance: plausible(3),
  },
  caf: {
    kind: "grant",
    funder: "social_body",
    forms: ["association", "public_body"],
    cover: "later",
    amount: plausible(range(20000, 26000, 60000)),
    probability: plausible(0.5),
    advance: plausible(1),
    wait: plausible(3),
    late,
    balance: plausible(0),
    isYearly: true,
  },
  leader: {
    kind: "reimbursement",
    funder: "europe",
    forms: everyone,
    cover: "pilot",
    amount: plausible(range(10000, 25000, 60000)),
    rate: plausible(0.48),
    probability: plausible(0.5),
    every: plausible(6),
    wait: published(range(2, 7, 12), "leader"),
  },
  solidarityLoan: {
    kind: "loan",
    forms: shared,
    amount: plausible(range(5000, 8000, 60000)),
    rate: plausible(0.02),
    months: plausible(60),
    defer: plausible(12),
  },
  honourLoan: {
    kind: "loan",
    forms: ["company", "scop", "sole_trader"],
    amount: plausible(range(5000, 8000, 30000)),
    rate: plausible(0),
    months: plausible(54),
    defer: plausible(6),
  },
};

/** Those that usually help a legal form, in the order of the catalogue. */
export function fundersFor(form: LegalForm): readonly FunderKey[] {
  return funderKeys.filter((key) => funders[key].forms.includes(form));
}
