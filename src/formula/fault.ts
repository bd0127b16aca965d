export type FormulaFaultCode =
  | "empty"
  | "tooLong"
  | "tooManyNodes"
  | "tooDeep"
  | "syntax"
  | "notAllowed"
  | "unknownName"
  | "unknownFunction"
  | "wrongArity"
  | "implicitProduct"
  | "chainedComparison"
  | "notFinite";

/** One thing wrong with a formula, as data; sentences are made elsewhere. */
export interface FormulaFault {
  readonly code: FormulaFaultCode;
  /** 0-based index in the text after the `=`. */
  readonly position: number;
  /** Characters concerned; 0 at the end of the text. */
  readonly length: number;
  /** What stands there; the name of the function for `wrongArity`. */
  readonly found?: string;
  /** The limit, for `tooLong`, `tooManyNodes`, `tooDeep`. */
  readonly max?: number;
  /** What should stand there, where a `syntax` fault knows it: `)`, `:`, `digit` or `value`. */
  readonly expected?: ")" | ":" | "digit" | "value";
  /** For `wrongArity`: arguments given, and how many the function takes (`most` null: any number). */
  readonly arity?: { readonly given: number; readonly least: number; readonly most: number | null };
}
