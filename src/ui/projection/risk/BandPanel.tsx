import { useCallback, useId, useState } from "react";
import {
  bandChart,
  bandQuantiles,
  type ChartLook,
  type Palette,
  quantileNear,
} from "../../../charts";
import { bandLines } from "../../../engine";
import { formatNumber } from "../../../units";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import chartStyles from "../charts/ChartPanel.module.css";
import { placeName } from "../essentials";
import { Choice } from "../tables/Choice";
import type { Figures } from "../useFigures";
import { BandTable } from "./BandTable";
import type { RiskReading } from "./reading";
import styles from "./Risk.module.css";
import { RiskFigure } from "./RiskFigure";
import type { TrialOpener, Way } from "./useTrialOpener";

interface BandPanelProps {
  reading: RiskReading;
  figures: Figures;
  palette: Palette;
  opener: TrialOpener;
}

type Line = (typeof bandLines)[number];

/** How cash, own revenue or the result are spread over the trials, month by month; a point opens the trial nearest to it. */
export function BandPanel({ reading, figures, palette, opener }: BandPanelProps) {
  const { t, amount } = figures;
  const { risk, plan } = reading;
  const id = useId();
  const [way, setWay] = useState<Way>("staged");
  const [line, setLine] = useState<Line>("cash");
  const [active, setActive] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const band = risk[way].bands[line];
  const planned = plan.ledger.lines[line];
  const months = plan.months.length;
  const month = Math.min(chosen, months - 1);
  const canPick = way === "staged" && line === "cash" && opener.canOpen;
  const trialAt = (quantile: number, at: number) => risk.cashTrials[quantile * months + at] ?? 0;
  const build = useCallback(
    (look: ChartLook) =>
      bandChart(
        plan,
        band,
        planned,
        {
          plan: t("projection.risk.band.plan"),
          quantile: (name) => t(`projection.risk.band.${name}`),
        },
        look,
      ),
    [plan, band, planned, t],
  );
  const pick = (index: number, amount: number) => {
    const at = Math.max(0, Math.min(months - 1, index));
    setChosen(at);
    opener.open(trialAt(quantileNear(band, at, amount), at), way);
  };
  const lineName = t(`projection.lines.${line}.name`);
  const last = months - 1;
  const when = (at: number) => `${figures.month(plan.months[at])}, ${placeName(plan, at, figures)}`;
  const text = t("projection.risk.band.reading", {
    month: when(month),
    q05: amount(band.q05[month] ?? 0),
    q25: amount(band.q25[month] ?? 0),
    q50: amount(band.q50[month] ?? 0),
    q75: amount(band.q75[month] ?? 0),
    q95: amount(band.q95[month] ?? 0),
    plan: amount(planned[month] ?? 0),
  });
  return (
    <RiskFigure
      title={t("projection.risk.band.title")}
      axis={t(`projection.risk.band.axis.${line}`)}
      sentence={t("projection.risk.band.sentence", {
        line: lineName,
        way: t(`projection.risk.way.${way}`),
        q05: amount(band.q05[last] ?? 0),
        q50: amount(band.q50[last] ?? 0),
        q95: amount(band.q95[last] ?? 0),
      })}
      series={[
        { swatch: "wide", name: t("projection.risk.band.wide") },
        { swatch: "half", name: t("projection.risk.band.half") },
        { swatch: "median", name: t("projection.risk.band.q50") },
        { swatch: "plan", name: t("projection.risk.band.plan") },
      ]}
      build={build}
      figures={figures}
      palette={palette}
      active={active}
      {...(canPick && { onPick: pick })}
      choice={
        <div className={styles.choices} data-no-print>
          <Select
            label={t("projection.risk.band.line")}
            value={line}
            choices={bandLines.map((name) => [name, t(`projection.lines.${name}.name`)] as const)}
            onChoose={(name) => setLine(bandLines.find((known) => known === name) ?? "cash")}
          />
          <WayChoice way={way} onChoose={setWay} figures={figures} />
        </div>
      }
      reader={
        <div data-no-print>
          <div className={chartStyles.reader}>
            <label htmlFor={`${id}-month`}>{t("projection.charts.readMonth")}</label>
            <input
              id={`${id}-month`}
              type="range"
              min={0}
              max={months - 1}
              value={month}
              aria-valuetext={text}
              onChange={(event) => {
                setChosen(Number(event.currentTarget.value));
                setActive(Number(event.currentTarget.value));
              }}
              onFocus={() => setActive(month)}
              onBlur={() => setActive(null)}
            />
            <output htmlFor={`${id}-month`} className={chartStyles.reading}>
              {text}
            </output>
          </div>
          {way === "staged" && line === "cash" ? (
            <fieldset className={styles.picks}>
              <legend>
                {t("projection.risk.band.open", { month: figures.month(plan.months[month]) })}
              </legend>
              {bandQuantiles.map((name, quantile) => (
                <Button
                  key={name}
                  isOff={!opener.canOpen}
                  onClick={() => opener.open(trialAt(quantile, month), way)}
                >
                  {t(`projection.risk.band.${name}`)}
                  <span className={styles.trialNumber}>
                    {t("projection.risk.trial.number", {
                      trial: formatNumber(trialAt(quantile, month) + 1, figures.language),
                    })}
                  </span>
                </Button>
              ))}
            </fieldset>
          ) : (
            <p className={styles.note}>{t("projection.risk.band.openWhere")}</p>
          )}
        </div>
      }
      table={
        <BandTable reading={reading} band={band} planned={planned} line={line} figures={figures} />
      }
    />
  );
}

interface WayChoiceProps {
  way: Way;
  onChoose: (way: Way) => void;
  figures: Figures;
}

/** By stages, where gates stop and extend, or all the way whatever they say. */
export function WayChoice({ way, onChoose, figures: { t } }: WayChoiceProps) {
  return (
    <Choice
      label={t("projection.risk.way.label")}
      value={way}
      options={[
        { value: "staged", label: t("projection.risk.way.staged") },
        { value: "committed", label: t("projection.risk.way.committed") },
      ]}
      onChoose={onChoose}
    />
  );
}
