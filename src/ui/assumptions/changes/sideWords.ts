import type { Change } from "../../../compare";
import { choiceWords } from "../../../locales";
import {
  type Distribution,
  figureFieldAt,
  type Location,
  type Scenario,
  valueAt,
} from "../../../scenario";
import { formatMonth, formatNumber } from "../../../units";
import { type FigureName, specOf, unitText } from "../figures";
import { distributionWords, figureText } from "../quantityWords";
import type { Wording } from "./groupedChanges";

/** As many values of a series as are read at a glance. */
const fewValues = 12;

/** One figure, where it stands. */
interface Figure extends Wording {
  readonly location: Location;
  readonly root: Scenario;
}

/** What stood, or stands, at the place of a change, in words. */
export function sideWords(
  change: Change,
  which: "before" | "after",
  then: Scenario,
  now: Scenario,
  wording: Wording,
): string {
  const { t } = wording;
  if (change.kind === "moved") return which === "before" ? "" : t("keeping.compare.otherOrder");
  const side = change[which];
  const root = which === "before" ? then : now;
  const location = (side ?? change.before ?? change.after)?.location ?? [];
  const figure = { ...wording, root, location };
  if (side && which === "after" && isListOfSameLength(change)) {
    return t("keeping.compare.otherValues", { count: (side.value as unknown[]).length });
  }
  if (side) return valueWords(side.value, figure);
  const other = change.after ?? change.before;
  return defaultWords({
    ...figure,
    root: change.after ? now : then,
    location: other?.location ?? [],
  });
}

/** Two long lists of which only the length would be said. */
function isListOfSameLength({ before, after }: Change): boolean {
  const [old, now] = [before?.value, after?.value];
  if (!Array.isArray(old) || !Array.isArray(now) || old.length !== now.length) return false;
  return !areFew(old) || !areFew(now);
}

function areFew(list: readonly unknown[]): list is readonly number[] {
  return list.length <= fewValues && list.every((one) => typeof one === "number");
}

/** What a key that is left out stands for. */
function defaultWords(figure: Figure): string {
  const { t } = figure;
  const name = nameAt(figure);
  const standard = name === null ? undefined : specOf(name).default;
  if (standard === undefined) {
    const isItem = typeof figure.location.at(-1) === "number";
    return t(isItem ? "keeping.compare.absent" : "assumptions.notGiven");
  }
  return `${numberWords(standard, figure)} (${t("keeping.compare.byDefault")})`;
}

function valueWords(value: unknown, figure: Figure): string {
  const { t } = figure;
  if (typeof value === "number") return numberWords(value, figure);
  if (typeof value === "boolean") return t(`keeping.compare.${value ? "yes" : "no"}`);
  if (typeof value === "string") return textWords(value, figure);
  if (Array.isArray(value)) return listWords(value, figure);
  if (typeof value !== "object" || value === null) return t("keeping.compare.absent");
  if ("dist" in value) return rangeWords(value as Distribution, figure);
  if ("byStage" in value) return byStageWords(value.byStage as object, figure);
  return t(`keeping.compare.${"id" in value || "a" in value ? "present" : "given"}`);
}

function numberWords(value: number, figure: Figure): string {
  const { language, t } = figure;
  const name = nameAt(figure);
  if (name === null) return formatNumber(value, language, { decimals: 6 });
  const shown = figureText(value, specOf(name), language);
  return withUnit(shown, unitAt(name, figure, value), t("assumptions.units.share"));
}

function withUnit(shown: string, unit: string, percent: string): string {
  const own = shown.endsWith(percent) ? unit.replace(/^%\s?/, "") : unit;
  return `${shown} ${own}`.trim();
}

function unitAt(name: FigureName, { root, location, t }: Figure, value: number): string {
  const item = valueAt(root, location.slice(0, 2)) as { unit?: string } | undefined;
  if (name === "drivers.value") return item?.unit ?? "";
  return unitText(t, name, { value, word: item?.unit });
}

function rangeWords(range: Distribution, figure: Figure): string {
  const name = nameAt(figure);
  if (name === null) return figure.t("keeping.compare.given");
  const words = distributionWords(range, specOf(name), figure);
  return withUnit(words, unitAt(name, figure, 2), figure.t("assumptions.units.share"));
}

function byStageWords(byStage: object, figure: Figure): string {
  return Object.entries(byStage)
    .map(([id, value]) => {
      const stage = figure.root.stages.find((one) => one.id === id)?.name ?? id;
      return `${stage}\u00a0– ${valueWords(value, figure)}`;
    })
    .join(", ");
}

function textWords(value: string, figure: Figure): string {
  const { language, location, root } = figure;
  const key = String(location.at(-1));
  if (location.length === 1 && key === "start") return formatMonth(value, language);
  if (nameAt(figure) !== null) return value.replace(/^=\s*/, "= ");
  return choiceWords(key, value, language) ?? itemName(value, root) ?? value;
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

function listWords(list: readonly unknown[], { language, t }: Figure): string {
  if (!areFew(list)) return t("keeping.compare.values", { count: list.length });
  return list.map((one) => formatNumber(one, language, { decimals: 2 })).join(" · ");
}

/** The figure at a place, as the tables of fields name it; null where none is there. */
function nameAt({ location, root }: Figure): FigureName | null {
  return figureFieldAt(root, location);
}
