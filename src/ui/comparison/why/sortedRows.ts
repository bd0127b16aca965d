import type { AssumptionChange, ChangeEffect, PathTotalName } from "../../../compare";

/** A difference, and what it does by itself. */
export interface DifferenceRow {
  readonly key: string;
  readonly change: AssumptionChange;
  /** Null until it is computed. */
  readonly effect: ChangeEffect | null;
}

/** Differences by subject, those that change a measure most first, and so the subjects; as they are until that is known. */
export function sortedRows(
  changes: readonly AssumptionChange[],
  effects: readonly ChangeEffect[] | null,
  measure: PathTotalName,
): DifferenceRow[] {
  const rows = changes.map((change, place) => ({
    key: `${change.kind} ${change.path}`,
    change,
    effect: effects?.[place] ?? null,
  }));
  if (!effects) return rows;
  const sizeOf = ({ effect }: DifferenceRow) => Math.abs(effect?.totals?.[measure] ?? 0);
  const sorted = rows.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const subjects = [...new Set(sorted.map(({ change }) => change.subject))];
  return subjects.flatMap((subject) => sorted.filter(({ change }) => change.subject === subject));
}
