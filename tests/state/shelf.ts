import type { KeptScenario, Stored } from "../../src/storage";

/** The browser's storage as the state sees it, in memory; `fault` makes it refuse. */
export const shelf = {
  records: new Map<string, KeptScenario>(),
  fault: null as "refused" | "full" | null,
};

export function emptyShelf(): void {
  shelf.records.clear();
  shelf.fault = null;
}

function stored<T>(value: () => T): Promise<Stored<T>> {
  if (shelf.fault) return Promise.resolve({ ok: false, fault: shelf.fault });
  return Promise.resolve({ ok: true, value: value() });
}

export const shelfCalls = {
  listKept: () => stored(() => [...shelf.records.values()]),
  readKept: (key: string) => stored(() => shelf.records.get(key) ?? null),
  keptVersions: (id: string) =>
    stored(() => [...shelf.records.values()].filter(({ scenarioId }) => scenarioId === id)),
  keep: (record: KeptScenario, lastChangedAt: string | null, otherKey: string) =>
    stored(() => {
      const there = shelf.records.get(record.key);
      const key = !there || there.changedAt === lastChangedAt ? record.key : otherKey;
      shelf.records.set(key, { ...record, key });
      return key;
    }),
  removeKept: (key: string) => stored(() => void shelf.records.delete(key)),
};
