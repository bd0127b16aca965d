/** A file too large to be kept: built when asked for, with the faults that it must be told. */
export interface Hostile {
  readonly build: () => string;
  readonly expected: readonly string[];
}

type Data = Record<string, unknown>;

export const header: Data = {
  format: "palier/scenario",
  version: 1,
  meta: { id: "3f0e6a52-5f5c-4a1e-9d0b-7c2f1f6f8a10", name: "Fichier hostile" },
  start: "2027-01",
  organisation: { legalForm: "association" },
  stages: [{ id: "test", name: "Test", months: 3 }],
};

/** `count` items, each made of its position. */
export function many<T>(count: number, item: (position: number) => T): T[] {
  return Array.from({ length: count }, (_, position) => item(position));
}

/** An object of `count` keys that are ids. */
export function keyed(count: number, value: (position: number) => unknown): Data {
  return Object.fromEntries(many(count, (position) => [`q${position}`, value(position)]));
}

export const colis = {
  id: "colis",
  name: "Colis",
  from: "test",
  price: 4,
  demand: { kind: "constant", perMonth: 100 },
};
export const agent = (hours: unknown, position = 0) => ({
  id: `a${position}`,
  name: "",
  from: "test",
  hours,
  hourlyCost: 20,
});
export const driver = (position: number, value: unknown) => ({
  id: `d${position}`,
  name: "",
  value,
});
export const stages12 = many(12, (position) => ({ id: `e${position}`, name: "", months: 1 }));
export const byEachStage = (value: (position: number) => unknown) => ({
  byStage: Object.fromEntries(stages12.map(({ id }, position) => [id, value(position)])),
});

export const file = (more: Data, expected: readonly string[]): Hostile => ({
  build: () => JSON.stringify({ ...header, ...more }),
  expected,
});
