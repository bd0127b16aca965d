import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A scenario kept in this browser, as its file would be. */
export interface KeptScenario {
  /** Names the record; two records may hold versions of the same scenario. */
  readonly key: string;
  /** `meta.id` of the scenario. */
  readonly scenarioId: string;
  readonly name: string;
  readonly territory: string;
  readonly text: string;
  /** ISO date-time of the last change. */
  readonly changedAt: string;
}

/** `refused`: the browser allows no storage here; `full`: it has no room left. */
export type StorageFault = "refused" | "full";

export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: StorageFault };

interface Shelf extends DBSchema {
  scenarios: { key: string; value: KeptScenario; indexes: { scenarioId: string } };
}

let opening: Promise<IDBPDatabase<Shelf>> | null = null;

function shelf(): Promise<IDBPDatabase<Shelf>> {
  opening ??= openDB<Shelf>("palier", 1, {
    upgrade(database) {
      const scenarios = database.createObjectStore("scenarios", { keyPath: "key" });
      scenarios.createIndex("scenarioId", "scenarioId");
    },
    terminated() {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function attempt<T>(work: (database: IDBPDatabase<Shelf>) => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work(await shelf()) };
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    return { ok: false, fault: isFull ? "full" : "refused" };
  }
}

/** Every scenario kept, the last changed first. */
export function listKept(): Promise<Stored<KeptScenario[]>> {
  return attempt(async (database) => {
    const all = await database.getAll("scenarios");
    return all.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  });
}

export function readKept(key: string): Promise<Stored<KeptScenario | null>> {
  return attempt(async (database) => (await database.get("scenarios", key)) ?? null);
}

/** The records that hold versions of one scenario. */
export function keptVersions(scenarioId: string): Promise<Stored<KeptScenario[]>> {
  return attempt((database) => database.getAllFromIndex("scenarios", "scenarioId", scenarioId));
}

/**
 * Keeps a scenario under its key, unless the record there was changed by someone else since
 * `lastChangedAt` (another tab): then it goes under `otherKey`, so that neither is lost.
 * Gives the key under which it now is.
 */
export function keep(
  record: KeptScenario,
  lastChangedAt: string | null,
  otherKey: string,
): Promise<Stored<string>> {
  return attempt(async (database) => {
    const transaction = database.transaction("scenarios", "readwrite");
    const there = await transaction.store.get(record.key);
    const isOurs = there === undefined || there.changedAt === lastChangedAt;
    const key = isOurs ? record.key : otherKey;
    await transaction.store.put({ ...record, key });
    await transaction.done;
    return key;
  });
}

export function removeKept(key: string): Promise<Stored<void>> {
  return attempt((database) => database.delete("scenarios", key));
}
