import { amountGlance, monthGlance } from "../../../charts";
import { measureReadings, type MeasureName } from "../../projection/measureCatalogue";
import type { Column } from "../useComparison";
import styles from "./Glance.module.css";

interface GlancePictureProps {
  name: MeasureName;
  /** As they are compared, one a column; a month by one and the same count. */
  values: readonly (number | null)[];
  columns: readonly Column[];
}

const step = 17;
const height = 34;
const letters = 13;
const head = 3;

/** A measure of all the scenarios at a glance, each over its letter; the figures stand beside it. */
export function GlancePicture({ name, values, columns }: GlancePictureProps) {
  const { zero, marks } =
    measureReadings[name].unit === "month" ? monthGlance(values) : amountGlance(values);
  const down = (share: number) => head + (1 - share) * height;
  const width = columns.length * step;
  return (
    <svg
      className={styles.glance}
      width={width}
      height={head + height + letters}
      viewBox={`0 0 ${width} ${head + height + letters}`}
      aria-hidden="true"
    >
      {zero !== null && (
        <line className={styles.zero} x1="0" x2={width} y1={down(zero)} y2={down(zero)} />
      )}
      {columns.map(({ id, letter, isReference }, index) => {
        const mark = marks[index];
        const middle = index * step + step / 2;
        return (
          <g key={id} data-reference={isReference}>
            {!mark && (
              <text className={styles.missing} x={middle} y={down(0.4)}>
                –
              </text>
            )}
            {mark && zero === null && (
              <circle className={styles.mark} cx={middle} cy={down(mark.from)} r="4" />
            )}
            {mark && zero !== null && (
              <rect
                className={styles.mark}
                data-negative={mark.isNegative}
                x={middle - 5}
                width="10"
                y={down(mark.to)}
                height={(mark.to - mark.from) * height}
              />
            )}
            <text className={styles.letter} x={middle} y={head + height + letters - 2}>
              {letter}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
