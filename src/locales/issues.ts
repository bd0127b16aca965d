import { type Issue, shortJson } from "../scenario";
import type { Language } from "../units";
import { fieldWords, keywordWords } from "./fieldWords";
import { issuesEn } from "./issues.en";
import { issuesFr } from "./issues.fr";
import type { IssueWords } from "./issueWords";

/** An issue in words: where it is, what stands there, what should, and one sentence that says it all. */
export interface FormattedIssue {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** What is wrong, without what was expected. */
  readonly what: string;
  readonly sentence: string;
}

const words: Readonly<Record<Language, IssueWords>> = { fr: issuesFr, en: issuesEn };

/** The issue in the reader's language. */
export function formatIssue(issue: Issue, language: Language): FormattedIssue {
  const { say, sentence } = words[language];
  if (issue.code === "variantInvalid") {
    const inner = formatIssue(issue.inner, language);
    const { inVariant } = words[language];
    return {
      ...inner,
      path: `${issue.path}: ${inner.path}`,
      what: inVariant(issue.variant, inner.path, inner.what),
      sentence: inVariant(issue.variant, inner.path, inner.sentence),
    };
  }
  const { what, expected } = say(issue, {
    field: (location) => fieldWords(location, language),
    keyword: (location, keyword) => keywordWords(location, keyword, language),
  });
  const found = issue.code === "unknownKey" ? shortJson(issue.location.at(-1)) : issue.found;
  return { path: issue.path, found, expected, what, sentence: sentence(what, expected) };
}
