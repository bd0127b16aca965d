import { lazy, Suspense, useMemo } from "react";
import { overlayChart, timelineOf } from "../../../charts";
import { lookOf } from "../../projection/charts/chartLook";
import { usePalette } from "../../projection/charts/usePalette";
import { overlayValues } from "../curves/overlayLines";
import { overlaySentence } from "../curves/overlaySentence";
import { LineLegend } from "../figure/LineLegend";
import { useShownComparison } from "../shownView";
import type { Comparison } from "../useComparison";
import { extremesOf } from "./extremes";
import { Message } from "./Message";
import styles from "./Projector.module.css";

const ChartCanvas = lazy(() => import("../../projection/charts/ChartCanvas"));

/** The cash of all the scenarios, and how low it goes. */
export function CashScreen({ comparison }: { comparison: Comparison }) {
  const { c, figures, ready, reference } = comparison;
  const { by } = useShownComparison();
  const palette = usePalette();
  const chart = useMemo(
    () =>
      overlayChart(
        ready.map((column, place) => ({
          ...column,
          place,
          values: overlayValues(column.plan, "cash"),
        })),
        timelineOf(
          ready.map(({ plan }) => plan),
          by,
        ),
        reference && { plan: reference.plan, place: ready.indexOf(reference) },
        { numbered: (number) => c("by.month", { number }) },
        // The room is as large as the screen: letters grow with it.
        { ...lookOf(figures, palette, false), scale: roomScale() },
      ),
    [ready, by, reference, c, figures, palette],
  );
  const { low, high, lowLetters, highLetters } = extremesOf(
    ready,
    ({ plan }) => plan.path.lowestCash,
  );
  const words = { low: figures.amount(low), high: figures.amount(high), lowLetters, highLetters };
  return (
    <>
      <Message>
        {c(words.low === words.high ? "projector.cash.same" : "projector.cash.range", words)}
      </Message>
      <LineLegend comparison={comparison} columns={ready} />
      <div className={styles.canvas}>
        <Suspense fallback={<p>{figures.t("projection.charts.loading")}</p>}>
          <ChartCanvas
            chart={chart}
            active={null}
            sentence={overlaySentence(
              c("curves.lines.cash.title"),
              ready,
              ({ plan }) => overlayValues(plan, "cash"),
              comparison,
            )}
          />
        </Suspense>
      </div>
    </>
  );
}

/** Letters as large as a room needs: 1 on a small screen, 1.8 on one of 1,080 lines. */
function roomScale(): number {
  const lines = Math.min(window.innerHeight, window.innerWidth);
  return Math.max(1, Math.min(2, lines / 600));
}
