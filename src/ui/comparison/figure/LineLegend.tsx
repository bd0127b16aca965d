import { Letter } from "../Letter";
import type { Comparison, Ready } from "../useComparison";
import styles from "./Figure.module.css";
import { LineSample } from "./LineSample";

interface LineLegendProps {
  comparison: Comparison;
  columns: readonly Ready[];
}

/** Which line is whose: the letter that stands at its end, how it is drawn, and the scenario's name. */
export function LineLegend({ comparison, columns }: LineLegendProps) {
  const { c, figures } = comparison;
  return (
    <ul className={styles.legend} aria-label={figures.t("projection.charts.key")}>
      {columns.map((column) => (
        <li key={column.id}>
          <Letter letter={column.letter} isReference={column.isReference} />
          <LineSample index={column.index} isReference={column.isReference} />
          <span>
            {column.name}
            {column.isReference && <span className={styles.role}> ({c("referenceRole")})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
