import type { PlaceName } from "../scenario";
import type { Language } from "../units";
import { en } from "./en";
import { fr } from "./fr";
import { translator } from "./i18n";

const texts = { fr, en } as const;

/** What stands at a place as a title: `Prix, Colis en relais`. */
export function placeTitle(place: PlaceName, language: Language): string {
  const label = placeLabel(place, language);
  return [label, place.item].filter((part) => part !== null).join(", ") || wholeOf(place, language);
}

/** The same within a sentence: `prix, Colis en relais`. Names keep their capitals. */
export function placePhrase(place: PlaceName, language: Language): string {
  const label = placeLabel(place, language);
  if (label === null) return placeTitle(place, language);
  return placeTitle(place, language).replace(/^\p{Lu}(?!\p{Lu})/u, (first) =>
    first.toLocaleLowerCase(language),
  );
}

/** What the figure or key is called; null for an item as a whole, and for a figure that bears its item's name. */
export function placeLabel(place: PlaceName, language: Language): string | null {
  const t = translator(language);
  const { field, key, stage, number } = place;
  if (field === "drivers.value") return null;
  if (field === null) return keyLabel(place, language);
  const label = t(`assumptions.fields.${field}`);
  if (stage !== null) return t("assumptions.quantity.fromStage", { label, stage });
  if (number === null) return label;
  if (key.startsWith("payments")) {
    const part = key.endsWith("share") ? "share" : key.endsWith("delay") ? "delay" : "month";
    return t(`assumptions.payments.${part}`, { number });
  }
  const bracket = t("assumptions.brackets.number", { number });
  return key.startsWith("incomeTaxBrackets") ? `${bracket}, ${label.toLowerCase()}` : label;
}

/** A key that is no figure, by the words of the screen; null where there are none. */
function keyLabel({ section, key }: PlaceName, language: Language): string | null {
  if (key === "") return null;
  const { assumptions, said } = texts[language];
  const path = [section, ...key.split(".")];
  const last = path.at(-1) ?? "";
  return (
    textAt(path.reduce(child, assumptions.fields)) ??
    textAt(child(assumptions.facts, last)) ??
    textAt(child(said.keys, last)) ??
    textAt(child(assumptions.facts, path.at(-2) ?? ""))
  );
}

function wholeOf({ section }: PlaceName, language: Language): string {
  const { subjects } = texts[language].shell;
  return textAt(child(subjects, section)) ?? subjects.scenario;
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function textAt(value: unknown): string | null {
  if (typeof value === "string") return value;
  const title = child(value, "title");
  return typeof title === "string" ? title : null;
}
