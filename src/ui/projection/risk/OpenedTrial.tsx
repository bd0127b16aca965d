import { useEffect, useRef, useState } from "react";
import type { Palette } from "../../../charts";
import type { TrialRun } from "../../../engine";
import { formatNumber } from "../../../units";
import { Button } from "../../parts/Button";
import { Disclosure } from "../../parts/Disclosure";
import { ChartPanel } from "../charts/ChartPanel";
import { GateTable } from "../tables/GateTable";
import { MonthTable } from "../tables/MonthTable";
import { StageTable } from "../tables/StageTable";
import type { Figures } from "../useFigures";
import { WayChoice } from "./BandPanel";
import { DrawnTable } from "./DrawnTable";
import { OutcomeList } from "./OutcomeList";
import styles from "./Risk.module.css";
import type { RiskReading } from "./reading";
import { trialStory } from "./trialStory";
import type { TrialOpener, Way } from "./useTrialOpener";

interface OpenedTrialProps {
  run: TrialRun;
  /** The other trials and the plan of the same scenario, to compare with. */
  reading: RiskReading;
  figures: Figures;
  palette: Palette;
  opener: TrialOpener;
  onClose: () => void;
}

/** One trial read like a plan: what happened, what was drawn, and month by month. */
export default function OpenedTrial({
  run,
  reading,
  figures,
  palette,
  opener,
  onClose,
}: OpenedTrialProps) {
  const { t, language } = figures;
  const title = useRef<HTMLHeadingElement>(null);
  // The way asked for shows as chosen while its trial is run.
  const [asked, setAsked] = useState<{ way: Way; from: TrialRun } | null>(null);
  const { trial, way } = run;
  const shown = useRef<number | null>(null);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = article.current;
    // A definition opened from here lies outside: Escape closes it first.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [onClose]);
  useEffect(() => {
    // Switching the same trial to its other way leaves the focus on the switch.
    if (shown.current !== trial) title.current?.focus();
    shown.current = trial;
  }, [trial]);
  return (
    <article
      ref={article}
      aria-labelledby="opened-trial"
      className={styles.opened}
      data-opened-trial
    >
      <div className={styles.openedHead}>
        <h4 id="opened-trial" ref={title} tabIndex={-1}>
          {t("projection.risk.trial.head", {
            trial: formatNumber(trial + 1, language),
            way: t(`projection.risk.way.${way}`),
          })}
        </h4>
        <Button onClick={onClose} data-no-print>
          {t("projection.risk.trial.close")}
        </Button>
      </div>
      {run.model.scenario !== reading.plan.model.scenario && (
        <p className={styles.note}>{t("projection.risk.trial.stale")}</p>
      )}
      <WayChoice
        way={asked?.from === run ? asked.way : way}
        onChoose={(next) => {
          setAsked({ way: next, from: run });
          opener.open(trial, next);
        }}
        figures={figures}
      />
      <ul className={styles.story}>
        {trialStory(run, reading, figures).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <OutcomeList run={run} figures={figures} />
      <h5>{t("projection.risk.trial.drawn")}</h5>
      <DrawnTable run={run} figures={figures} />
      {(["cash", "revenue", "hours"] as const).map((kind) => (
        <ChartPanel
          key={kind}
          kind={kind}
          plan={run}
          figures={figures}
          palette={palette}
          level="h5"
        />
      ))}
      <h5>{t("projection.stages.title")}</h5>
      <StageTable plan={run} figures={figures} isTrial />
      <h5>{t("projection.stages.gates")}</h5>
      <GateTable plan={run} figures={figures} isTrial />
      <Disclosure label={t("projection.months.title")}>
        {() => <MonthTable plan={run} figures={figures} isTrial />}
      </Disclosure>
    </article>
  );
}
