import type { Dated } from "../reference";
import type { Funding } from "../scenario";

/** Who gives a grant or reimburses, as the file names it. */
export type Funder = Extract<Funding, { funder: unknown }>["funder"];

/** How the law reads a threshold for who runs the project. */
export type TaxedForm = "association" | "company" | "public_body";

interface InYear {
  /** Calendar year in which the threshold is first crossed. */
  readonly year: number;
  /** Months of that year that the plan covers. */
  readonly months: number;
  /** Euros in that year. */
  readonly amount: number;
}

/** What each rule found. Amounts in euros, shares as ratios. */
export interface Found {
  /** Receipts of a year above what one may earn without charging VAT. */
  readonly vatFranchise: InYear & {
    readonly form: TaxedForm;
    /** Whether the higher threshold is passed too, which ends the exemption at once. */
    readonly isRaised: boolean;
  };
  /** Receipts of an association above what it may earn aside without paying commercial taxes. */
  readonly accessory: InYear;
  /** Subsidies of one kind of funder in a year, above what goes without an agreement. */
  readonly convention: InYear & {
    readonly funder: Funder;
    /** How many aids it adds up: several may come from different bodies of one kind. */
    readonly aids: number;
  };
  /** Public aid over charges, above what calls usually take. */
  readonly publicAid: {
    readonly share: number;
    /** The same with contributions in kind among the costs. */
    readonly shareInKind: number;
    /** Id of the stage, or null for the whole path. */
    readonly stage: string | null;
  };
  /** Public grants for one investment over its cost. */
  readonly publicAidInvestment: { readonly share: number; readonly investment: string };
  /** Public aid granted within three rolling years. */
  readonly deMinimis: {
    readonly amount: number;
    /** `YYYY-MM` of the first and last grants added up. */
    readonly first: string;
    readonly last: string;
  };
}

export type Rule = keyof Found;

/** A threshold that a scenario crosses in its plan, as data: the sentence is made last. */
export type Warning = {
  [R in Rule]: {
    readonly rule: R;
    readonly found: Found[R];
    /** Threshold that was crossed, in the unit of `basis`. */
    readonly threshold: number;
    /** The table's row behind it: source, date, how sure it is. */
    readonly basis: Dated<unknown>;
    /** Id path of the assumption to look at. */
    readonly path: string;
  };
}[Rule];
