import type { Issue } from "../scenario";

/** How a language says what is wrong: a headline, and what was expected. */
export interface IssueWords {
  say(issue: Exclude<Issue, { code: "variantInvalid" }>): {
    readonly what: string;
    readonly expected: string;
  };
  sentence(what: string, expected: string): string;
  inVariant(variant: string, path: string, sentence: string): string;
}
