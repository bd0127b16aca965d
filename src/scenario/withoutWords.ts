import type { Scenario } from "./schema";

/** What is said of figures and items, and changes none. */
const words: ReadonlySet<string> = new Set(["about", "note", "source"]);

/** The same figures without what is said of them: no description, notes, sources nor states. */
export function withoutWords(scenario: Scenario): Scenario {
  const { description: _description, ...meta } = scenario.meta;
  const { variants, ...rest } = scenario;
  return {
    ...(stripped(rest) as Scenario),
    meta,
    // What a variant changes may be a note: then that change goes too.
    ...(variants && {
      variants: variants.map(({ note: _note, source: _source, changes, ...variant }) => ({
        ...variant,
        changes: changes
          .filter(({ path }) => !isOfWords(path))
          .map(({ path, value }) => ({ path, value: stripped(value) as typeof value })),
      })),
    }),
  };
}

/** Lists and stages: what follows in a path is an id, whatever its letters. */
const beforeIds: ReadonlySet<string | undefined> = new Set(["criteria", "byStage"]);

function isOfWords(path: string): boolean {
  const keys = path.split(".");
  const isWhole = keys[0] === "organisation" || keys[0] === "economy";
  return (
    path === "meta.description" ||
    keys.some(
      (key, at) => words.has(key) && at >= (isWhole ? 1 : 2) && !beforeIds.has(keys[at - 1]),
    )
  );
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // A stage may be called `note`: under `byStage`, keys are ids.
      .filter(([key]) => !words.has(key))
      .map(([key, one]) => [key, key === "byStage" ? one : stripped(one)]),
  );
}
