import type { Issue, Location } from "../scenario";

/** How the fields and keywords of the file are called on screen. */
export interface FileWords {
  readonly field: (location: Location) => string;
  readonly keyword: (location: Location, keyword: string) => string;
}

/** How a language says what is wrong: a headline, and what was expected. */
export interface IssueWords {
  readonly say: (
    issue: Exclude<Issue, { code: "variantInvalid" }>,
    words: FileWords,
  ) => {
    readonly what: string;
    readonly expected: string;
  };
  readonly sentence: (what: string, expected: string) => string;
  readonly inVariant: (variant: string, path: string, sentence: string) => string;
}

/** What is wrong with a formula, as the scenario's issues carry it. */
export type FormulaFault = Extract<Issue, { code: "formulaFault" }>["fault"];

/** The members of a circle of formulas; of a long one, the first and the one that closes it. */
export function circle(names: readonly string[]): string {
  const shown = names.length > 8 ? [...names.slice(0, 6), "…", ...names.slice(-1)] : names;
  return shown.join(" → ");
}
