import type { Column, Comparison } from "../useComparison";
import type { ComparisonTrials } from "./useTrials";

/** Says of a column that its results are from before an edit, of other trials, or of the first ones alone. */
export function staleNote(
  { columns }: ComparisonTrials,
  { c }: Comparison,
): (column: Column) => string {
  return ({ id }) => {
    const one = columns.find(({ column }) => column.id === id);
    if (one?.isPartial) return c("risk.partial");
    return one?.isStale ? c("risk.stale") : "";
  };
}
