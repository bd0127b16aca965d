import { i18n } from "../locales";
import { rememberLanguage } from "../storage";
import type { Language } from "../units";
import { store } from "./store";

/** Puts the page in a language, and remembers it. */
export function setLanguage(language: Language): void {
  store.setState({ language });
  void i18n.changeLanguage(language);
  rememberLanguage(language);
}
