import { tell } from "./channel";
import { attempt, type Stored } from "./database";
import type { KeptVersion } from "./versions";

/** A scenario kept in this browser, as its file would be. */
export interface KeptScenario {
  /** Names the record; two records may hold copies of the same scenario. */
  readonly key: string;
  /** `meta.id` of the scenario. */
  readonly scenarioId: string;
  readonly name: string;
  readonly territory: string;
  readonly text: string;
  /** ISO date-time of the last change. */
  readonly changedAt: string;
}

/** A scenario taken out of the browser, with its versions: enough to put both back. */
export interface RemovedScenario {
  readonly scenario: KeptScenario;
  readonly versions: readonly KeptVersion[];
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

/** The records that hold copies of one scenario. */
export function keptCopies(scenarioId: string): Promise<Stored<KeptScenario[]>> {
  return attempt((database) => database.getAllFromIndex("scenarios", "scenarioId", scenarioId));
}

/**
 * Keeps a scenario under its key, unless the record there was changed by someone else since
 * `lastChangedAt` (another tab): then it goes under `otherKey`, so that neither is lost.
 * Gives the key under which it now is, and tells other windows.
 */
export async function keep(
  record: KeptScenario,
  lastChangedAt: string | null,
  otherKey: string,
): Promise<Stored<string>> {
  const stored = await attempt(async (database) => {
    const transaction = database.transaction("scenarios", "readwrite");
    const there = await transaction.store.get(record.key);
    const isOurs = there === undefined || there.changedAt === lastChangedAt;
    const key = isOurs ? record.key : otherKey;
    await transaction.store.put({ ...record, key });
    await transaction.done;
    return key;
  });
  if (stored.ok) tell({ kind: "kept", key: stored.value, changedAt: record.changedAt });
  return stored;
}

/** Takes a scenario out with its versions, both at once, and gives the versions. */
export async function removeKept(key: string): Promise<Stored<KeptVersion[]>> {
  const stored = await attempt(async (database) => {
    const transaction = database.transaction(["scenarios", "versions"], "readwrite");
    const store = transaction.objectStore("versions");
    const versions = await store.index("recordKey").getAll(key);
    await transaction.objectStore("scenarios").delete(key);
    await Promise.all(versions.map((version) => store.delete(version.key)));
    await transaction.done;
    return versions;
  });
  if (stored.ok) tell({ kind: "removed", key });
  return stored;
}

/** Puts back what was taken out, all of it or nothing; a record that took its place meanwhile stays. */
export async function putBack({ scenario, versions }: RemovedScenario): Promise<Stored<void>> {
  const stored = await attempt(async (database) => {
    const transaction = database.transaction(["scenarios", "versions"], "readwrite");
    const scenarios = transaction.objectStore("scenarios");
    const there = await scenarios.get(scenario.key);
    const key = there === undefined ? scenario.key : crypto.randomUUID();
    await scenarios.put({ ...scenario, key });
    const store = transaction.objectStore("versions");
    await Promise.all(versions.map((version) => store.put({ ...version, recordKey: key })));
    await transaction.done;
  });
  if (stored.ok) tell({ kind: "kept", key: scenario.key, changedAt: scenario.changedAt });
  return stored;
}
