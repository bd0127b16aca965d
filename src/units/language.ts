/** Languages of the screens and of the figures on them. */
export type Language = "fr" | "en";

/** The locale whose habits are followed for each language. */
export const localeOf: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };
