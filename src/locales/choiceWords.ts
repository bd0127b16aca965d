import type { Language } from "../units";
import { assumptions as enAssumptions } from "./en/assumptions";
import { editing as enEditing } from "./en/editing";
import { items as enItems } from "./en/items";
import { lists as enLists } from "./en/lists";
import { means as enMeans } from "./en/means";
import { assumptions as frAssumptions } from "./fr/assumptions";
import { editing as frEditing } from "./fr/editing";
import { items as frItems } from "./fr/items";
import { lists as frLists } from "./fr/lists";
import { means as frMeans } from "./fr/means";

const texts = {
  fr: {
    assumptions: frAssumptions,
    editing: frEditing,
    items: frItems,
    lists: frLists,
    means: frMeans,
  },
  en: {
    assumptions: enAssumptions,
    editing: enEditing,
    items: enItems,
    lists: enLists,
    means: enMeans,
  },
} as const;

/** A key that takes keywords, and the section of the scenario that it is in. */
export interface ChoiceKey {
  readonly section: string;
  readonly key: string;
}

/** What is meant where a choice is left out (contract, sections 2, 3, 5 to 9). */
const defaults: Readonly<Record<string, string | boolean>> = {
  vat: "exempt",
  incomeTax: "none",
  hourPolicy: "cap",
  pay: "salaried",
  noise: "none",
  capacity: true,
  indexed: true,
  required: true,
  "services.account": "706",
  "inKind.account": "871",
};

/** What a scenario's keyword says under a key, in the words of the screen; null where the page has none. */
export function choiceWords(
  at: ChoiceKey,
  value: string | boolean,
  language: Language,
): string | null {
  const words = wordsOf(at, language);
  const key = typeof value === "string" ? value : value ? "yes" : "no";
  return words && Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}

/** What a choice that is left out stands for: a keyword by default, or that there is none. */
export function leftOutWords(
  { section, key }: ChoiceKey,
  language: Language,
): { readonly words: string; readonly isDefault: boolean } | null {
  const value = defaults[`${section}.${key}`] ?? defaults[key];
  const words = value === undefined ? null : choiceWords({ section, key }, value, language);
  if (words !== null) return { words, isDefault: true };
  const { items, means } = texts[language];
  const absences: Readonly<Record<string, string>> = {
    status: means.funding.unknownStatus,
    to: means.funding.thatStageOnly,
    until: items.toTheEnd,
    use: means.funding.operating,
    segment: items.noSegment,
    route: items.noRoute,
  };
  const none = Object.hasOwn(absences, key) ? absences[key] : undefined;
  return none === undefined ? null : { words: none, isDefault: false };
}

function wordsOf(
  { section, key }: ChoiceKey,
  language: Language,
): Readonly<Record<string, string>> | undefined {
  const { assumptions, editing, lists, means } = texts[language];
  const { choices } = assumptions;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...choices,
    "inKind.account": choices.inKindAccount,
    "funding.kind": means.funding.add,
    noise: { ...choices.noise, none: lists.services.noNoise },
    shape: choices.demand,
    state: assumptions.said.states,
    required: { yes: editing.gate.required, no: editing.gate.optional },
    onFail: editing.gate.onFails,
    metric: editing.gate.metrics,
    op: editing.gate.ops,
  };
  const name = Object.hasOwn(words, `${section}.${key}`) ? `${section}.${key}` : key;
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
