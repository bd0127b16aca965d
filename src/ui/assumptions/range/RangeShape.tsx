import { densityShape, type DensityShape } from "../../../charts";
import type { Distribution } from "../../../scenario";
import styles from "./RangeShape.module.css";

const width = 64;
const height = 20;
/** Room for the line's own thickness. */
const edge = 1;

function across(x: number): number {
  return edge + x * (width - 2 * edge);
}

function up(y: number): number {
  return height - edge - y * (height - 2 * edge);
}

function pathOf(shape: Extract<DensityShape, { kind: "curve" }>): string {
  const points = shape.points.map(({ x, y }) => `${across(x).toFixed(1)} ${up(y).toFixed(1)}`);
  const [low, high] = [across(0), across(1)];
  return `M${low} ${up(0)}L${points.join("L")}L${high} ${up(0)}Z`;
}

/** A small picture of a range; the words beside it say the same. */
export function RangeShape({ distribution }: { distribution: Distribution }) {
  const shape = densityShape(distribution);
  return (
    <svg
      className={styles.shape}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {shape.kind === "curve" ? (
        <path className={styles.curve} d={pathOf(shape)} />
      ) : (
        <g className={styles.bars}>
          <path d={`M0 ${up(0)}H${width}`} className={styles.ground} />
          {shape.bars.map(({ x, y }) => (
            <path key={x} d={`M${(2 + x * (width - 4)).toFixed(1)} ${up(0)}V${up(y).toFixed(1)}`} />
          ))}
        </g>
      )}
    </svg>
  );
}

/** The sign of a range: a small hill. */
export function RangeSign() {
  return (
    <svg className={styles.sign} width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      <path d="M1 11C6 11 5.5 1.5 9 1.5S12 11 17 11" />
    </svg>
  );
}
