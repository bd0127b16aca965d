import { sumOf } from "../apportion";
import type { Period } from "../period";

/** What one item brings to a row, a number for each column. */
export interface PartSeries {
  /** Ids and keys of the assumption, such as `services.colis`. */
  readonly path: string;
  /** Name of the item in the file; null for what the organisation itself brings. */
  readonly name: string | null;
  readonly amounts: readonly number[];
}

export interface Row<K extends string = string> {
  readonly key: K;
  /** Euros, one for each column. */
  readonly amounts: readonly number[];
  /** What makes up a row of items, but for what is 0 in every column; the row is their sum. */
  readonly parts: readonly PartSeries[];
  /** The rows that a sum adds up, with their sign; empty for a row of items. */
  readonly terms: readonly (readonly [K, 1 | -1])[];
  /** Row whose amount in the column before this one takes up; null for all but openings. */
  readonly carriedFrom: K | null;
}

/** A statement: periods across, rows down, every sum told by its terms. */
export interface Table<K extends string = string> {
  readonly columns: readonly Period[];
  readonly rows: readonly Row<K>[];
  /** Sums that must be right on their own in whole euros, each holding the one before it. */
  readonly anchors: readonly K[];
}

/** A row to be filled: of items, a sum, or the opening of a balance. */
export type RowPlan<K extends string> =
  | { readonly key: K; readonly parts: readonly PartSeries[] }
  | { readonly key: K; readonly terms: Row<K>["terms"] }
  | { readonly key: K; readonly carriedFrom: K; readonly first: number };

/** Amount of each row in one column; `carried` tells what a balance was in the column before. */
export function fillColumn<K extends string>(
  rows: readonly { readonly key: K; readonly terms: Row<K>["terms"] }[],
  given: (key: K) => number,
): Map<K, number> {
  const filled = new Map<K, number>();
  for (const { key, terms } of rows) {
    const sum = () => sumOf(terms.map(([of, sign]) => sign * (filled.get(of) ?? 0)));
    filled.set(key, (terms.length > 0 ? sum() : given(key)) || 0);
  }
  return filled;
}

/** Fills a table; sums come after their terms. */
export function tableOf<K extends string>(
  columns: readonly Period[],
  plans: readonly RowPlan<K>[],
  anchors: readonly K[],
): Table<K> {
  const shells = plans.map((plan) => ({ key: plan.key, terms: "terms" in plan ? plan.terms : [] }));
  const byKey = new Map(plans.map((plan) => [plan.key, plan]));
  const filled: Map<K, number>[] = [];
  columns.forEach((_, column) => {
    const before = filled[column - 1];
    const given = (key: K) => {
      const plan = byKey.get(key);
      if (!plan) return 0;
      if ("parts" in plan) return sumOf(plan.parts.map(({ amounts }) => amounts[column] ?? 0));
      if (!("carriedFrom" in plan)) return 0;
      return before ? (before.get(plan.carriedFrom) ?? 0) : plan.first;
    };
    filled.push(fillColumn(shells, given));
  });
  const rows = plans.map((plan): Row<K> => {
    const parts = "parts" in plan ? plan.parts : [];
    return {
      key: plan.key,
      amounts: filled.map((column) => column.get(plan.key) ?? 0),
      parts: parts.filter(({ amounts }) => amounts.some((amount) => amount !== 0)),
      terms: "terms" in plan ? plan.terms : [],
      carriedFrom: "carriedFrom" in plan ? plan.carriedFrom : null,
    };
  });
  return { columns, rows, anchors };
}

/** Amounts of a row. Throws a RangeError where the table has no such row. */
export function rowOf<K extends string>(table: Table<K>, key: K): Row<K> {
  const row = table.rows.find((one) => one.key === key);
  if (!row) throw new RangeError(`no row ${key}`);
  return row;
}
