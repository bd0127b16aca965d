import { inFormatOrder, type Location, type Scenario } from "../../scenario";

/** What stands at a place of one of the two scenarios. */
export interface Side {
  readonly location: Location;
  readonly value: unknown;
}

/** One assumption that differs. `before` is null where it was added, `after` where it was taken away. */
export interface Change {
  /** Ids and keys joined by dots, `services.colis.price`. */
  readonly path: string;
  /** `moved`: the items of a list, here the whole list, stand in another order. */
  readonly kind: "changed" | "added" | "removed" | "moved";
  readonly before: Side | null;
  readonly after: Side | null;
}

/** Keys, ids of items, and positions of rows that have no id. */
export type Steps = readonly (string | number)[];

/** A change between two scenarios that call the same items alike, and the way to it. */
export interface PlacedChange extends Change {
  readonly steps: Steps;
}

type Json = Readonly<Record<string, unknown>>;

/** What says which scenario and when, and not what is assumed. */
const unspoken: ReadonlySet<string> = new Set(["format", "version", "meta.id", "meta.updated"]);

/** Lists of the whole scenario: one that is left out has nothing in it. */
const isWholeList = (path: string, value: unknown) => !path.includes(".") && Array.isArray(value);

/** What is said of a figure: each note, source and state is told by itself. */
const ofSaid = /\.about(\.|$)/;

/**
 * What differs in the assumptions of two scenarios that call the same items alike, in the order of the format and of the
 * later one's lists. Items are matched by their id, wherever they stand in their list; a range, a formula, a series is one
 * value.
 */
export function placedChanges(before: Scenario, after: Scenario): PlacedChange[] {
  return compare([], sideOf(before), sideOf(after));
}

/** Steps as one text, `services.colis.price`. */
const pathOf = (steps: Steps) => steps.join(".");

function sideOf(scenario: Scenario): Side {
  return { location: [], value: inFormatOrder(scenario) };
}

function compare(steps: Steps, before: Side, after: Side): PlacedChange[] {
  const path = pathOf(steps);
  if (unspoken.has(path) || isSame(before.value, after.value)) return [];
  const old = filled(path, before, after.value);
  const now = filled(path, after, before.value);
  if (old.value === undefined) return [{ path, steps, kind: "added", before: null, after }];
  if (now.value === undefined) return [{ path, steps, kind: "removed", before, after: null }];
  if (Array.isArray(old.value) && Array.isArray(now.value)) return compareLists(steps, old, now);
  if (isOpened(old.value) && isOpened(now.value) && tell(old.value) === tell(now.value)) {
    const keys = new Set([...Object.keys(now.value), ...Object.keys(old.value)]);
    return [...keys].flatMap((key) =>
      compare([...steps, key], childOf(old, key), childOf(now, key)),
    );
  }
  return [{ path, steps, kind: "changed", before, after }];
}

/** A part that is left out, as an empty one where each thing in it is told by itself. */
function filled(path: string, side: Side, other: unknown): Side {
  if (side.value !== undefined) return side;
  if (path === "economy" || (isRecord(other) && ofSaid.test(path))) return { ...side, value: {} };
  return isWholeList(path, other) ? { ...side, value: [] } : side;
}

function compareLists(steps: Steps, before: Side, after: Side): PlacedChange[] {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  if (!old || !now) return compareRows(steps, before, after);
  const changes = [...now].flatMap(([id, item]): PlacedChange[] => {
    const was = old.get(id);
    const at = [...steps, id];
    if (!was) return [{ path: pathOf(at), steps: at, kind: "added", before: null, after: item }];
    return compare(at, was, item);
  });
  for (const [id, item] of old) {
    if (!now.has(id)) {
      const at = [...steps, id];
      changes.push({ path: pathOf(at), steps: at, kind: "removed", before: item, after: null });
    }
  }
  const kept = [...old.keys()].filter((id) => now.has(id));
  const order = [...now.keys()].filter((id) => old.has(id));
  if (!isSame(kept, order)) {
    changes.push({ path: pathOf(steps), steps, kind: "moved", before, after });
  }
  return changes;
}

/** Lists whose rows have no name: row by row where there are as many of several figures, else as one value. */
function compareRows(steps: Steps, before: Side, after: Side): PlacedChange[] {
  const [old, now] = [before.value as unknown[], after.value as unknown[]];
  const areRows = old.length === now.length && [...old, ...now].every(isRecord);
  if (!areRows) return [{ path: pathOf(steps), steps, kind: "changed", before, after }];
  return now.flatMap((_, index) =>
    compare([...steps, index], childOf(before, index), childOf(after, index)),
  );
}

/** The items of a list by what names them; null where something in it has no name, or two have the same. */
function itemsOf({ location, value }: Side): Map<string, Side> | null {
  const items = new Map<string, Side>();
  for (const [index, item] of (value as unknown[]).entries()) {
    const id = nameOf(item);
    if (id === null || items.has(id)) return null;
    items.set(id, { location: [...location, index], value: item });
  }
  return items;
}

/** An item's id; of a correlation, its two drivers in either order. */
export function nameOf(item: unknown): string | null {
  if (!isRecord(item)) return null;
  if (typeof item.id === "string") return item.id;
  const { a, b } = item;
  return typeof a === "string" && typeof b === "string" ? [a, b].toSorted().join("~") : null;
}

function childOf({ location, value }: Side, key: string | number): Side {
  const holder = value as Readonly<Record<string | number, unknown>>;
  const child = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return { location: [...location, key], value: child };
}

/** Whether an object is looked into: a range is one value, whatever it is made of. */
function isOpened(value: unknown): value is Json {
  return isRecord(value) && !Object.hasOwn(value, "dist");
}

/** Objects of two kinds (a ramp, a series) have no figure in common. */
function tell(value: Json): unknown {
  return value.kind ?? Object.hasOwn(value, "byStage");
}

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two values are the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
