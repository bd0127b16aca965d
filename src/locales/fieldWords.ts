import type { Location } from "../scenario";
import type { Language } from "../units";
import { en } from "./en";
import { fileKeys as enKeys } from "./en/fileKeys";
import { fr } from "./fr";
import { fileKeys as frKeys } from "./fr/fileKeys";

const texts = { fr: { ...fr, fileKeys: frKeys }, en: { ...en, fileKeys: enKeys } } as const;

/** What a field of the file is called, with its key: `prix (price)`; the key alone where there is no word for it. */
export function fieldWords(location: Location, language: Language): string {
  const key = String(location.at(-1));
  const name = fieldName(location, language);
  return name === null ? key : `${lowered(name, language)} (${key})`;
}

/** A keyword of the file in the words of the screen: `entreprise individuelle (sole_trader)`. */
export function keywordWords(location: Location, keyword: string, language: Language): string {
  const { assumptions, fileKeys } = texts[language];
  const key = String(location.at(-1));
  const { choices, stage } = assumptions;
  const tables: Readonly<Record<string, unknown>> = {
    ...choices,
    account: { ...choices.account, ...choices.inKindAccount },
    kind: { ...choices.demand, ...fileKeys.kinds },
    shape: choices.demand,
    op: stage.ops,
    metric: { ...stage.metrics, manual: fileKeys.manual },
    onFail: fileKeys.onFail,
    dist: fileKeys.forms,
    noise: { ...choices.noise, none: fileKeys.noNoise },
  };
  // A measure is told without the service that it is of.
  const words = textAt(child(tables[key], keyword))?.replace(/\s(?:de|of)\s[«“].*$/, "") ?? null;
  return words === null ? keyword : `${lowered(words, language)} (${keyword})`;
}

/** What a field is called on screen or, where no screen has it, in the lists of faults; null where it has no name. */
export function fieldName(location: Location, language: Language): string | null {
  const { assumptions, said, fileKeys } = texts[language];
  const path = location.filter((step) => typeof step === "string");
  const key = path.at(-1) ?? "";
  // A gate and its criteria are written inside their stage, with words of their own.
  const field = path.reduce<unknown>(
    (known, step) => child(known, step) ?? child(assumptions.fields, step),
    assumptions.fields,
  );
  const isWhole = path.length === 1;
  return (
    (isWhole ? textAt(child(assumptions.groups, key)) : null) ??
    textAt(field) ??
    textAt(child(assumptions.facts, key)) ??
    textAt(child(said.keys, key)) ??
    textAt(child(fileKeys, key))
  );
}

function lowered(text: string, language: Language): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase(language));
}

function child(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function textAt(value: unknown): string | null {
  const text = typeof value === "string" ? value : child(value, "title");
  return typeof text === "string" && text !== "" ? text : null;
}
