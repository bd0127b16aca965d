/** Unit of a reference value. */
export type ReferenceUnit =
  | "eurPerHour"
  | "eurPerMonth"
  | "eurPerYear"
  | "eurOver3Years"
  | "eurPerKm"
  | "hoursPerWeek"
  | "hoursPerYear"
  | "years"
  | "months"
  | "days"
  | "share"
  | "ratio";

/** How sure a value is: read in an official text or model, derived from one, or still to be verified. */
export type Certainty = "official" | "derived" | "toVerify";

/** Where values come from; each has its words in the locales. */
export type Source =
  | "modeleSocial"
  | "fromModeleSocial"
  | "labourCode"
  | "wagesTax"
  | "mileageScale"
  | "depreciationUsage"
  | "usage"
  | "vatRates"
  | "vatFranchise"
  | "accessory2024"
  | "accessory2025"
  | "accessory2026"
  | "convention"
  | "publicAid"
  | "deMinimis"
  | "deMinimisSieg"
  | "paymentDeadline"
  | "leaderDelays"
  | "leaderOwnShare"
  | "budgetForm"
  | "surplus"
  | "doubleFunding"
  | "flatRates";

/** A value of the law or of usage: never without its unit, its source, its date and how sure it is. */
export interface Dated<T = number> {
  readonly value: T;
  readonly unit: ReferenceUnit;
  readonly source: Source;
  /** First day on which it holds, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day on which it holds, where another one has followed. */
  readonly validTo?: string;
  readonly certainty: Certainty;
}

/** Day on which every table was last read against its sources. */
export const tablesReadOn = "2026-11-23";

/** The value in force on a day: the last one that began by then, else the first one known. */
export function inForce<T>(rows: readonly Dated<T>[], day: string): Dated<T> {
  const sorted = [...rows].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const found = sorted.filter(({ validFrom }) => validFrom <= day).at(-1) ?? sorted[0];
  if (!found) throw new RangeError("an empty table has no value");
  return found;
}
