import { memo, useCallback, useMemo, useState } from "react";
import { type ChartLook, commonBins, histogramChart } from "../../../charts";
import { Choice } from "../../projection/tables/Choice";
import { ComparedFigure } from "../figure/ComparedFigure";
import type { Comparison } from "../useComparison";
import { BinsTable } from "./BinsTable";
import type { ReadyTrials } from "./readyTrials";

interface HistogramPanelProps {
  comparison: Comparison;
  ready: readonly ReadyTrials[];
}

/** What is left at the end of the trials of each scenario, over the same bins. */
export const HistogramPanel = memo(function HistogramPanel({
  comparison,
  ready,
}: HistogramPanelProps) {
  const { c, figures } = comparison;
  const [of, setOf] = useState<"cash" | "position">("cash");
  const bins = useMemo(
    () => commonBins(ready.map(({ risk }) => risk.finals.staged[of])),
    [ready, of],
  );
  const columns = useMemo(() => ready.map(({ column }) => column), [ready]);
  const words = useMemo(
    () => ({
      between: (from: string | null, to: string | null) =>
        from === null
          ? figures.t("projection.risk.final.below", { to })
          : to === null
            ? figures.t("projection.risk.final.above", { from })
            : figures.t("projection.risk.final.between", { from, to }),
    }),
    [figures],
  );
  const build = useCallback(
    (look: ChartLook) => histogramChart(bins, columns, words, look),
    [bins, columns, words],
  );
  const key = of === "cash" ? "finalCash" : "finalPosition";
  const title = c(`risk.histogram.${of}`);
  return (
    <ComparedFigure
      comparison={comparison}
      columns={columns}
      title={title}
      axis={figures.t("projection.risk.final.axis")}
      sentence={c("risk.histogram.sentence", {
        title,
        medians: ready
          .map(({ column, risk }) =>
            c("curves.pair", {
              letter: column.letter,
              value: figures.amount(risk.staged[key].q50),
            }),
          )
          .join(figures.t("projection.risk.listMark")),
      })}
      build={build}
      choice={
        <Choice
          label={c("risk.histogram.of")}
          value={of}
          options={[
            { value: "cash", label: figures.t("projection.measures.finalCash.name") },
            { value: "position", label: figures.t("projection.measures.finalPosition.name") },
          ]}
          onChoose={setOf}
        />
      }
      table={
        <BinsTable
          caption={title}
          bins={bins}
          words={words}
          columns={columns}
          comparison={comparison}
        />
      }
    />
  );
});
