import { type Language, localeOf } from "../../units";

/** `23 novembre 2026 à 18:05` / `23 November 2026 at 18:05`, where the reader is. */
export function dateWords(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    dateStyle: "long",
    timeStyle: "short",
  }).format(new Date(isoDate));
}
