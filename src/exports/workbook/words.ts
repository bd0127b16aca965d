import { workbookTexts } from "../../locales";
import type { Unit } from "../../scenario";
import type { Language } from "../../units";
import type { Figure } from "./grid/looks";

export type Words = ReturnType<typeof workbookTexts>;

export function wordsIn(language: Language): Words {
  return workbookTexts(language);
}

/** A sentence with its figures put in: `{{name}}` takes the name of `figures`. */
export function said(sentence: string, figures: object): string {
  const given = new Map<string, unknown>(Object.entries(figures));
  return sentence.replace(/\{\{(\w+)\}\}/g, (gap, key: string) => {
    const value = given.get(key);
    return typeof value === "string" || typeof value === "number" ? String(value) : gap;
  });
}

/** What a field of the file is called on the screens, by its dotted name. */
export function fieldLabel(words: Words, field: string): string {
  let found: unknown = words.fields;
  for (const key of field.split(".")) found = (found as Record<string, unknown>)[key];
  if (typeof found === "string") return found;
  return (found as { title: string }).title;
}

/** A unit as it stands beside a figure; `own` is what the user counts, such as `colis`. */
export function unitLabel(words: Words, unit: Unit, own: string | undefined): string {
  const { units } = words;
  const texts = units as Readonly<Record<string, string>>;
  const text = texts[unit] ?? texts[`${unit}_other`] ?? "";
  // The percent sign stands in the cell.
  return said(text, { unit: own ?? units.unit, units: own ?? units.unit }).replace(/^%\s*/, "");
}

const shares: ReadonlySet<Unit> = new Set(["share", "ratePerYear", "ratePerMonth"]);
const amounts: ReadonlySet<Unit> = new Set(["eur", "eurPerMonth"]);

/** How figures of a unit are written. */
export function figureOf(unit: Unit): Figure {
  if (shares.has(unit)) return "share";
  return amounts.has(unit) ? "cents" : "exact";
}
