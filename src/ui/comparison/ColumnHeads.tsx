import tables from "../projection/tables/table.module.css";
import { Letter } from "./Letter";
import styles from "./measures/Measures.module.css";
import type { Column, Comparison } from "./useComparison";

interface ColumnHeadsProps {
  comparison: Comparison;
  hasGlance?: boolean;
  /** Under a scenario's name: what holds of its column. */
  noteOf?: (column: Column) => string;
}

/** Heads of a table whose columns are the scenarios compared. */
export function ColumnHeads({
  comparison: { c, columns },
  hasGlance = false,
  noteOf,
}: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        <th className={tables.corner} scope="col">
          {c("measures.measure")}
        </th>
        {hasGlance && (
          <th scope="col" className={tables.text}>
            {c("measures.glance")}
          </th>
        )}
        {columns.map((column) => {
          const { id, letter, name, isReference } = column;
          const notes = [isReference && c("reference"), noteOf?.(column)].filter(Boolean);
          return (
            <th key={id} scope="col" className={styles.head}>
              <Letter letter={letter} isReference={isReference} />
              <span className={styles.name}>{name}</span>
              {notes.length > 0 && <span className={tables.unit}>{notes.join(" · ")}</span>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
