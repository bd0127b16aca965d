import type { Issue, Location } from "../scenario";
import type { Language } from "../units";
import { en } from "./en";
import { fieldName } from "./fieldWords";
import { fr } from "./fr";

const texts = { fr: fr.assumptions, en: en.assumptions } as const;

function child(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

function text(value: unknown): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  const title = child(value, "title");
  return typeof title === "string" ? title : null;
}

/**
 * Where an issue stands, in the words of the screen and with the names the file gives its items:
 * `Organisation › Trésorerie de départ`. null where the page has no words for it.
 * @param data what the file holds, as parsed JSON; undefined leaves the names out
 */
export function issuePlace(issue: Issue, data: unknown, language: Language): string | null {
  const at = issue.code === "variantInvalid" ? issue.inner.location : issue.location;
  const steps = stepWords(at, data, language);
  const isNamed = at.length < 2 || steps.at(-1) !== null || typeof at.at(-1) === "number";
  const words = [...steps, isNamed ? null : fieldName(at, language)].filter(
    (word) => word !== null,
  );
  return words.length === 0 ? null : words.join(" › ");
}

/** A word for each step of a location, null where the page has none: of a list its title, of an item its name. */
export function stepWords(
  location: Location,
  data: unknown,
  language: Language,
): (string | null)[] {
  const { groups, fields, subjects } = texts[language];
  const [section] = location;
  if (typeof section !== "string") return [];
  const group = section === "meta" ? "project" : section;
  const own = section === "stages" || section === "funding" ? subjects[section] : null;
  const words = [own ?? text(child(groups, group)) ?? text(child(fields, section))];
  let known: unknown = child(fields, section);
  let value = child(data, section);
  for (const key of location.slice(1)) {
    value = child(value, key);
    if (typeof key === "number") {
      words.push(text(child(value, "name")) ?? (words.length === 1 ? String(key + 1) : null));
      continue;
    }
    // A gate and its criteria are written inside their stage, with words of their own.
    known = child(known, key) ?? child(fields, key);
    words.push(text(known));
  }
  return words;
}
