import { childOf, locate, valueAt } from "./location";
import type { Scenario, Variant } from "./schema";

type Change = Variant["changes"][number];
type Json = Readonly<Record<string, unknown>>;

/** Keys that tell one kind of object from another: of two kinds, the whole object is changed. */
const kindKeys = ["kind", "dist"] as const;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function idsOf(list: readonly unknown[]): string[] | null {
  const ids = list.map((item) => childOf(item, "id"));
  return ids.every((id) => typeof id === "string") ? ids : null;
}

/** The fewest changes, by paths of ids and keys, that make `after` of `before`; null for what is taken away. */
function differences(before: unknown, after: unknown, path: string): Change[] {
  if (before === after) return [];
  if (after === undefined) return [{ path, value: null }];
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, path);
  if (isObject(before) && isObject(after) && kindKeys.every((key) => before[key] === after[key])) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    // What a figure is said of is of the scenario: a key of `about` is a path itself, and cannot be part of one.
    if (path.endsWith(".about")) return isSame(before, after) ? [] : [{ path, value: after }];
    return [...keys].flatMap((key) =>
      differences(before[key], after[key], path === "" ? key : `${path}.${key}`),
    );
  }
  return isSame(before, after) ? [] : [{ path, value: after }];
}

/** Items known by their ids change one by one; any other list, or one in another order, changes as a whole. */
function listDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
): Change[] {
  if (isSame(before, after)) return [];
  const [old, next] = [idsOf(before), idsOf(after)];
  const kept = old?.filter((id) => next?.includes(id));
  if (!old || !next || next.length === 0 || next.some((id, place) => id !== kept?.[place]))
    return [{ path, value: after }];
  return old.flatMap((id, place) =>
    differences(before[place], after[next.indexOf(id)], `${path}.${id}`),
  );
}

const isWithin = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);

/**
 * The changes of a variant once its scenario has been edited from `before` to `after`: those that the edit does not
 * touch stay as they were written, and one that comes back to the base goes away.
 */
export function variantChanges(
  base: Scenario,
  changes: readonly Change[],
  before: Scenario,
  after: Scenario,
): Change[] {
  let next = [...changes];
  for (const difference of differences(before, after, "")) {
    const whole = next.find(({ path }) => isWithin(difference.path, path));
    const { path } = whole ?? difference;
    const value = whole ? (at(after, path) ?? null) : difference.value;
    next = next.filter((one) => !isWithin(one.path, path));
    if (!isSame(at(base, path), value ?? undefined)) next.push({ path, value });
  }
  return next;
}

function at(scenario: Scenario, path: string): unknown {
  const location = locate(scenario, path);
  return location === null ? undefined : valueAt(scenario, location);
}
