import { lazy, Suspense, useEffect, useRef } from "react";
import type { Palette } from "../../../charts";
import { closeTrial } from "../../../state";
import { useShownView, viewArrived } from "../shownView";
import type { Figures } from "../useFigures";
import { BandPanel } from "./BandPanel";
import { FinalPanel } from "./FinalPanel";
import { ReasonsPanel } from "./ReasonsPanel";
import { doGatesAct, isCertain, useRiskReading } from "./reading";
import { RiskSettings } from "./RiskSettings";
import { RiskStatus } from "./RiskStatus";
import styles from "./Risk.module.css";
import {
  outcomeSentence,
  planSentence,
  reachSentence,
  shortfallSentence,
  valueSentence,
} from "./sentences";
import { StageFlow } from "./StageFlow";
import { TrialChooser } from "./TrialChooser";
import { useTrialOpener } from "./useTrialOpener";

const OpenedTrial = lazy(() => import("./OpenedTrial"));

interface RiskViewProps {
  figures: Figures;
  palette: Palette;
}

/** What the trials tell: chances stage by stage, bands of cash, outcomes, reasons, and any trial to be read. */
export default function RiskView({ figures, palette }: RiskViewProps) {
  const { t } = figures;
  const { state, reading } = useRiskReading();
  const { isWanted } = useShownView();
  const planEnd = reading ? planSentence(reading, figures) : "";
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useTrialOpener(reading !== null && !reading.isStale);
  useEffect(() => {
    if (!isWanted) return;
    title.current?.focus();
    viewArrived();
  }, [isWanted]);
  return (
    <div className={styles.view}>
      <h3 ref={title} tabIndex={-1}>
        {t("projection.risk.title")}
      </h3>
      <RiskStatus state={state} reading={reading} figures={figures} />
      {reading && (
        <div data-stale={reading.isStale} className={styles.results}>
          {isCertain(reading.plan) && (
            <p className={styles.certain}>
              {t(
                doGatesAct(reading.risk)
                  ? "projection.risk.certainGates"
                  : "projection.risk.certain",
              )}
            </p>
          )}
          <p className={styles.first}>
            {[
              shortfallSentence(reading.risk, figures),
              reachSentence(reading, figures),
              outcomeSentence(reading.risk, figures),
              valueSentence(reading, figures),
            ].join(" ")}
          </p>
          {planEnd !== "" && <p>{planEnd}</p>}
          <StageFlow reading={reading} figures={figures} />
          <BandPanel reading={reading} figures={figures} palette={palette} opener={opener} />
          <FinalPanel reading={reading} figures={figures} palette={palette} opener={opener} />
          <ReasonsPanel reading={reading} figures={figures} palette={palette} />
          <TrialChooser reading={reading} figures={figures} opener={opener} state={state} />
          {state.opened && (
            <Suspense fallback={<p>{t("projection.risk.trial.loading")}</p>}>
              <OpenedTrial
                run={state.opened}
                reading={reading}
                figures={figures}
                palette={palette}
                opener={opener}
                onClose={() => {
                  closeTrial();
                  opener.giveBack();
                }}
              />
            </Suspense>
          )}
        </div>
      )}
      <RiskSettings state={state} figures={figures} />
    </div>
  );
}
