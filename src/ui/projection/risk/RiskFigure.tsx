import { useElementSize } from "@mantine/hooks";
import { lazy, type ReactNode, Suspense, useId, useMemo } from "react";
import type { ChartLook, MonthChart, Palette } from "../../../charts";
import { Disclosure } from "../../parts/Disclosure";
import chartStyles from "../charts/ChartPanel.module.css";
import { lookOf, roomForWords } from "../charts/chartLook";
import type { Figures } from "../useFigures";
import styles from "./Risk.module.css";

const ChartCanvas = lazy(() => import("../charts/ChartCanvas"));

/** How a series is drawn, for its place in the key. */
export type Swatch = "wide" | "half" | "median" | "plan" | "bar" | "outline";

interface RiskFigureProps {
  title: string;
  axis: string;
  /** What the picture shows, for who does not see it. */
  sentence: string;
  series?: readonly { readonly swatch: Swatch; readonly name: string }[];
  build: (look: ChartLook) => MonthChart;
  figures: Figures;
  palette: Palette;
  active?: number | null;
  onPick?: (index: number, amount: number) => void;
  /** Between the title and the drawing: what is shown, in a choice. */
  choice?: ReactNode;
  /** Under the drawing: reading it from the keyboard. */
  reader?: ReactNode;
  table: ReactNode;
  /** One question under a heading that has others: a smaller title and drawing. */
  isSmall?: boolean;
}

/** A chart of the trials with its key and its table. */
export function RiskFigure({
  title,
  axis,
  sentence,
  series = [],
  build,
  figures,
  palette,
  active = null,
  onPick,
  choice,
  reader,
  table,
  isSmall = false,
}: RiskFigureProps) {
  const Title = isSmall ? "h5" : "h4";
  const { t } = figures;
  const id = useId();
  const { ref, width } = useElementSize();
  const isNarrow = width > 0 && width < roomForWords;
  const chart = useMemo(
    () => build(lookOf(figures, palette, isNarrow)),
    [build, figures, palette, isNarrow],
  );
  return (
    <figure className={chartStyles.panel} aria-labelledby={`${id}-title`}>
      <Title id={`${id}-title`}>{title}</Title>
      {choice}
      {series.length > 0 && (
        <ul className={chartStyles.key} aria-label={t("projection.charts.key")}>
          {series.map(({ swatch, name }) => (
            <li key={swatch}>
              <span className={styles.swatch} data-swatch={swatch} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      )}
      <p className={chartStyles.axis}>{axis}</p>
      <div
        ref={ref}
        className={[chartStyles.canvas, isSmall && styles.smallCanvas].filter(Boolean).join(" ")}
      >
        <Suspense fallback={<p>{t("projection.charts.loading")}</p>}>
          <ChartCanvas chart={chart} sentence={sentence} active={active} onPick={onPick} />
        </Suspense>
      </div>
      {reader}
      <Disclosure label={t("projection.charts.table")} className={chartStyles.more}>
        {table}
      </Disclosure>
    </figure>
  );
}
