import fc from "fast-check";
import type { OracleScenario } from "../oracle";

type Json = Record<string, unknown>;

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Texts of any writing, with what JSON must escape. */
const text = fc.string({ unit: "binary", maxLength: 30 });
const said = fc.record(
  {
    note: text,
    source: text,
    state: fc.constantFrom("to_confirm", "estimated", "quote", "observed"),
  },
  { requiredKeys: [] },
);

/** Keys of an item's figures: what an `about` may speak of. */
function figuresOf(item: Json): string[] {
  return Object.entries(item).flatMap(([key, value]) => {
    if (key === "about") return [];
    if (!isRecord(value)) return Array.isArray(value) ? [] : [key];
    return [key, ...Object.keys(value).map((inner) => `${key}.${inner}`)];
  });
}

/** Every list of items, and organisation and economy, which may have `about` too. */
function holdersOf(scenario: OracleScenario): Json[] {
  const lists = Object.entries(scenario).filter(([key]) => !/^(correlations|variants)$/.test(key));
  const items = lists.flatMap(([, value]) => (Array.isArray(value) ? value : []));
  return [...items, scenario.organisation, scenario.economy].filter(isRecord);
}

type Words = readonly (readonly [string, Json, number])[];

/** What to say of the items of a scenario: a text, what `about` says, and of which figures. */
export const words: fc.Arbitrary<Words> = fc.array(fc.tuple(text, said, fc.nat()), {
  minLength: 1,
  maxLength: 8,
});

/**
 * The scenario with everything that may be said and has no effect: names, notes, sources, `about`. It must have
 * no variants, which may take away the figures that are spoken of.
 */
export function spoken(scenario: OracleScenario, words: Words): OracleScenario {
  const copy = structuredClone(scenario);
  holdersOf(copy).forEach((holder, position) => {
    const [name, texts, which] = words[position % words.length] ?? ["", {}, 0];
    const figures = figuresOf(holder);
    const named = [which, which * 7].flatMap((one) => figures[one % figures.length] ?? []);
    if ("id" in holder) Object.assign(holder, { name, note: name, source: name });
    holder.about = Object.fromEntries(named.map((figure) => [figure, texts]));
  });
  copy.meta.description = words[0]?.[0] ?? "";
  return copy;
}

/** The same data with the keys of every object in another order, which the numbers decide. */
export function reordered(data: unknown, ranks: readonly number[]): unknown {
  let count = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isRecord(value)) return value;
    const ranked = Object.entries(value).map(([key, one]) => ({
      key,
      one,
      rank: ranks[count++ % ranks.length] ?? 0,
    }));
    return Object.fromEntries(
      ranked.toSorted((a, b) => a.rank - b.rank).map(({ key, one }) => [key, walk(one)]),
    );
  };
  return walk(data);
}
