import { formatIssue, translator } from "../../locales";
import type { Quantity, QuantityByStage } from "../../scenario";
import { type EditOutcome, setValue, store } from "../../state";
import type { Language } from "../../units";

/** The first reason why an edit was refused, or null where it was taken. */
export function refusalOf(outcome: EditOutcome, language: Language): string | null {
  if (outcome.ok) return null;
  const issue = outcome.issues[0];
  if (!issue) return null;
  const { sentence } = formatIssue(issue, language);
  if (issue.code !== "variantRule" && issue.code !== "variantInvalid") return sentence;
  const { open } = store.getState();
  if (issue.variant === open?.variant) return sentence;
  // The scenario itself would do: what stands in the way is elsewhere, and has a name.
  const name = open?.base.variants?.find(({ id }) => id === issue.variant)?.name ?? issue.variant;
  return `${translator(language)("editing.variantBroken", { name })} ${sentence}`;
}

/** Puts a figure in the scenario; undefined gives it back its default. A sentence where it is refused. */
export function commitFigure(
  path: string,
  value: QuantityByStage | Quantity | readonly number[] | undefined,
  language: Language,
): string | null {
  return refusalOf(setValue(path, value), language);
}
