import type { Location } from "./issue";
import { idPattern } from "./schema";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The child under a key or a list position; undefined where there is none. Own properties only. */
export function childOf(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

/** What stands at a location. */
export function valueAt(root: unknown, location: Location): unknown {
  return location.reduce<unknown>(childOf, root);
}

/** The id of an item, where it has one that can name it. */
function itemId(item: unknown): string | null {
  if (!isRecord(item)) return null;
  const id = childOf(item, "id");
  return typeof id === "string" && idPattern.test(id) ? id : null;
}

type List = readonly unknown[];

/** Whether a single item of the list bears the id. */
function isAlone(list: List, id: string): boolean {
  let count = 0;
  for (const item of list) if (isRecord(item) && item.id === id && ++count > 1) return false;
  return count === 1;
}

/** How often each id stands in a list. */
function idCounts(list: List): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const item of list) if (isRecord(item)) counts.set(item.id, (counts.get(item.id) ?? 0) + 1);
  return counts;
}

/**
 * A location as people and variants write it: ids and keys joined by dots, `services.colis.price`.
 * An item without a usable id, or whose id stands twice in its list, keeps its position: `services[2].price`.
 */
export function idPath(root: unknown, location: Location): string {
  return pathIn(root, location, isAlone);
}

/** The same for many locations of data that does not change meanwhile: each list is counted once. */
export function idPathsIn(root: unknown): (location: Location) => string {
  const counted = new Map<List, ReadonlyMap<unknown, number>>();
  const isOnly = (list: List, id: string) => {
    const counts = counted.get(list) ?? idCounts(list);
    counted.set(list, counts);
    return counts.get(id) === 1;
  };
  return (location) => pathIn(root, location, isOnly);
}

function pathIn(root: unknown, location: Location, isOnly: typeof isAlone): string {
  let path = "";
  let value = root;
  for (const key of location) {
    if (typeof key === "number" && Array.isArray(value)) {
      const id = itemId(value[key]);
      path += id !== null && isOnly(value, id) ? `.${id}` : `[${key}]`;
    } else path += path === "" ? String(key) : `.${key}`;
    value = childOf(value, key);
  }
  return path;
}

/**
 * The location that a path of ids and keys names; the last key may be one that is left out. null where the
 * path leads nowhere. List positions are accepted only where a list's items have no id (`payments.0.delay`).
 */
export function locate(root: unknown, path: string): Location | null {
  const location: (string | number)[] = [];
  const keys = path.replace(/\[(\d+)\]/g, ".$1").split(".");
  let value = root;
  for (const [step, key] of keys.entries()) {
    if (Array.isArray(value)) {
      let index = idPattern.test(key) ? value.findIndex((item) => childOf(item, "id") === key) : -1;
      if (index < 0 && /^\d+$/.test(key) && itemId(value[Number(key)]) === null)
        index = Number(key);
      if (index < 0 || index >= value.length) return null;
      location.push(index);
      value = value[index];
      continue;
    }
    const isLast = step === keys.length - 1;
    if (!isRecord(value) || key === "__proto__") return null;
    if (!isLast && !Object.hasOwn(value, key)) return null;
    location.push(key);
    value = childOf(value, key);
  }
  return location;
}

/** The data with another value at a location; what is not on the way is shared. */
export function replacedAt(root: unknown, location: Location, value: unknown): unknown {
  const [key, ...rest] = location;
  if (key === undefined) return value;
  const inner = replacedAt(childOf(root, key), rest, value);
  return Array.isArray(root)
    ? root.with(Number(key), inner)
    : { ...(root as Record<string | number, unknown>), [key]: inner };
}
