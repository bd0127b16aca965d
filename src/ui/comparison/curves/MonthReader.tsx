import { useId } from "react";
import { type Timeline, timelineMonth } from "../../../charts";
import chartStyles from "../../projection/charts/ChartPanel.module.css";
import type { Comparison, Ready } from "../useComparison";

interface MonthReaderProps {
  comparison: Comparison;
  columns: readonly Ready[];
  timeline: Timeline;
  valuesOf: (column: Ready) => ArrayLike<number>;
  active: number | null;
  onActive: (month: number | null) => void;
}

/** Reads an overlay month by month, from the keyboard or by hand. */
export function MonthReader({
  comparison,
  columns,
  timeline,
  valuesOf,
  active,
  onActive,
}: MonthReaderProps) {
  const { c, figures } = comparison;
  const id = useId();
  const month = Math.min(active ?? 0, timeline.length - 1);
  const numbered = (number: number) => c("by.month", { number });
  const reading = c("curves.reading", {
    month: timelineMonth(timeline, month, numbered, figures.language),
    figures: columns
      .map((column, place) => {
        const value = valuesOf(column)[month - (timeline.shifts[place] ?? 0)];
        const words = value === undefined ? c("by.outside") : figures.amount(value);
        return c("curves.pair", { letter: column.letter, value: words });
      })
      .join(figures.t("projection.risk.listMark")),
  });
  return (
    <div className={chartStyles.reader} data-no-print>
      <label htmlFor={id}>{figures.t("projection.charts.readMonth")}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={timeline.length - 1}
        value={month}
        aria-valuetext={reading}
        onChange={(event) => onActive(Number(event.currentTarget.value))}
        onFocus={() => onActive(month)}
        onBlur={() => onActive(null)}
      />
      <output htmlFor={id} className={chartStyles.reading}>
        {active === null ? "" : reading}
      </output>
    </div>
  );
}
