import type { Term } from "../grid/term";

/** What formulas call t, month, year, stage and k, in one month. */
export interface Moment {
  readonly t: Term;
  readonly month: Term;
  readonly year: Term;
  readonly stage: Term;
  readonly k: Term;
}

/** A figure that is read month by month. */
export interface MonthlyField {
  /** Its value in a month; `guard` gives parts that a spreadsheet has no value for one. */
  at(moment: Moment, guard: Guard): Term;
}

/** Whether a formula is written with guards, and who is told when it should be. */
export interface Guard {
  readonly isGuarded: boolean;
  onEndless(): void;
}
