import { placeLabel, placeTitle, stepWords } from "../../../locales";
import {
  idPath,
  type Location,
  type PlaceName,
  placeNameAt,
  placeNameOf,
  type Scenario,
  valueAt,
} from "../../../scenario";
import type { Wording } from "./groupedChanges";

const between = " › ";

/** What is at a place, the names of its items first: « Colis › Prix », « Test léger › Couverture › Seuil ». */
export function labelWords(location: Location, root: Scenario, wording: Wording): string {
  const { t, language } = wording;
  const at = location.indexOf("about");
  if (at >= 0) return saidLabel(location, at, root, wording);
  const place = placeNameOf(root, location);
  const changed = changedPlace(location, root);
  const label = changed ? placeTitle(changed, language) : placeLabel(place, language);
  const names = namesOf(place);
  // A figure that bears its item's name needs no other word.
  if (label === null || location.length === 1) {
    return names || (stepWords(location, root, language)[0] ?? t("shell.subjects.scenario"));
  }
  return [names, label].filter(Boolean).join(between);
}

function namesOf({ outer, item }: PlaceName): string {
  return [...new Set([outer, item])].filter((name) => name !== null).join(between);
}

/** What is said of one figure: « Colis › Prix, état ». */
function saidLabel(location: Location, at: number, root: Scenario, wording: Wording): string {
  const { t, language } = wording;
  const holder = location.slice(0, at);
  const names = namesOf(placeNameOf(root, holder));
  const [key, word] = location.slice(at + 1).map(String);
  if (key === undefined) return [names, t("said.keys.about")].filter(Boolean).join(between);
  const place = placeNameAt(root, `${idPath(root, holder)}.${key}`);
  const figure = (place && placeLabel(place, language)) ?? t("said.keys.value");
  const known = (["note", "source", "state"] as const).find((one) => one === word);
  const label = known
    ? t("keeping.compare.ofFigure", { label: figure, word: t(`said.keys.${known}`).toLowerCase() })
    : figure;
  return [names, label].filter(Boolean).join(between);
}

/** Where a variant's own change is looked at: the place of the base that it changes. */
function changedPlace(location: Location, root: Scenario): PlaceName | null {
  if (location[0] !== "variants" || location.length < 4) return null;
  const path = valueAt(root, [...location.slice(0, 4), "path"]);
  return typeof path === "string" ? placeNameAt(root, path) : null;
}
