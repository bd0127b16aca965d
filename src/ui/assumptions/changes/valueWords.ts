import { type ChoiceKey, choiceWords, placeTitle } from "../../../locales";
import {
  type Distribution,
  figureFieldAt,
  type Location,
  locate,
  placeNameAt,
  type Scenario,
  valueAt,
} from "../../../scenario";
import { formatMonth, formatNumber } from "../../../units";
import { type FigureName, type Writing, writingOf } from "../figures";
import { distributionWords, figureText } from "../quantityWords";
import { accountWords } from "../subjects/costs/accounts";
import type { Wording } from "./groupedChanges";
import { partsWords } from "./partsWords";

/** As many values of a series as are read at a glance. */
const fewValues = 12;

/** One figure, where it stands. */
export interface Figure extends Wording {
  readonly location: Location;
  readonly root: Scenario;
}

/** A value of a scenario in the words of the screen. */
export function valueWords(value: unknown, figure: Figure): string {
  const { location, root, t, language } = figure;
  const [section, , key, , part] = location;
  if (section === "variants" && key === "changes" && part === "value") {
    const path = valueAt(root, [...location.slice(0, -1), "path"]);
    const place = typeof path === "string" ? locate(root, path) : null;
    if (place) return valueWords(value, { ...figure, location: place });
  }
  if (typeof value === "number") return numberWords(value, figure);
  if (typeof value === "boolean") {
    const words = choiceWords(choiceAt(figure), value, language);
    return words ?? t(`keeping.compare.${value ? "yes" : "no"}`);
  }
  if (typeof value === "string") return textWords(value, figure);
  if (Array.isArray(value)) return listWords(value, figure);
  if (typeof value !== "object" || value === null) return t("keeping.compare.absent");
  if ("dist" in value) return rangeWords(value as Distribution, figure);
  if ("byStage" in value) return byStageWords(value.byStage as object, figure);
  return partsWords(value as Readonly<Record<string, unknown>>, figure, valueWords);
}

export function areFew(list: readonly unknown[]): list is readonly number[] {
  return list.length <= fewValues && list.every((one) => typeof one === "number");
}

export function numberWords(value: number, figure: Figure): string {
  const { language, t } = figure;
  const name = nameAt(figure);
  if (name === null) return formatNumber(value, language, { decimals: 6 });
  const { spec, unitOf } = writingAt(name, figure);
  return withUnit(figureText(value, spec, language), unitOf(value), t("assumptions.units.share"));
}

function withUnit(shown: string, unit: string, percent: string): string {
  const own = shown.endsWith(percent) ? unit.replace(/^%\s?/, "") : unit;
  return `${shown} ${own}`.trim();
}

/** As the item's own unit has it, where it has one. */
function writingAt(name: FigureName, { root, location, t, language }: Figure): Writing {
  const item = valueAt(root, location.slice(0, 2)) as { unit?: string } | undefined;
  return writingOf({ t, language }, name, item?.unit);
}

function rangeWords(range: Distribution, figure: Figure): string {
  const name = nameAt(figure);
  if (name === null) return figure.t("keeping.compare.given");
  const { spec, unitOf } = writingAt(name, figure);
  return withUnit(
    distributionWords(range, spec, figure),
    unitOf(undefined),
    figure.t("assumptions.units.share"),
  );
}

function byStageWords(byStage: object, figure: Figure): string {
  return Object.entries(byStage)
    .map(([id, value]) => {
      const stage = figure.root.stages.find((one) => one.id === id)?.name ?? id;
      return `${stage}\u00a0– ${valueWords(value, figure)}`;
    })
    .join(", ");
}

/** Keys whose text is the id of an item, or of all the spending of a kind. */
const references: ReadonlySet<string> = new Set([
  "from",
  "until",
  "to",
  "stage",
  "segment",
  "route",
  "service",
  "use",
]);

function textWords(value: string, figure: Figure): string {
  const { language, location, root, t } = figure;
  const key = String(location.at(-1));
  if (location.length === 1 && key === "start") return formatMonth(value, language);
  if (location[0] === "variants" && key === "path") {
    const place = placeNameAt(root, value);
    return place ? placeTitle(place, language) : value;
  }
  if (nameAt(figure) !== null) return value.replace(/^=\s*/, "= ");
  const words = choiceWords(choiceAt(figure), value, language);
  if (words !== null) return words;
  if (key === "account") return accountWords(value, t);
  return references.has(key) ? (itemName(value, root) ?? value) : value;
}

/** The name of the item that an id stands for. */
function itemName(id: string, root: Scenario): string | null {
  for (const list of Object.values(root) as unknown[]) {
    if (!Array.isArray(list)) continue;
    const item = (list as { id?: unknown; name?: unknown }[]).find((one) => one.id === id);
    if (typeof item?.name === "string") return item.name;
  }
  return null;
}

function listWords(list: readonly unknown[], figure: Figure): string {
  const { language, location, root, t } = figure;
  const key = location.at(-1);
  const count = list.length;
  if (areFew(list))
    return list.map((one) => formatNumber(one, language, { decimals: 2 })).join(" · ");
  if (key === "eligible") {
    const at = choiceAt(figure);
    return list
      .map(String)
      .map((one) => choiceWords(at, one, language) ?? itemName(one, root) ?? one)
      .join(", ");
  }
  if (key === "payments" || key === "incomeTaxBrackets") {
    const rows = list as readonly Readonly<Record<string, unknown>>[];
    return rows
      .map((row, index) =>
        partsWords(row, { ...figure, location: [...location, index] }, valueWords),
      )
      .join(t("keeping.compare.followed"));
  }
  if (key === "changes") return t("keeping.compare.changes", { count });
  if (key === "criteria") return t("keeping.compare.criteria", { count });
  return t("keeping.compare.values", { count });
}

/** The key that stands at a place, as the choices are told apart. */
export function choiceAt({ location }: Figure): ChoiceKey {
  return { section: String(location[0]), key: String(location.at(-1)) };
}

/** The figure at a place, as the tables of fields name it; null where none is there. */
export function nameAt({ location, root }: Figure): FigureName | null {
  return figureFieldAt(root, location);
}
