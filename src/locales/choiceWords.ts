import type { Language } from "../units";
import { assumptions as enAssumptions } from "./en/assumptions";
import { editing as enEditing } from "./en/editing";
import { assumptions as frAssumptions } from "./fr/assumptions";
import { editing as frEditing } from "./fr/editing";

const texts = {
  fr: { assumptions: frAssumptions, editing: frEditing },
  en: { assumptions: enAssumptions, editing: enEditing },
} as const;

/** What a scenario's keyword says under a key, in the words of the screen; null where the page has none. */
export function choiceWords(key: string, value: string, language: Language): string | null {
  const { assumptions, editing } = texts[language];
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...assumptions.choices,
    state: assumptions.said.states,
    onFail: editing.gate.onFails,
    metric: editing.gate.metrics,
    op: editing.gate.ops,
  };
  if (!Object.hasOwn(choices, key)) return null;
  const words = choices[key];
  return words && Object.hasOwn(words, value) ? (words[value] ?? null) : null;
}
