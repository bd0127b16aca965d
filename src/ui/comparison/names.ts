import type { ComparisonTranslate } from "../../locales";
import type { Compared } from "../../state";
import type { Language } from "../../units";
import { dateWords } from "../parts/dateWords";

/** A for the first column, B for the second, and so on. */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}

/** What a compared scenario is called: its name, its variant, its version. */
export function fullName(
  { base, version, variantName, fault }: Compared,
  c: ComparisonTranslate,
  language: Language,
): string {
  if (!base) return fault ? c(`faults.${fault}`) : c("reading");
  const { name } = base.meta;
  const versioned = version
    ? c("versionOf", { name, version: version.name, date: dateWords(version.takenAt, language) })
    : name;
  return variantName === null
    ? versioned
    : c("variantOf", { name: versioned, variant: variantName });
}
