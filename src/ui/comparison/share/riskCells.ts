import type { Cell } from "../../../exports";
import { contests } from "../risk/BeatsTable";
import { pairReading } from "../risk/pairReading";
import { riskRowKeys, riskRows } from "../risk/riskRows";
import type { ComparisonTrials } from "../risk/useTrials";
import type { Comparison } from "../useComparison";

/** What the trials tell of each scenario, then the chance of each to do better than the reference, from 0 to 1. */
export function riskCells(
  { c, figures }: Pick<Comparison, "c" | "figures">,
  { columns, reference }: Pick<ComparisonTrials, "columns" | "reference">,
): Cell[][] {
  const heads = columns.map(({ column: { letter, name } }) => c("lettered", { letter, name }));
  const base = reference?.told;
  return [
    [c("measures.measure"), ...heads],
    ...riskRowKeys.map((key): Cell[] => [
      c(`risk.rows.${key}`),
      ...columns.map(({ told, of }) =>
        told && of ? riskRows[key].value(told.risk, of.start, figures) : null,
      ),
    ]),
    ...contests.map((contest): Cell[] => [
      c(`risk.beats.${contest}`, { letter: reference?.column.letter ?? "" }),
      ...columns.map(({ column, told }): Cell => {
        if (!base || !told || column.isReference) return null;
        return pairReading(base.outcomes, told.outcomes)?.pair[contest].beats?.p ?? null;
      }),
    ]),
  ];
}
