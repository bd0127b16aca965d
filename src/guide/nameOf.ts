import type { GuideTranslate } from "../locales";
import { limits } from "../scenario";
import { type Language, localeOf } from "../units";
import type { FullAnswers } from "./proposals";

type Named = Pick<FullAnswers, "services" | "territory"> & { readonly name?: string | undefined };

/** The scenario's name: the one given, else what it offers and where. */
export function nameOf(answers: Named, t: GuideTranslate, language: Language): string {
  const given = answers.name?.replace(/\s+/g, " ").trim();
  if (given) return given.slice(0, limits.nameLength);
  const territory = answers.territory.replace(/\s+/g, " ").trim();
  const names = answers.services.slice(0, 2).map(({ key }) => t(`catalogue.services.${key}.short`));
  const services = capitalised(listed(names, language));
  if (names.length === 0) {
    return (territory ? t("made.nameWithoutService", { territory }) : t("made.bareName")).slice(
      0,
      limits.nameLength,
    );
  }
  const name = territory ? t("made.name", { services, territory }) : services;
  return name.slice(0, limits.nameLength);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names one after the other, the last with its « et ». */
export function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf[language]).format(names);
}
