import { scenario as en } from "./en/scenario";
import { scenario as fr } from "./fr/scenario";
import { addTexts } from "./i18n";

/** Makes the sentences of an open scenario ready: they come with its view and not with the first page. */
export function addScenarioTexts(): void {
  addTexts({ fr, en });
}
