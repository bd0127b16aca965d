import { createInstance, type TFunction } from "i18next";
import type { Language } from "../units";
import { en } from "./en";
import { fr } from "./fr";

/** Gives the sentence of a key, with its figures put in: `t("shell.undo")`. */
export type Translate = TFunction;

/** The page's sentences; `i18n.language` is the language in use. */
export const i18n = createInstance();

type Texts = Readonly<Record<Language, object>>;

/** Sentences added to those of the first page, ready whenever `startTexts` is called. */
let added: Texts | null = null;

/** Adds sentences to those of the first page, in both languages. */
export function addTexts(texts: Texts): void {
  added = texts;
  if (!i18n.isInitialized) return;
  for (const language of ["fr", "en"] as const)
    i18n.addResourceBundle(language, "translation", texts[language], true);
}

/** Makes the sentences ready in a language. Both languages come together: changing fetches nothing. */
export function startTexts(language: Language): void {
  void i18n.init({
    lng: language,
    fallbackLng: "fr",
    resources: { fr: { translation: fr }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (added) addTexts(added);
  if (typeof document === "undefined") return;
  document.documentElement.lang = language;
  i18n.on("languageChanged", (next) => {
    document.documentElement.lang = next;
  });
}

/** The sentences in one language, for what is not a React component. */
export function translator(language: Language): Translate {
  return i18n.getFixedT(language);
}
