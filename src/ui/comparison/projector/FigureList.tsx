import type { ReactNode } from "react";
import { Letter } from "../Letter";
import type { Column, Comparison } from "../useComparison";
import styles from "./Projector.module.css";

interface FigureListProps {
  comparison: Comparison;
  figureOf?: (column: Column) => string;
  noteOf: (column: Column) => ReactNode;
}

/** Each scenario with its letter, its name and one figure. */
export function FigureList({ comparison, figureOf, noteOf }: FigureListProps) {
  return (
    <ul className={styles.figures} data-few={comparison.columns.length <= 4}>
      {comparison.columns.map((column) => (
        <li key={column.id} data-reference={column.isReference}>
          <Letter letter={column.letter} isReference={column.isReference} />
          <p className={styles.name}>{column.name}</p>
          {figureOf && <p className={styles.value}>{figureOf(column)}</p>}
          <p className={styles.note}>{noteOf(column)}</p>
        </li>
      ))}
    </ul>
  );
}
