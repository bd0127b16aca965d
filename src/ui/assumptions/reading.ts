import { createContext, useContext, useMemo, useState } from "react";
import { type Translate, translator } from "../../locales";
import { itemLists, type Scenario } from "../../scenario";
import { useIsVariant, useLanguage } from "../../state";
import { formatMonth, type Language, monthAt } from "../../units";

/** Names by id, and when each stage starts on the planned path. */
export interface Index {
  readonly names: ReadonlyMap<string, string>;
  /** Names of the publics, which formulas read as their population. */
  readonly populations: ReadonlyMap<string, string>;
  /** The services' own units, « colis ». */
  readonly units: ReadonlyMap<string, string>;
  /** First month of each stage, counted from the start of the pilot. */
  readonly firstMonths: ReadonlyMap<string, number>;
  readonly start: string;
}

/** What every part of the panel needs to write: language, names, and whether lists may change. */
export interface Reading extends Index {
  readonly language: Language;
  readonly t: Translate;
  /** While a variant is looked at: its figures change, its lists stay those of the base. */
  readonly isVariant: boolean;
  /** The name behind an id; the id itself never reaches the screen. */
  readonly nameOf: (id: string) => string;
  /** `mars 2027`, for a month counted from the start of a stage. */
  readonly monthOf: (stage: string, month: number) => string;
}

/** Names and stage starts of a scenario. */
function indexOf(scenario: Scenario): Index {
  const names = new Map<string, string>();
  for (const list of itemLists) {
    for (const { id, name } of scenario[list] ?? []) names.set(id, name);
  }
  const populations = new Map((scenario.segments ?? []).map(({ id, name }) => [id, name]));
  const units = new Map<string, string>();
  for (const { id, unit } of scenario.services ?? []) if (unit !== undefined) units.set(id, unit);
  const firstMonths = new Map<string, number>();
  let month = 0;
  for (const { id, months } of scenario.stages) {
    firstMonths.set(id, month);
    month += months;
  }
  return { names, populations, units, firstMonths, start: scenario.start };
}

function sameMap<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}

function sameIndex(a: Index, b: Index): boolean {
  return (
    a.start === b.start &&
    sameMap(a.names, b.names) &&
    sameMap(a.populations, b.populations) &&
    sameMap(a.units, b.units) &&
    sameMap(a.firstMonths, b.firstMonths)
  );
}

const ReadingContext = createContext<Reading | null>(null);

export const ReadingProvider = ReadingContext.Provider;

/** What the panel reads with. Throws outside the panel. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("Assumptions are shown inside their panel only");
  return reading;
}

/** A reading that stays the same object while names, stages and language do: an edit redraws one item. */
export function useReadingOf(scenario: Scenario): Reading {
  const language = useLanguage();
  const isVariant = useIsVariant();
  const [index, setIndex] = useState(() => indexOf(scenario));
  const next = indexOf(scenario);
  if (!sameIndex(index, next)) setIndex(next);
  return useMemo(
    () => ({
      ...index,
      language,
      isVariant,
      t: translator(language),
      nameOf: (id) => index.names.get(id) ?? "",
      monthOf: (stage, month) =>
        formatMonth(monthAt(index.start, (index.firstMonths.get(stage) ?? 0) + month), language),
    }),
    [index, language, isVariant],
  );
}
