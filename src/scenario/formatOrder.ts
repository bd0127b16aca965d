import { childOf, locate } from "./location";
import { type Scenario, scenarioSchema } from "./schema";
import { definitionOf, isRecord, memberOf, type Schema, schemaAt } from "./walk";

/** The same data with the keys of every object in the order of the format, whatever order they were made in. */
export function inFormatOrder(scenario: Scenario): Scenario {
  const stages = new Map(scenario.stages.map(({ id }, position) => [id, position]));
  const result = ordered(scenarioSchema, scenario, stages) as Scenario;
  if (!result.variants) return result;
  const variants = result.variants.map((variant) => ({
    ...variant,
    changes: variant.changes.map(({ path, value }) => ({
      path,
      value: orderedAt(scenario, path, value, stages) ?? null,
    })),
  }));
  return { ...result, variants };
}

/** The value that a variant puts at a path, in the order of what stands there. */
function orderedAt(scenario: Scenario, path: string, value: unknown, stages: Ranks): unknown {
  const location = locate(scenario, path);
  if (location === null) return value;
  const holder = schemaAt(scenario, location.slice(0, -1));
  const key = location.at(-1) as string | number;
  const { shape, element, valueType } = holder ? definitionOf(holder) : {};
  const schema = shape ? shape[key] : (element ?? valueType);
  return schema ? ordered(schema, value, stages) : value;
}

type Ranks = ReadonlyMap<string, number>;

function ordered(schema: Schema, value: unknown, stages: Ranks): unknown {
  const definition = definitionOf(schema);
  if (definition.innerType) return ordered(definition.innerType, value, stages);
  if (Array.isArray(value)) {
    const element = definition.type === "array" ? definition.element : undefined;
    return element ? value.map((item) => ordered(element, item, stages)) : value;
  }
  if (!isRecord(value)) return value;
  if (definition.shape) return orderedObject(definition.shape, value, stages);
  const { valueType } = definition;
  if (valueType) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, one]) => [key, ordered(valueType, one, stages)]));
  }
  const member = memberOf(definition, value);
  return member ? ordered(member, value, stages) : value;
}

function orderedObject(
  shape: Readonly<Record<string, Schema>>,
  value: Record<string, unknown>,
  stages: Ranks,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(shape)) {
    if (!Object.hasOwn(value, key)) continue;
    const one = ordered(inner, value[key], stages);
    result[key] = one;
    if (!isRecord(one)) continue;
    if (key === "byStage") result[key] = byRank(one, (stage) => [stages.get(stage) ?? stages.size]);
    if (key === "about") result[key] = byRank(one, (path) => placeIn(result, path));
  }
  for (const [key, one] of Object.entries(value)) if (!Object.hasOwn(shape, key)) result[key] = one;
  return result;
}

/** Where a figure stands in an item whose keys are in order: its position at each step. */
function placeIn(item: unknown, path: string): number[] {
  let at = item;
  return (locate(item, path) ?? []).map((step) => {
    const position = typeof step === "number" ? step : Object.keys(at as object).indexOf(step);
    at = childOf(at, step);
    return position;
  });
}

function byRank(
  record: Record<string, unknown>,
  rankOf: (key: string) => readonly number[],
): Record<string, unknown> {
  const ranked = Object.entries(record).map((entry) => ({ entry, rank: rankOf(entry[0]) }));
  return Object.fromEntries(
    ranked.toSorted((a, b) => compareRanks(a.rank, b.rank)).map(({ entry }) => entry),
  );
}

/** What comes first goes first; a whole before its parts. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [step, rank] of a.entries()) {
    const other = b[step];
    if (other === undefined) return 1;
    if (rank !== other) return rank - other;
  }
  return a.length - b.length;
}
