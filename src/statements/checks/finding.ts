import type { Award, Funder, Warning } from "../../checks";
import type { Plan } from "../../engine";
import type { Dated } from "../../reference";

/** How much a finding weighs: a funder will refuse it, will ask about it, or may. */
export type Severity = "fault" | "warning" | "advice";

/** Months of a year of the plan, as `YYYY-MM`. */
interface InMonths {
  readonly start: string;
  readonly end: string;
}

/** What each rule found. Amounts in euros, shares as ratios, months as `YYYY-MM`, aids and loans by id. */
export interface FunderFound {
  /** A year whose budget is balanced by own money only, and what was in cash before it. */
  readonly shortfall: InMonths & { readonly amount: number; readonly cashBefore: number };
  /** One funder's part of the charges of the months that it covers. */
  readonly funderShare: {
    readonly funder: Funder;
    readonly aids: readonly string[];
    readonly share: number;
    readonly amount: number;
    readonly charges: number;
  };
  /** What is left to the project itself once all aid is counted, over the whole path. */
  readonly ownShare: {
    readonly share: number;
    readonly aid: number;
    readonly charges: number;
    readonly isEuropean: boolean;
  };
  /** Operating aid of a year beyond what its charges lack; `alone` is an aid that passes it without the others. */
  readonly aboveNeed: InMonths & {
    readonly aid: number;
    readonly need: number;
    readonly alone: string | null;
  };
  /** Grants for one investment beyond its cost. */
  readonly aboveInvestment: {
    readonly investment: string;
    readonly amount: number;
    readonly cost: number;
  };
  /** Two reimbursements of the same spending: `share` is what they pay of it together, before their caps. */
  readonly sameSpending: InMonths & {
    readonly aids: readonly [string, string];
    readonly paths: readonly string[];
    readonly spending: number;
    readonly share: number;
  };
  /** A flat rate for indirect costs, beside overheads that are claimed for themselves by `claimedBy`. */
  readonly flatRateTwice: {
    readonly aid: string;
    readonly claimedBy: string;
    readonly paths: readonly string[];
  };
  /** Staff whose job is aided and whose whole cost is claimed all the same. */
  readonly aidedJob: { readonly aid: string; readonly jobAid: string };
  /** A grant whose first payment comes sooner after its stage begins than a decision or a payment takes. */
  readonly earlyPayment: {
    readonly aid: string;
    readonly month: string;
    readonly months: number;
    readonly least: number;
    readonly isAcquired: boolean;
  };
  /** European money expected sooner after a claim than it has been seen to come. */
  readonly earlyClaim: {
    readonly aid: string;
    readonly months: number;
    readonly least: number;
    readonly most: number;
  };
  /** A grant of which more is paid before its action ends than its funder usually advances. */
  readonly largeAdvance: {
    readonly aid: string;
    readonly funder: Funder;
    readonly share: number;
    readonly end: string;
  };
  /** A year whose loan repayments are above self-financing; `freed` is what working capital gives back. */
  readonly repayments: InMonths & {
    readonly principal: number;
    readonly selfFinancing: number;
    readonly freed: number;
  };
  /** Cash below zero: since when, for how many months, how far, and what a bridge on sure aid would bring then. */
  readonly cashBelowZero: {
    readonly month: string;
    readonly months: number;
    readonly lowest: number;
    readonly lowestMonth: string;
    readonly bridge: number;
  };
  /** Figures without source, and those to be confirmed, among all that the file gives. */
  readonly sources: {
    readonly figures: number;
    readonly unsourced: readonly string[];
    readonly toConfirm: readonly string[];
  };
}

export type FunderRule = keyof FunderFound;

/** What a funder would remark, as data: the sentence is made last. */
type OwnFinding = {
  [R in FunderRule]: {
    readonly rule: R;
    readonly severity: Severity;
    readonly found: FunderFound[R];
    /** What it is held against, in the unit of `basis`; null for sources, which no text asks for. */
    readonly threshold: number | null;
    /** The table's row behind it: source, date, how sure it is. */
    readonly basis: Dated<unknown> | null;
    /** Id path of the assumption to look at. */
    readonly path: string;
  };
}[FunderRule];

/** A funder's remark, or a threshold of the law that is crossed. */
export type Finding = OwnFinding | (Warning & { readonly severity: Severity });

/** What is looked at: a plan, and the grants and reimbursements that it counts. */
export interface Subject {
  readonly plan: Plan;
  readonly awards: readonly Award[];
}
