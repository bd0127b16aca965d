import { useCallback, useId, useMemo, useState } from "react";
import {
  binAt,
  binsOf,
  binWords,
  type ChartLook,
  finalChart,
  type Palette,
  trialOfBin,
} from "../../../charts";
import { formatNumber, formatShare } from "../../../units";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import type { Figures } from "../useFigures";
import { FinalTable } from "./FinalTable";
import type { RiskReading } from "./reading";
import styles from "./Risk.module.css";
import { RiskFigure } from "./RiskFigure";
import { valueSentence } from "./sentences";
import type { TrialOpener } from "./useTrialOpener";
import { ValueTable } from "./ValueTable";

interface FinalPanelProps {
  reading: RiskReading;
  figures: Figures;
  palette: Palette;
  opener: TrialOpener;
}

/** What is left at the end, by stages and all the way, and what going by stages is worth. */
export function FinalPanel({ reading, figures, palette, opener }: FinalPanelProps) {
  const { t, amount, language } = figures;
  const { risk } = reading;
  const id = useId();
  const bins = useMemo(() => binsOf(risk.finals.staged.cash, risk.finals.committed.cash), [risk]);
  const { mean, q50 } = risk.staged.finalCash;
  const words = useMemo(
    () => ({
      staged: t("projection.risk.way.staged"),
      committed: t("projection.risk.way.committed"),
      median: t("projection.risk.final.median", { value: amount(q50) }),
      mean: t("projection.risk.final.mean", { value: amount(mean) }),
      between: (from: string | null, to: string | null) =>
        from === null
          ? t("projection.risk.final.below", { to })
          : to === null
            ? t("projection.risk.final.above", { from })
            : t("projection.risk.final.between", { from, to }),
    }),
    [t, amount, q50, mean],
  );
  const build = useCallback(
    (look: ChartLook) => finalChart(bins, { median: q50, mean }, words, look),
    [bins, q50, mean, words],
  );
  const filled = bins.staged.flatMap((share, bin) => (share > 0 ? [bin] : []));
  const [chosen, setChosen] = useState<number | null>(null);
  // At first the bin of the median, where a trial is in it.
  const middle = binAt(q50, bins.edges);
  const bin = [chosen, middle].find((at) => at !== null && filled.includes(at)) ?? filled[0] ?? 0;
  const open = (at: number) => {
    const trial = trialOfBin(risk.finals.staged.cash, bins.edges, at);
    if (trial === null) return;
    setChosen(at);
    opener.open(trial, "staged");
  };
  const trial = trialOfBin(risk.finals.staged.cash, bins.edges, bin) ?? 0;
  const share = (value: number) => formatShare(value, language, { decimals: 1 });
  return (
    <>
      <RiskFigure
        title={t("projection.risk.final.title")}
        axis={t("projection.risk.final.axis")}
        sentence={t("projection.risk.final.sentence", {
          median: amount(q50),
          committed: amount(risk.committed.finalCash.q50),
          negative: share(risk.staged.pNegativeFinalCash.p),
          negativeCommitted: share(risk.committed.pNegativeFinalCash.p),
        })}
        series={[
          { swatch: "bar", name: words.staged },
          { swatch: "outline", name: words.committed },
        ]}
        build={build}
        figures={figures}
        palette={palette}
        {...(opener.canOpen && { onPick: open })}
        choice={<p className={styles.note}>{t("projection.risk.final.note")}</p>}
        reader={
          <div className={styles.picks} data-no-print>
            <Select
              label={t("projection.risk.final.choose")}
              value={String(bin)}
              choices={filled.map((at) => [
                String(at),
                `${binWords(bins, at, words, language)} (${share(bins.staged[at] ?? 0)})`,
              ])}
              onChoose={(at) => setChosen(Number(at))}
            />
            <Button
              isOff={!opener.canOpen}
              onClick={() => open(bin)}
              aria-describedby={`${id}-trial`}
            >
              {t("projection.risk.trial.open")}
            </Button>
            <span id={`${id}-trial`} className={styles.trialNumber}>
              {t("projection.risk.trial.number", { trial: formatNumber(trial + 1, language) })}
            </span>
          </div>
        }
        table={<FinalTable bins={bins} words={words} figures={figures} />}
      />
      <section aria-labelledby={`${id}-value`} className={styles.value}>
        <h4 id={`${id}-value`}>{t("projection.risk.value.title")}</h4>
        <p>{valueSentence(reading, figures)}</p>
        <p className={styles.note}>{t("projection.risk.value.note")}</p>
        <ValueTable reading={reading} figures={figures} />
      </section>
    </>
  );
}
