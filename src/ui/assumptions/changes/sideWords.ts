import type { Change } from "../../../compare";
import { leftOutWords } from "../../../locales";
import type { Scenario } from "../../../scenario";
import { specOf } from "../figures";
import type { Wording } from "./groupedChanges";
import { areFew, choiceAt, type Figure, nameAt, numberWords, valueWords } from "./valueWords";

/** What stood, or stands, at the place of a change, in words. */
export function sideWords(
  change: Change,
  which: "before" | "after",
  then: Scenario,
  now: Scenario,
  wording: Wording,
): string {
  const { t } = wording;
  if (change.kind === "moved") return which === "before" ? "" : t("keeping.compare.otherOrder");
  const side = change[which];
  const root = which === "before" ? then : now;
  const location = (side ?? change.before ?? change.after)?.location ?? [];
  if (side && which === "after" && isListOfSameLength(change)) {
    return t("keeping.compare.otherValues", { count: (side.value as unknown[]).length });
  }
  if (side) return valueWords(side.value, { ...wording, root, location });
  return defaultWords({ ...wording, root: change.after ? now : then, location });
}

/** Two long series of which only the length would be said. */
function isListOfSameLength({ before, after }: Change): boolean {
  const [old, now] = [before?.value, after?.value];
  if (!Array.isArray(old) || !Array.isArray(now) || old.length !== now.length) return false;
  const isSeries = [...old, ...now].every((one) => typeof one === "number");
  return isSeries && !areFew(old);
}

/** What a key that is left out stands for. */
function defaultWords(figure: Figure): string {
  const { t, language } = figure;
  const name = nameAt(figure);
  const byDefault = (words: string) => `${words} (${t("keeping.compare.byDefault")})`;
  const standard = name === null ? undefined : specOf(name).default;
  if (standard !== undefined) return byDefault(numberWords(standard, figure));
  const choice = name === null ? leftOutWords(choiceAt(figure), language) : null;
  if (choice) return choice.isDefault ? byDefault(choice.words) : choice.words;
  const isItem = typeof figure.location.at(-1) === "number";
  return t(isItem ? "keeping.compare.absent" : "assumptions.notGiven");
}
