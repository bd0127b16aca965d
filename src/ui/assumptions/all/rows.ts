import { placeTitle } from "../../../locales";
import {
  type ChoiceOf,
  type FigureOf,
  inPlaces,
  listChoices,
  listFigures,
  placeNameAt,
  type Scenario,
  valueAt,
} from "../../../scenario";
import type { Language } from "../../../units";
import { type Subject, subjectOf } from "../place";

/** What an assumption of the list of all is called and where it belongs. */
interface Named {
  /** `Prix, Colis en relais`. */
  readonly title: string;
  readonly subject: Subject;
}

export type RowOfFigure = FigureOf & Named;
export type RowOfChoice = ChoiceOf & Named;
export type Row = RowOfFigure | RowOfChoice;

export function isOfFigure(row: Row): row is RowOfFigure {
  return "field" in row;
}

export type Shown = "all" | "unsourced" | "unstated" | NonNullable<FigureOf["said"]["state"]>;
export type Sort = "file" | "weight" | "state";

/** What the list is asked to show, and in which order. */
export interface Choices {
  readonly shown: Shown;
  readonly subject: Subject | "all";
  readonly search: string;
  readonly sort: Sort;
}

/** A figure that says nothing: the threshold of a judgement is 1, a single payment is the whole. */
function isFixed(scenario: Scenario, { field, location, value }: FigureOf): boolean {
  const holder = valueAt(scenario, location.slice(0, -1)) as { metric?: string };
  if (field === "criteria.threshold") return holder.metric === "manual";
  return field === "funding.payments.share" && value === 1;
}

/** A row for every figure and every choice that the scenario gives, in its order. */
export function rowsOf(scenario: Scenario, language: Language): readonly Row[] {
  const figures = listFigures(scenario).filter((figure) => !isFixed(scenario, figure));
  return inPlaces([...listChoices(scenario), ...figures]).flatMap((one): Row[] => {
    const place = placeNameAt(scenario, one.path);
    if (place === null) return [];
    return [{ ...one, title: placeTitle(place, language), subject: subjectOf(one.path) }];
  });
}

/** A text as it is searched for: without capitals and accents. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}

export function isUnsourced({ said }: Row): boolean {
  return !said.source;
}

function isShown({ said }: Row, shown: Shown): boolean {
  if (shown === "all") return true;
  if (shown === "unsourced") return !said.source;
  if (shown === "unstated") return !said.state;
  return said.state === shown;
}

/** What is to be done comes first: to confirm, then what nobody has said anything about. */
const stateRanks = ["to_confirm", undefined, "estimated", "quote", "observed"] as const;

/** The rows that answer the choices, in their order; `weightOf` is 0 where a weight is not known, choices weigh nothing. */
export function chosenRows(
  rows: readonly Row[],
  { shown, subject, search, sort }: Choices,
  weightOf: (row: Row) => number,
): readonly Row[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const chosen = rows.filter((row) => {
    if (!isShown(row, shown) || (subject !== "all" && row.subject !== subject)) return false;
    const text = plain(`${row.title} ${row.said.note ?? ""} ${row.said.source ?? ""}`);
    return words.every((word) => text.includes(word));
  });
  if (sort === "weight") {
    const weighed = (row: Row) => (isOfFigure(row) ? weightOf(row) : -1);
    return chosen.toSorted((a, b) => weighed(b) - weighed(a));
  }
  if (sort === "file") return chosen;
  const rank = ({ said }: Row) => stateRanks.indexOf(said.state);
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}
