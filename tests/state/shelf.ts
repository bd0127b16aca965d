import type {
  KeptScenario,
  KeptVersion,
  RemovedScenario,
  StorageFault,
  Stored,
} from "../../src/storage";
import { roomFor } from "../../src/storage/versions";

/** The browser's storage as the state sees it, in memory; `fault` makes it refuse. */
export const shelf = {
  records: new Map<string, KeptScenario>(),
  versions: new Map<string, KeptVersion>(),
  fault: null as StorageFault | null,
};

export function emptyShelf(): void {
  shelf.records.clear();
  shelf.versions.clear();
  shelf.fault = null;
}

function stored<T>(value: () => T): Promise<Stored<T>> {
  if (shelf.fault) return Promise.resolve({ ok: false, fault: shelf.fault });
  return Promise.resolve({ ok: true, value: value() });
}

function versionsOf(recordKey: string): KeptVersion[] {
  return [...shelf.versions.values()].filter((version) => version.recordKey === recordKey);
}

export const shelfCalls = {
  listKept: () => stored(() => [...shelf.records.values()]),
  readKept: (key: string) => stored(() => shelf.records.get(key) ?? null),
  keptCopies: (id: string) =>
    stored(() => [...shelf.records.values()].filter(({ scenarioId }) => scenarioId === id)),
  keep: (record: KeptScenario, lastChangedAt: string | null, otherKey: string) =>
    stored(() => {
      const there = shelf.records.get(record.key);
      const key = !there || there.changedAt === lastChangedAt ? record.key : otherKey;
      shelf.records.set(key, { ...record, key });
      return key;
    }),
  removeKept: (key: string) =>
    stored(() => {
      const versions = versionsOf(key);
      shelf.records.delete(key);
      for (const version of versions) shelf.versions.delete(version.key);
      return versions;
    }),
  putBack: ({ scenario, versions }: RemovedScenario) =>
    stored(() => {
      shelf.records.set(scenario.key, scenario);
      for (const version of versions) shelf.versions.set(version.key, version);
    }),
  listVersions: (recordKey: string) => stored(() => versionsOf(recordKey)),
  keepVersion: (version: KeptVersion) =>
    stored(() => {
      const room = roomFor(version, versionsOf(version.recordKey));
      if (typeof room === "string") return room;
      for (const { key } of room) shelf.versions.delete(key);
      shelf.versions.set(version.key, version);
      return null;
    }),
  removeVersion: (key: string) => stored(() => void shelf.versions.delete(key)),
};
