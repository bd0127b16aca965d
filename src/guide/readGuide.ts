import { isMonth } from "../units";
import {
  type Answers,
  emptyGuide,
  type GuideState,
  legalForms,
  type Question,
  questions,
} from "./answers";
import { funderKeys } from "./catalogue/funders";
import { investmentKeys } from "./catalogue/investments";
import { premisesKeys } from "./catalogue/premises";
import { publicKeys } from "./catalogue/publics";
import { serviceKeys } from "./catalogue/services";
import { wageKeys } from "./catalogue/wages";
import { mostStages } from "./proposals";

/** The ranges of what is typed; five stages of two years are as long as a scenario may be. */
export const limitsOf = {
  population: { min: 1, max: 10_000_000 },
  area: { min: 0, max: 100_000 },
  months: { min: 1, max: 24 },
  paid: { min: 0, max: 1000 },
  given: { min: 0, max: 10_000 },
  rent: { min: 0, max: 100_000 },
  opening: { min: 0, max: 168 },
  amount: { min: 0, max: 10_000_000 },
  openingCash: { min: 0, max: 10_000_000 },
  wait: { min: 0, max: 60 },
} as const;

/** What the browser kept, as far as it is still readable; the rest is left out. */
export function readGuide(data: unknown): GuideState {
  if (!isRecord(data)) return emptyGuide;
  const { step } = data;
  return {
    answers: readAnswers(data.answers),
    skipped: among<Question>(data.skipped, questions),
    step: typeof step === "number" && questions[step - 1] !== undefined ? step : 0,
    isMade: data.isMade === true,
  };
}

function readAnswers(data: unknown): Answers {
  if (!isRecord(data)) return {};
  return without({
    territory: text(data.territory),
    population: number(data.population, "population", true),
    area: number(data.area, "area"),
    publics: listOf(data.publics, () => among(data.publics, publicKeys)),
    legalForm: one(data.legalForm, legalForms),
    start: typeof data.start === "string" && isMonth(data.start) ? data.start : undefined,
    stages: listOf(data.stages, (items) =>
      items.slice(0, mostStages).flatMap((item) => {
        const months = number(item.months, "months", true);
        const name = text(item.name);
        return months === undefined ? [] : [{ months, ...(name !== undefined && { name }) }];
      }),
    ),
    services: listOf(data.services, (items) =>
      byKey(items, serviceKeys, (key, item) => ({
        key,
        stage: Math.floor(number(item.stage, "months") ?? 0),
      })),
    ),
    team: listOf(data.team, (items) =>
      items.map((item) => ({
        paid: number(item.paid, "paid") ?? 0,
        given: number(item.given, "given") ?? 0,
      })),
    ),
    wage: one(data.wage, wageKeys),
    premises: one(data.premises, premisesKeys),
    rent: number(data.rent, "rent"),
    opening: number(data.opening, "opening"),
    investments: listOf(data.investments, (items) =>
      byKey(items, investmentKeys, (key, { amount }) => ({
        key,
        ...without({ amount: number(amount, "amount") }),
      })),
    ),
    openingCash: number(data.openingCash, "openingCash"),
    funders: listOf(data.funders, (items) =>
      byKey(items, funderKeys, (key, { amount, advance, wait }) => ({
        key,
        ...without({
          amount: number(amount, "amount"),
          advance:
            typeof advance === "number" && advance >= 0 && advance <= 1 ? advance : undefined,
          wait: number(wait, "wait", true),
        }),
      })),
    ),
    name: text(data.name),
  });
}

type Read = Record<string, unknown>;

function isRecord(value: unknown): value is Read {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, 200) : undefined;
}

function number(value: unknown, key: keyof typeof limitsOf, isWhole = false): number | undefined {
  const { min, max } = limitsOf[key];
  if (typeof value !== "number" || value < min || value > max) return undefined;
  return isWhole && !Number.isInteger(value) ? undefined : value;
}

function one<T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((key) => key === value);
}

function among<T extends string>(value: unknown, known: readonly T[]): readonly T[] {
  return Array.isArray(value) ? known.filter((key) => value.includes(key)) : [];
}

function listOf<T>(value: unknown, read: (items: readonly Read[]) => T): T | undefined {
  return Array.isArray(value) ? read(value.filter(isRecord)) : undefined;
}

/** The items whose key is known, each key once. */
function byKey<K extends string, T>(
  items: readonly Read[],
  known: readonly K[],
  read: (key: K, item: Read) => T,
): T[] {
  const seen = new Set<K>();
  return items.flatMap((item) => {
    const key = one(item.key, known);
    if (key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [read(key, item)];
  });
}

/** The object without the keys that hold nothing. */
function without<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
