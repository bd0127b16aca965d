import { memo } from "react";
import { ScrollTable } from "../../projection/tables/ScrollTable";
import tables from "../../projection/tables/table.module.css";
import { ColumnHeads } from "../ColumnHeads";
import measures from "../measures/Measures.module.css";
import type { Comparison } from "../useComparison";
import { pairReading } from "./pairReading";
import { type RiskRowKey, riskRowKeys, riskRows } from "./riskRows";
import { staleNote } from "./staleNote";
import { SureDifference } from "./SureDifference";
import type { ColumnTrials, ComparisonTrials } from "./useTrials";

interface RiskTableProps {
  comparison: Comparison;
  trials: ComparisonTrials;
}

/** What the trials of each scenario tell, side by side, and what that is away from the reference. */
export const RiskTable = memo(function RiskTable({ comparison, trials }: RiskTableProps) {
  const { c } = comparison;
  const caption = c("risk.caption");
  return (
    <ScrollTable label={caption}>
      <table className={`${tables.table} ${measures.table}`}>
        <caption>{caption}</caption>
        <ColumnHeads comparison={comparison} noteOf={staleNote(trials, comparison)} />
        <tbody>
          {riskRowKeys.map((key) => (
            <tr key={key}>
              <th scope="row">{c(`risk.rows.${key}`)}</th>
              {trials.columns.map((one) => (
                <RiskCell
                  key={one.column.id}
                  row={key}
                  one={one}
                  reference={trials.reference}
                  comparison={comparison}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
});

interface RiskCellProps {
  row: RiskRowKey;
  one: ColumnTrials;
  reference: ColumnTrials | null;
  comparison: Comparison;
}

function RiskCell({ row, one, reference, comparison }: RiskCellProps) {
  const { c, figures } = comparison;
  const { told, of, column, isStale } = one;
  if (!told || !of) {
    const isStopped = one.issue !== null || column.plan === null;
    return <td className={tables.zero}>{c(isStopped ? "risk.stopped" : "risk.coming")}</td>;
  }
  const { text, isAlarm, difference, unit, better } = riskRows[row];
  const other = column.isReference ? null : (reference?.told ?? null);
  const reading = other && pairReading(other.outcomes, told.outcomes);
  const isMuted = isStale || (reference?.isStale ?? false);
  return (
    <td className={tables.wide} data-stale={isMuted}>
      <span className={isAlarm?.(told.risk) ? tables.negative : undefined}>
        {text(told.risk, of.start, figures)}
      </span>
      {other && reading && difference && unit !== "month" && (
        <span className={measures.difference}>
          <SureDifference
            {...difference(reading, other.risk, told.risk)}
            unit={unit}
            better={better}
            comparison={comparison}
          />
        </span>
      )}
    </td>
  );
}
