import type { Location } from "./issue";
import type { FigureOf } from "./listFigures";
import { locate, valueAt } from "./location";
import { saidOf, type SaidOfFigure, visitSaidHolders } from "./said";
import { type Scenario, scenarioSchema } from "./schema";

/** Keys of each part of a scenario that hold something chosen among a few, in the order of the format. */
const choiceKeys = {
  organisation: ["legalForm", "vat", "incomeTax", "hourPolicy"],
  services: ["segment", "account", "route", "demand.kind", "noise"],
  staff: ["pay"],
  volunteers: ["capacity"],
  overheads: ["account", "indexed"],
  investments: ["account"],
  inKind: ["account"],
  funding: ["funder", "status", "use"],
} as const;

type Sections = typeof choiceKeys;

/** What is chosen, as `services.account`. */
export type ChoiceName = { [S in keyof Sections]: `${S}.${Sections[S][number]}` }[keyof Sections];

/** Something chosen that the file gives: a keyword, yes or no, an account, the id of an item. */
export interface ChoiceOf {
  readonly path: string;
  readonly location: Location;
  readonly choice: ChoiceName;
  readonly value: string | boolean;
  /** What is said of it, by itself or by what holds it. */
  readonly said: Readonly<SaidOfFigure>;
}

/** Every choice of the organisation and of the items that the file gives, in the order of the format. */
export function listChoices(scenario: Scenario): readonly ChoiceOf[] {
  const choices: ChoiceOf[] = [];
  visitSaidHolders(scenario, (_, holder) => {
    const [section = ""] = holder.split(".");
    if (!Object.hasOwn(choiceKeys, section)) return;
    for (const key of choiceKeys[section as keyof Sections]) {
      const path = `${holder}.${key}`;
      const location = locate(scenario, path);
      if (location === null) continue;
      const value = valueAt(scenario, location);
      if (typeof value !== "string" && typeof value !== "boolean") continue;
      const choice = `${section}.${key}` as ChoiceName;
      choices.push({ path, location, choice, value, said: saidOf(scenario, path, location) });
    }
  });
  return choices;
}

/** Choices and figures in the order of the format; what an item is comes before what it is worth. */
export function inPlaces<T extends ChoiceOf | FigureOf>(listed: readonly T[]): readonly T[] {
  const isFigure = (one: T) => Number("field" in one);
  return listed.toSorted((a, b) => byPlace(a, b) || isFigure(a) - isFigure(b));
}

const sections = Object.keys(scenarioSchema.shape);

/** By part of the scenario, then by item; within one, the order is kept. */
function byPlace({ location: a }: ChoiceOf | FigureOf, { location: b }: ChoiceOf | FigureOf) {
  const bySection = sections.indexOf(String(a[0])) - sections.indexOf(String(b[0]));
  if (bySection !== 0) return bySection;
  return typeof a[1] === "number" && typeof b[1] === "number" ? a[1] - b[1] : 0;
}
