import type { TFunction } from "i18next";
import type { Language } from "../units";
import { guide as en } from "./en/guide";
import { guide as fr } from "./fr/guide";
import { i18n } from "./i18n";
import { addLateTexts } from "./lateTexts";

/** Gives the sentences of the guided start. */
export type GuideTranslate = TFunction<"guide">;

/** The sentences of the guided start, which come with it and not with the page. Wants `startTexts` first. */
export function guideTexts(language: Language): GuideTranslate {
  addLateTexts("guide", { fr, en });
  return i18n.getFixedT(language, "guide");
}
