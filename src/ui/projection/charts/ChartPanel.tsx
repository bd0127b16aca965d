import { useElementSize } from "@mantine/hooks";
import { lazy, memo, Suspense, useId, useMemo, useRef, useState } from "react";
import type { Palette } from "../../../charts";
import type { Plan } from "../../../engine";
import { Disclosure } from "../../parts/Disclosure";
import { placeName } from "../essentials";
import { lineUnit } from "../tables/lineRows";
import type { Figures } from "../useFigures";
import styles from "./ChartPanel.module.css";
import { lookOf, roomForWords } from "./chartLook";
import { ChartTable } from "./ChartTable";
import { type ChartKind, chartKinds } from "./chartKinds";
import { useHeld, useIsSeen } from "./useIsSeen";

const ChartCanvas = lazy(() => import("./ChartCanvas"));

interface ChartPanelProps {
  kind: ChartKind;
  plan: Plan;
  figures: Figures;
  palette: Palette;
  /** Heading of its title: lower where the chart stands under another title. */
  level?: "h3" | "h5";
}

/** A chart with its key, a way to read it month by month from the keyboard, and its table. */
export const ChartPanel = memo(function ChartPanel({
  kind,
  plan,
  figures,
  palette,
  level: Title = "h3",
}: ChartPanelProps) {
  const { t } = figures;
  const id = useId();
  const { ref, width } = useElementSize();
  const isNarrow = width > 0 && width < roomForWords;
  const [active, setActive] = useState<number | null>(null);
  const { build, lines, sentence } = chartKinds[kind];
  const panel = useRef<HTMLElement>(null);
  const isSeen = useIsSeen(panel);
  const drawnPlan = useHeld(plan, isSeen);
  const chart = useMemo(
    () => build(drawnPlan, lookOf(figures, palette, isNarrow)),
    [build, drawnPlan, figures, palette, isNarrow],
  );
  const month = Math.min(active ?? 0, plan.months.length - 1);
  const reading = t("projection.charts.reading", {
    month: `${figures.month(plan.months[month])}, ${placeName(plan, month, figures)}`,
    figures: lines
      .map((line) =>
        t("projection.charts.pair", {
          name: t(`projection.lines.${line}.name`),
          value: figures.figure(plan.ledger.lines[line][month] ?? 0, lineUnit(line), plan.months),
        }),
      )
      .join(", "),
  });
  return (
    <figure ref={panel} className={styles.panel} aria-labelledby={`${id}-title`}>
      <Title id={`${id}-title`}>{t(`projection.charts.${kind}.title`)}</Title>
      {lines.length > 1 && (
        <ul className={styles.key} aria-label={t("projection.charts.key")}>
          {lines.map((line) => (
            <li key={line}>
              <span className={styles.swatch} data-line={line} aria-hidden="true" />
              {t(`projection.lines.${line}.name`)}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.axis}>{t(`projection.charts.${kind}.axis`)}</p>
      <div ref={ref} className={styles.canvas}>
        <Suspense fallback={<p>{t("projection.charts.loading")}</p>}>
          <ChartCanvas chart={chart} sentence={sentence(plan, figures)} active={active} />
        </Suspense>
      </div>
      <div className={styles.reader} data-no-print>
        <label htmlFor={`${id}-month`}>{t("projection.charts.readMonth")}</label>
        <input
          id={`${id}-month`}
          type="range"
          min={0}
          max={plan.months.length - 1}
          value={month}
          aria-valuetext={reading}
          onChange={(event) => setActive(Number(event.currentTarget.value))}
          onFocus={() => setActive(month)}
          onBlur={() => setActive(null)}
        />
        <output htmlFor={`${id}-month`} className={styles.reading}>
          {active === null ? "" : reading}
        </output>
      </div>
      <Disclosure label={t("projection.charts.table")} className={styles.more}>
        {() => <ChartTable kind={kind} plan={plan} figures={figures} />}
      </Disclosure>
    </figure>
  );
});
