import { Fragment, type ReactNode } from "react";
import { ScrollTable } from "../../projection/tables/ScrollTable";
import tables from "../../projection/tables/table.module.css";
import { ColumnHeads } from "../ColumnHeads";
import measureStyles from "../measures/Measures.module.css";
import { useShownComparison } from "../shownView";
import type { Column, Comparison, Ready } from "../useComparison";
import { stageGroups } from "./stageGroups";
import styles from "./Stages.module.css";

/** A row of figures under each group of stages. */
export interface StageRowSpec {
  readonly key: string;
  readonly head: ReactNode;
  /** Of a stage of a column; `base`, the reference's stage beside it, where there is one. */
  readonly cell: (column: Column, stage: number, base: number | null) => ReactNode;
  /** At a glance, of the stages of all columns. */
  readonly glance?: (stages: readonly (number | null)[]) => ReactNode;
}

interface StageGroupTableProps {
  comparison: Comparison;
  base: Ready;
  caption: string;
  rows: readonly StageRowSpec[];
}

/** Figures of the stages of all the scenarios, those that go together under one heading. */
export function StageGroupTable({ comparison, base, caption, rows }: StageGroupTableProps) {
  const { c, columns, figures } = comparison;
  const { by } = useShownComparison();
  const groups = stageGroups(columns, base, by === "pilot" ? "order" : "calendar");
  const hasGlance = rows.some(({ glance }) => glance !== undefined);
  return (
    <ScrollTable label={caption}>
      <table className={`${tables.table} ${measureStyles.table}`}>
        <caption>{caption}</caption>
        <ColumnHeads comparison={comparison} hasGlance={hasGlance} />
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr className={tables.group}>
              <th scope="rowgroup" colSpan={hasGlance ? 2 : 1}>
                {group.base === null
                  ? c("stages.alone")
                  : c("stages.group", {
                      number: group.base + 1,
                      name: base.scenario.stages[group.base]?.name ?? "",
                    })}
              </th>
              {columns.map((column, index) => {
                const cell = group.cells[index];
                const stage = cell && column.scenario?.stages[cell.stage];
                return (
                  <td key={column.id} className={`${tables.wide} ${styles.stage}`}>
                    {stage ? (
                      <>
                        <span className={styles.name}>{stage.name}</span>
                        <span className={tables.unit}>
                          {figures.t("library.monthsCount", { months: stage.months })}
                          {by === "calendar" &&
                            group.base !== null &&
                            !column.isReference &&
                            c("stages.shared", { count: cell?.sharedMonths ?? 0 })}
                        </span>
                      </>
                    ) : (
                      <span className={tables.unit}>
                        {c(group.base === null ? "stages.noOther" : "stages.noCounterpart")}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
            {rows.map(({ key, head, cell: write, glance }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {hasGlance && (
                  <td className={`${tables.text} ${measureStyles.glance}`}>
                    {glance?.(group.cells.map((cell) => cell?.stage ?? null))}
                  </td>
                )}
                {columns.map((column, index) => {
                  const cell = group.cells[index];
                  return cell ? (
                    <Fragment key={column.id}>{write(column, cell.stage, group.base)}</Fragment>
                  ) : (
                    <td key={column.id} className={tables.zero}>
                      –
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollTable>
  );
}
