import type { Column, Comparison } from "../useComparison";
import type { ComparisonTrials } from "./useTrials";

/** Says of a column that its results are from before an edit, or of other trials. */
export function staleNote(
  { columns }: ComparisonTrials,
  { c }: Comparison,
): (column: Column) => string {
  return ({ id }) =>
    columns.find(({ column }) => column.id === id)?.isStale ? c("risk.stale") : "";
}
