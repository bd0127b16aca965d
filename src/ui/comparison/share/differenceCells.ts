import type { PathTotalName } from "../../../compare";
import type { Cell } from "../../../exports";
import { changeRow } from "../../assumptions/changes/groupedChanges";
import type { DifferenceRow } from "../why/sortedRows";
import type { Comparison, Ready } from "../useComparison";

/** Assumptions that differ, one a row: subject, what each scenario says, and what it changes by itself in full euros. */
export function differenceCells(
  { c, figures }: Comparison,
  rows: readonly DifferenceRow[],
  reference: Ready,
  other: Ready,
  measure: PathTotalName,
): Cell[][] {
  const sideOf = ({ letter, name }: Ready) => c("lettered", { letter, name });
  return [
    [
      c("why.group"),
      c("differences.assumption"),
      sideOf(reference),
      sideOf(other),
      c("differences.effect", {
        measure: c(`why.measures.${measure}`).toLowerCase(),
        letter: reference.letter,
      }),
    ],
    ...rows.map(({ change, effect }): Cell[] => {
      const words = changeRow(change, reference.scenario, other.scenario, figures);
      return [
        c(`why.subjects.${change.subject}`),
        words.label,
        words.before,
        words.now,
        effect?.totals?.[measure] ?? null,
      ];
    }),
  ];
}
