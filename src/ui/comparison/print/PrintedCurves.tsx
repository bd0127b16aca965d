import { useMemo } from "react";
import { linePicture, scenarioLine, timelineMonth, timelineOf } from "../../../charts";
import { formatEurosShort } from "../../../units";
import { overlayValues } from "../curves/overlayLines";
import figure from "../figure/Figure.module.css";
import { LineLegend } from "../figure/LineLegend";
import { useShownComparison } from "../shownView";
import type { Comparison } from "../useComparison";
import styles from "./PrintedCurves.module.css";

const size = { width: 640, height: 330 };
const left = 62;
const right = 24;

/** The cash of all the scenarios, for the second sheet of a print; a canvas would not be ready for it. */
export function PrintedCurves({ comparison }: { comparison: Comparison }) {
  const { c, figures, ready } = comparison;
  const { by } = useShownComparison();
  const timeline = useMemo(
    () =>
      timelineOf(
        ready.map(({ plan }) => plan),
        by,
      ),
    [ready, by],
  );
  const picture = useMemo(
    () =>
      linePicture(
        ready.map(({ plan }) => overlayValues(plan, "cash")),
        timeline,
        size,
      ),
    [ready, timeline],
  );
  const every = Math.max(1, Math.ceil(timeline.length / 8));
  const numbered = (number: number) => c("by.month", { number });
  return (
    <section className={styles.sheet} data-many={ready.length > 4} aria-hidden="true">
      <h2>{c("curves.lines.cash.title")}</h2>
      <LineLegend comparison={comparison} columns={ready} />
      <p className={figure.axis}>{c("curves.lines.cash.axis")}</p>
      <svg
        className={styles.drawing}
        viewBox={`${-left} -10 ${left + size.width + right} ${size.height + 34}`}
      >
        {picture.ticks.map(({ value, y }) => (
          <g key={value}>
            <line
              className={styles.rule}
              data-zero={value === 0}
              x1="0"
              x2={size.width}
              y1={y}
              y2={y}
            />
            <text className={styles.amount} x="-6" y={y + 4}>
              {formatEurosShort(value, figures.language)}
            </text>
          </g>
        ))}
        {Array.from({ length: Math.ceil(timeline.length / every) }, (_, place) => (
          <text
            key={place}
            className={styles.month}
            x={picture.xOf(place * every)}
            y={size.height + 20}
          >
            {timelineMonth(timeline, place * every, numbered, figures.language, "short")}
          </text>
        ))}
        {ready.map(({ id, index, letter, isReference }, place) => {
          const { dash, width, tone } = scenarioLine(index, isReference);
          const line = picture.lines[place];
          return (
            <g key={id} className={figure.sample} data-tone={tone}>
              <path
                className={styles.line}
                d={line?.path}
                strokeWidth={width}
                strokeDasharray={dash.join(" ")}
              />
              <text className={styles.letter} x={(line?.end.x ?? 0) + 6} y={(line?.end.y ?? 0) + 4}>
                {letter}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}
