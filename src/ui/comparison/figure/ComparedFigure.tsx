import { useElementSize } from "@mantine/hooks";
import { lazy, type ReactNode, Suspense, useId, useMemo, useRef } from "react";
import type { ChartLook, MonthChart } from "../../../charts";
import { Disclosure } from "../../parts/Disclosure";
import { lookOf, roomForWords } from "../../projection/charts/chartLook";
import { useHeld, useIsSeen } from "../../projection/charts/useIsSeen";
import { usePalette } from "../../projection/charts/usePalette";
import { ImageAction } from "../share/ImageAction";
import type { Comparison, Ready } from "../useComparison";
import styles from "./Figure.module.css";
import { LineLegend } from "./LineLegend";

const ChartCanvas = lazy(() => import("../../projection/charts/ChartCanvas"));

interface ComparedFigureProps {
  comparison: Comparison;
  /** The scenarios drawn; those of lines, whose legend is shown. */
  columns: readonly Ready[];
  title: string;
  axis: string;
  /** What the picture shows, for who does not see it. */
  sentence: string;
  build: (look: ChartLook) => MonthChart;
  active?: number | null;
  /** Between the title and the drawing: what is shown, in choices. */
  choice?: ReactNode;
  /** Under the drawing: reading it from the keyboard, taking it elsewhere. */
  reader?: ReactNode;
  table: ReactNode;
}

/** A chart of several scenarios with the legend of their lines and its table. */
export function ComparedFigure({
  comparison,
  columns,
  title,
  axis,
  sentence,
  build,
  active = null,
  choice,
  reader,
  table,
}: ComparedFigureProps) {
  const { figures } = comparison;
  const id = useId();
  const palette = usePalette();
  const { ref, width } = useElementSize();
  const place = useRef<HTMLElement>(null);
  const isNarrow = width > 0 && width < roomForWords;
  // What is out of sight need not be drawn again.
  const asked = useMemo(() => ({ build }), [build]);
  const shown = useHeld(asked, useIsSeen(place));
  const chart = useMemo(
    () => shown.build(lookOf(figures, palette, isNarrow)),
    [shown, figures, palette, isNarrow],
  );
  return (
    <figure ref={place} className={styles.figure} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {choice}
      <LineLegend comparison={comparison} columns={columns} />
      <p className={styles.axis}>{axis}</p>
      <div ref={ref} className={styles.canvas}>
        <Suspense fallback={<p>{figures.t("projection.charts.loading")}</p>}>
          <ChartCanvas chart={chart} sentence={sentence} active={active} />
        </Suspense>
      </div>
      {reader}
      <ImageAction
        comparison={comparison}
        title={title}
        columns={columns}
        palette={palette}
        place={place}
      />
      <Disclosure label={figures.t("projection.charts.table")} className={styles.more ?? ""}>
        {table}
      </Disclosure>
    </figure>
  );
}
