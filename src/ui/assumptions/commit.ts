import { formatIssue } from "../../locales";
import type { Quantity } from "../../scenario";
import { type EditOutcome, setValue } from "../../state";
import type { Language } from "../../units";

/** The first reason why an edit was refused, or null where it was taken. */
export function refusalOf(outcome: EditOutcome, language: Language): string | null {
  if (outcome.ok) return null;
  const issue = outcome.issues[0];
  return issue ? formatIssue(issue, language).sentence : null;
}

/** Puts a figure in the scenario; undefined gives it back its default. A sentence where it is refused. */
export function commitFigure(
  path: string,
  value: Quantity | readonly number[] | undefined,
  language: Language,
): string | null {
  return refusalOf(setValue(path, value), language);
}
