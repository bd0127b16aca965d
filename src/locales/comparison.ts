import type { TFunction } from "i18next";
import type { Language } from "../units";
import { comparison as en } from "./en/comparison";
import { comparison as fr } from "./fr/comparison";
import { i18n } from "./i18n";
import { addLateTexts } from "./lateTexts";

/** Gives the sentences of the comparison. */
export type ComparisonTranslate = TFunction<"comparison">;

/** The sentences of the comparison, which come with it and not with the page. Wants `startTexts` first. */
export function comparisonTexts(language: Language): ComparisonTranslate {
  addLateTexts("comparison", { fr, en });
  return i18n.getFixedT(language, "comparison");
}
