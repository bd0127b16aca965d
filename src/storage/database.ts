import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { KeptScenario } from "./kept";
import type { KeptVersion } from "./versions";

/**
 * `refused`: the browser allows no storage here; `full`: it has no room left; `blocked`: a window with
 * an older Palier holds it; `outdated`: a newer Palier has been here, and this page is the older one.
 */
export type StorageFault = "refused" | "full" | "blocked" | "outdated";

export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: StorageFault };

export interface Shelf extends DBSchema {
  scenarios: { key: string; value: KeptScenario; indexes: { scenarioId: string } };
  versions: { key: string; value: KeptVersion; indexes: { recordKey: string } };
}

/** Another window holds the database at an older form: waiting for it would show nothing. */
class Blocked extends Error {}

let opening: Promise<IDBPDatabase<Shelf>> | null = null;

function forget(): void {
  opening = null;
}

/** Forms of the database: each step adds to the one before and takes nothing away. */
function openShelf(): Promise<IDBPDatabase<Shelf>> {
  return new Promise((resolve, reject) => {
    openDB<Shelf>("palier", 2, {
      upgrade(database, before) {
        if (before < 1) {
          const scenarios = database.createObjectStore("scenarios", { keyPath: "key" });
          scenarios.createIndex("scenarioId", "scenarioId");
        }
        if (before < 2) {
          const versions = database.createObjectStore("versions", { keyPath: "key" });
          versions.createIndex("recordKey", "recordKey");
        }
      },
      blocked: () => reject(new Blocked()),
      // A newer page wants to add to it: it must not wait for this one.
      blocking: (_current, _wanted, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).then(resolve, reject);
  });
}

function shelf(): Promise<IDBPDatabase<Shelf>> {
  opening ??= openShelf().catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}

function faultOf(error: unknown): StorageFault {
  if (error instanceof Blocked) return "blocked";
  if (!(error instanceof DOMException)) return "refused";
  if (error.name === "QuotaExceededError") return "full";
  return error.name === "VersionError" ? "outdated" : "refused";
}

/** Does some work on the database; what hinders it is a value, never an exception. */
export async function attempt<T>(
  work: (database: IDBPDatabase<Shelf>) => Promise<T>,
): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work(await shelf()) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
