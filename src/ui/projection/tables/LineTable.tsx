import { memo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../../state";
import { formatNumber } from "../../../units";
import { Definition } from "../Definition";
import type { LineGroup, LineRow } from "./lineRows";
import { ScrollTable } from "./ScrollTable";
import styles from "./table.module.css";

export interface LineColumn {
  readonly key: string;
  /** Begins a stage: a rule stands before it. */
  readonly isStart: boolean;
  readonly valueOf: (row: LineRow) => number;
}

interface LineTableProps {
  id: string;
  caption: string;
  /** Name of the scrolling region. */
  label: string;
  head: ReactNode;
  groups: readonly LineGroup[];
  columns: readonly LineColumn[];
  /** Of one trial: lines say what they are, and do not open on the plan's. */
  isTrial?: boolean;
}

/** Lines of the plan in rows, under columns of months or of years; it scrolls sideways on its own. */
export function LineTable({
  id,
  caption,
  label,
  head,
  groups,
  columns,
  isTrial = false,
}: LineTableProps) {
  const { t } = useTranslation();
  return (
    <ScrollTable label={label}>
      <table className={styles.table} id={id}>
        <caption>{caption}</caption>
        <thead>{head}</thead>
        {groups.map(({ key, unit, rows }) => (
          <tbody key={key}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span className={styles.groupName}>
                  {t(`projection.groups.${key}`)}{" "}
                  {unit !== "units" && (
                    <span className={styles.unit}>({t(`projection.unit.${unit}`)})</span>
                  )}
                </span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} isTrial={isTrial} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollTable>
  );
}

interface RowProps {
  row: LineRow;
  columns: readonly LineColumn[];
  isTrial: boolean;
}

const Row = memo(function Row({ row, columns, isTrial }: RowProps) {
  const language = useLanguage();
  return (
    <tr className={row.isTotal ? styles.total : undefined}>
      <th scope="row">
        {row.line !== null && row.definition !== null ? (
          <Definition
            name={row.name}
            definition={row.definition}
            {...(!isTrial && { line: row.line })}
          />
        ) : (
          row.name
        )}
      </th>
      {columns.map(({ key, isStart, valueOf }) => {
        const value = valueOf(row);
        const text = formatNumber(value, language, { decimals: 0 });
        return (
          <td key={key} data-start={isStart || undefined} className={toneOf(text)}>
            {text}
          </td>
        );
      })}
    </tr>
  );
});

/** Tone of what is shown, so that a figure rounded to 0 is not in red. */
function toneOf(text: string): string | undefined {
  if (text === "0") return styles.zero;
  return text.startsWith("−") ? styles.negative : undefined;
}
