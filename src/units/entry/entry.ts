/** What a text typed or pasted where a number stands may be, as data; sentences are made elsewhere. */
import type { Language } from "../language";
import type { Marks } from "./digits";

export interface EntryOptions {
  readonly language: Language;
  /** The number is a share, typed in percent: `12` and `12 %` both give 0.12. */
  readonly percent?: boolean;
  /** The unit shown beside the field, `€/mois`; left out, amounts in euros are taken. */
  readonly unit?: string;
  /** Whether low, likely and high are taken. */
  readonly ranges?: boolean;
  /** Whether a formula is taken after `=`. */
  readonly formulas?: boolean;
  /** What lone separators before three digits are, where it is known: nothing is asked about them then. */
  readonly marks?: Marks;
}

export interface ValueEntry {
  readonly kind: "value";
  readonly value: number;
  /** Whether it is worked out, or converted, and so not what one reads in the text. */
  readonly isComputed: boolean;
}

export interface RangeEntry {
  readonly kind: "range";
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Read by `formula/` afterwards. */
export interface FormulaEntry {
  readonly kind: "formula";
  /** With its `=`. */
  readonly formula: string;
}

/** How a text was read to give one of the answers to a question. */
export type ChoiceReading =
  | "decimal"
  | "thousands"
  | "commaDecimal"
  | "dotDecimal"
  | "difference"
  | "quotient"
  | "range"
  | "reversed"
  | "negative"
  | "positive"
  | "duration"
  | "weeks"
  | "percentPoints"
  | "ofWhole"
  | "ofMiddle"
  | "unitForBoth"
  | "unitForFirst"
  | "formulaDecimal"
  | "formulaAsTyped";

export type Answer = ValueEntry | RangeEntry | FormulaEntry;

export interface Choice {
  readonly entry: Answer;
  readonly readings: readonly ChoiceReading[];
}

export interface QuestionEntry {
  readonly kind: "question";
  /** One or more, the likelier first. One alone is asked to be confirmed. */
  readonly choices: readonly Choice[];
}

export type EntryFaultCode =
  | "empty"
  | "notANumber"
  | "grouping"
  | "percent"
  | "unit"
  | "taxIncluded"
  | "tooLarge"
  | "tooLong"
  | "tooDeep"
  | "unexpected"
  | "unfinished"
  | "unclosed"
  | "divisionByZero"
  | "sameEnds"
  | "likelyOutside"
  | "noRange"
  | "noFormula";

export interface FaultEntry {
  readonly kind: "fault";
  readonly fault: EntryFaultCode;
  /** 0-based index in the text without the spaces around it. */
  readonly position: number;
  /** What stands there. */
  readonly found: string;
}

export type Entry = Answer | QuestionEntry | FaultEntry;

/** Ends a reading where it cannot go on; never leaves this folder. */
export class Stop extends Error {
  readonly entry: FaultEntry;

  constructor(fault: EntryFaultCode, position = 0, found = "") {
    super(fault);
    this.entry = { kind: "fault", fault, position, found };
  }
}
