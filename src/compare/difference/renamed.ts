import { parseFormula, positionsOf } from "../../formula";
import { idPath, type Location, locate, type Scenario } from "../../scenario";
import type { Matching } from "./matching";

type Json = Readonly<Record<string, unknown>>;
type Names = Pick<Matching, "ids" | "criteria">;

/** Keys whose text is the id of an item, the item's own included. */
const idKeys: ReadonlySet<string> = new Set([
  "id",
  "from",
  "until",
  "to",
  "stage",
  "segment",
  "route",
  "service",
  "use",
  "a",
  "b",
]);

/** Keys whose text is read by people: one that begins with « = » is no formula. */
const textKeys: ReadonlySet<string> = new Set(["name", "note", "source", "unit", "objective"]);

/** Groups of charges that an aid names: such a word means the group, whatever an item is called. */
const chargeGroups: ReadonlySet<unknown> = new Set(["staff", "unit_costs", "routes", "overheads"]);

/**
 * The same scenario with other ids: of its items and criteria, and wherever they are referred to, in formulas and variants
 * too. Lists keep their order, so that a location is the same in both but for stages and key paths (`locationIn`).
 */
export function renamed(scenario: Scenario, names: Names): Scenario {
  const { meta, variants, ...rest } = scenario;
  const parts = renamedIn(rest, "", names, null) as Omit<Scenario, "meta">;
  const result: Scenario = { ...parts, meta };
  if (!variants) return result;
  return {
    ...result,
    variants: variants.map((variant) => ({
      ...variant,
      changes: variant.changes.map(({ path, value }) => ({
        path: renamedPath(path, scenario, result, names),
        value: renamedIn(value, path.split(".").at(-1) ?? "", names, null) ?? null,
      })),
    })),
  };
}

/** `stage`: the id, as it was, of the stage that the value is in. */
function renamedIn(value: unknown, key: string, names: Names, stage: string | null): unknown {
  if (typeof value === "string") return renamedText(value, key, names);
  if (Array.isArray(value)) {
    if (key === "eligible") {
      return value.map((id) => (chargeGroups.has(id) ? id : (names.ids.get(id) ?? id)));
    }
    if (key === "criteria") return value.map((one) => renamedCriterion(one, names, stage));
    return value.map((one) => renamedIn(one, "", names, key === "stages" ? idOf(one) : stage));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (key === "byStage" || key === "about") {
    const keyOf = (one: string) => renamedKey(one, key, names, stage);
    return Object.fromEntries(
      entries.map(([one, inner]) => [
        keyOf(one),
        key === "about" ? inner : renamedIn(inner, "", names, stage),
      ]),
    );
  }
  return Object.fromEntries(
    entries.map(([one, inner]) => [one, renamedIn(inner, one, names, stage)]),
  );
}

function idOf(item: unknown): string | null {
  const id = (item as Json).id;
  return typeof id === "string" ? id : null;
}

function renamedCriterion(criterion: unknown, names: Names, stage: string | null): unknown {
  const id = idOf(criterion);
  const rest = renamedIn(criterion, "", names, stage) as Json;
  return { ...rest, id: names.criteria.get(`${stage}.${id}`) ?? id };
}

function renamedText(text: string, key: string, { ids }: Names): string {
  if (textKeys.has(key)) return text;
  if (text.startsWith("=")) return renamedFormula(text, ids);
  return idKeys.has(key) ? (ids.get(text) ?? text) : text;
}

/** A formula that reads the same items under their other ids. */
function renamedFormula(text: string, ids: ReadonlyMap<string, string>): string {
  const { formula } = parseFormula(text.slice(1));
  if (!formula) return text;
  const places = formula.names.flatMap((name) => {
    const next = ids.get(name) ?? name;
    return next === name
      ? []
      : positionsOf(formula, name).map(({ position, length }) => ({ position, length, next }));
  });
  let { source } = formula;
  for (const { position, length, next } of places.toSorted((a, b) => b.position - a.position)) {
    source = source.slice(0, position) + next + source.slice(position + length);
  }
  return `=${source}`;
}

/** A key of `byStage`, or a key path of `about`. */
function renamedKey(
  key: string,
  holder: "byStage" | "about",
  { ids, criteria }: Names,
  stage: string | null,
): string {
  if (holder === "byStage") return ids.get(key) ?? key;
  return key
    .split(".")
    .map((step, index, steps) => {
      if (steps[index - 1] === "byStage") return ids.get(step) ?? step;
      return steps[index - 1] === "criteria" ? (criteria.get(`${stage}.${step}`) ?? step) : step;
    })
    .join(".");
}

function renamedPath(path: string, before: Scenario, after: Scenario, names: Names): string {
  const location = locate(before, path);
  return location === null ? path : idPath(after, renamedLocation(before, location, names));
}

function renamedLocation(scenario: Scenario, location: Location, names: Names): Location {
  const stage = stageAt(scenario, location);
  return location.map((step, depth) => {
    const holder = location[depth - 1];
    const isKey = typeof step === "string" && (holder === "byStage" || holder === "about");
    return isKey ? renamedKey(step, holder, names, stage) : step;
  });
}

function stageAt(scenario: Scenario, [section, index]: Location): string | null {
  return section === "stages" ? (scenario.stages[Number(index)]?.id ?? null) : null;
}

/** Where a place of the renamed scenario is in the one that it was made of. */
export function locationIn(scenario: Scenario, location: Location, names: Names): Location {
  const stage = stageAt(scenario, location);
  let value: unknown = scenario;
  return location.map((step, depth) => {
    const holder = location[depth - 1];
    const isKey = typeof step === "string" && (holder === "byStage" || holder === "about");
    const keys = isKey ? Object.keys(value as object) : [];
    const own = keys.find((key) => renamedKey(key, holder as "about", names, stage) === step);
    const next = own ?? step;
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[next];
    return next;
  });
}
