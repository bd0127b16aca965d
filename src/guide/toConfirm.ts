import type { Scenario } from "../scenario";

type About = Record<string, { note?: string; source?: string; state?: "to_confirm" }>;

/** Keys of an item that hold no figure of its own. */
const passedOver = new Set([
  "id",
  "name",
  "unit",
  "note",
  "source",
  "about",
  "criteria",
  "account",
]);

/**
 * The scenario with every figure of every item, of the organisation and of the economy marked as to be confirmed; one
 * that says no source is said to be plausible only.
 */
export function toConfirm(scenario: Scenario, plausible: string): Scenario {
  const mark = <T extends object>(holder: T): T => markHolder(holder, plausible);
  const markAll = <T extends object>(items: readonly T[] | undefined) => items?.map(mark);
  const marked: Scenario = {
    ...scenario,
    organisation: mark(scenario.organisation),
    ...(scenario.economy && { economy: mark(scenario.economy) }),
    stages: scenario.stages.map((stage) => {
      const { gate } = stage;
      return mark({
        ...stage,
        ...(gate && { gate: { ...gate, criteria: gate.criteria.map(mark) } }),
      });
    }),
  };
  const lists = [
    "segments",
    "services",
    "routes",
    "staff",
    "volunteers",
    "presence",
    "overheads",
    "investments",
    "inKind",
    "funding",
  ] as const;
  for (const list of lists) {
    const items = scenario[list];
    if (items) Object.assign(marked, { [list]: markAll(items) });
  }
  return marked;
}

function markHolder<T extends object>(holder: T, plausible: string): T {
  const said: About = { ...("about" in holder ? (holder.about as About) : {}) };
  for (const path of figuresOf(holder)) {
    said[path] = { source: plausible, ...said[path], state: "to_confirm" };
  }
  return Object.keys(said).length > 0 ? { ...holder, about: said } : holder;
}

/** Paths of the figures within an item: numbers, ranges, formulas and lists of numbers. */
export function figuresOf(value: unknown, path = ""): string[] {
  if (typeof value === "number" || (typeof value === "string" && value.startsWith("="))) {
    return [path];
  }
  if (typeof value !== "object" || value === null) return [];
  if ("dist" in value) return [path];
  if (Array.isArray(value) && value.some((one) => typeof one === "number")) return [path];
  return Object.entries(value).flatMap(([key, one]) =>
    passedOver.has(key) ? [] : figuresOf(one, path === "" ? key : `${path}.${key}`),
  );
}
