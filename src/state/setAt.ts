import { saidPlaceOf } from "../scenario";

/**
 * Puts a value where an id path leads (`services.colis.price`, `staff.animatrice.hours.byStage.test`,
 * `services.colis.about.demand.to.note`); `undefined` takes the key or the item away. Objects that the
 * file left out on the way are made. Says whether the path leads anywhere.
 */
export function setAt(root: object, path: string, value: unknown): boolean {
  const keys = keysOf(path);
  const last = keys.pop();
  if (last === undefined || path.includes("__proto__")) return false;
  let at: unknown = root;
  for (const key of keys) {
    const next = childOf(at, key);
    if (next !== undefined) at = next;
    else if (value === undefined || !isObject(at) || Array.isArray(at)) return false;
    else at = at[key] = {};
  }
  return Array.isArray(at) ? setInList(at, last, value) : setInObject(at, last, value);
}

type Keyed = Record<string, unknown>;

function isObject(value: unknown): value is Keyed {
  return typeof value === "object" && value !== null;
}

/** The keys of `about` hold dots themselves; what follows them is the name of a text. */
function keysOf(path: string): string[] {
  const keys = path.replace(/\[(\d+)\]/g, ".$1").split(".");
  // An item may be called so too: the key comes after the ids.
  const about = keys.indexOf("about", saidPlaceOf(path).holder.split(".").length);
  if (about < 0 || keys.length - about < 4) return keys;
  return [...keys.slice(0, about + 1), keys.slice(about + 1, -1).join("."), ...keys.slice(-1)];
}

function positionIn(list: readonly unknown[], key: string): number {
  const byId = list.findIndex((item) => isObject(item) && item.id === key);
  if (byId >= 0) return byId;
  return /^\d+$/.test(key) && Number(key) < list.length ? Number(key) : -1;
}

function childOf(at: unknown, key: string): unknown {
  if (Array.isArray(at)) return at[positionIn(at, key)];
  return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
}

function setInList(list: unknown[], key: string, value: unknown): boolean {
  const position = positionIn(list, key);
  if (position < 0) return false;
  if (value === undefined) list.splice(position, 1);
  else list[position] = value;
  return true;
}

function setInObject(at: unknown, key: string, value: unknown): boolean {
  if (!isObject(at)) return false;
  if (value === undefined) delete at[key];
  else at[key] = value;
  return true;
}
