import type { TFunction } from "i18next";
import type { Language } from "../units";
import { application as en } from "./en/application";
import { application as fr } from "./fr/application";
import { i18n } from "./i18n";
import { addLateTexts } from "./lateTexts";

/** Gives the sentences of the funding application. */
export type ApplicationTranslate = TFunction<"application">;

/** The sentences of the funding application, which come with it and not with the page. Wants `startTexts` first. */
export function applicationTexts(language: Language): ApplicationTranslate {
  addLateTexts("application", { fr, en });
  return i18n.getFixedT(language, "application");
}
