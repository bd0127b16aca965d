import type { Language } from "../units";
import { en } from "./en";
import { fr } from "./fr";

const texts = { fr, en } as const;

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
