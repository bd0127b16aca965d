import { type Timeline, timelineMonth } from "../../../charts";
import { ScrollTable } from "../../projection/tables/ScrollTable";
import tables from "../../projection/tables/table.module.css";
import { LetterHead } from "../LetterHead";
import type { Comparison, Ready } from "../useComparison";

interface MonthsTableProps {
  comparison: Comparison;
  caption: string;
  columns: readonly Ready[];
  timeline: Timeline;
  /** Amounts of a column, one a month of its own. */
  valuesOf: (column: Ready) => ArrayLike<number>;
}

/** The figures of an overlay, one row a month of all scenarios together. */
export function MonthsTable({
  comparison,
  caption,
  columns,
  timeline,
  valuesOf,
}: MonthsTableProps) {
  const { c, figures } = comparison;
  const numbered = (number: number) => c("by.month", { number });
  return (
    <ScrollTable label={caption}>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {figures.t("projection.charts.month")}
            </th>
            {columns.map((column) => (
              <LetterHead key={column.id} column={column} comparison={comparison} />
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: timeline.length }, (_, month) => (
            <tr key={month}>
              <th scope="row">{timelineMonth(timeline, month, numbered, figures.language)}</th>
              {columns.map((column, place) => {
                const value = valuesOf(column)[month - (timeline.shifts[place] ?? 0)];
                if (value === undefined) {
                  return (
                    <td key={column.id} className={tables.zero}>
                      {c("by.outside")}
                    </td>
                  );
                }
                return (
                  <td key={column.id} className={value < 0 ? tables.negative : undefined}>
                    {figures.euros(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
