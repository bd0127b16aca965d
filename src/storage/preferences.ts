import type { Language } from "../units";

const languageKey = "palier.language";

/** The language chosen last time, else the browser's own; French where neither says. */
export function readLanguage(): Language {
  const remembered = read(languageKey);
  if (remembered === "fr" || remembered === "en") return remembered;
  for (const tag of navigator.languages) {
    if (/^fr\b/i.test(tag)) return "fr";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "fr";
}

/** Remembers the language for the next visit, where the browser allows it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // A browser that refuses storage still shows the page: the choice lasts as long as the visit.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
