import type { Language } from "../units";
import { i18n } from "./i18n";

/** Adds the sentences of a part that comes with its own code, under its name and once. Wants `startTexts` first. */
export function addLateTexts(name: string, texts: Readonly<Record<Language, object>>): void {
  if (i18n.hasResourceBundle("fr", name)) return;
  i18n.addResourceBundle("fr", name, texts.fr);
  i18n.addResourceBundle("en", name, texts.en);
}
