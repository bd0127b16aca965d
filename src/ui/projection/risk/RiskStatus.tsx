import { VisuallyHidden } from "@mantine/core";
import { useRef } from "react";
import { cancelRisk, type RiskState, runRisk, useScenario } from "../../../state";
import { formatNumber } from "../../../units";
import { focusAssumption } from "../../assumptions";
import { Button } from "../../parts/Button";
import stopped from "../ResultStatus.module.css";
import type { Figures } from "../useFigures";
import { widestShown } from "./chance";
import { driverName } from "./names";
import type { RiskReading } from "./reading";
import { stoppedSentence } from "./stoppedSentence";
import styles from "./Risk.module.css";
import { useFollowedFocus } from "./useFollowedFocus";

interface RiskStatusProps {
  state: RiskState;
  reading: RiskReading | null;
  figures: Figures;
}

/** How far the trials are, what the results on screen stand for, and what could not be as asked. */
export function RiskStatus({ state, reading, figures }: RiskStatusProps) {
  const { t } = figures;
  const { status, progress } = state;
  const place = useRef<HTMLDivElement>(null);
  const follow = useFollowedFocus(place, status);
  return (
    <div ref={place} className={styles.status}>
      {status === "running" && progress && (
        <div tabIndex={-1} className={styles.progress} data-focus="running" data-no-print>
          <progress
            max={progress.total}
            value={progress.done}
            aria-label={t("projection.risk.status.progress")}
          />
          <span>
            {t("projection.risk.status.running", {
              done: count(progress.done, figures),
              total: count(progress.total, figures),
            })}
          </span>
          <Button
            look="plain"
            onClick={() => {
              follow();
              cancelRisk();
            }}
          >
            {t("projection.risk.status.cancel")}
          </Button>
        </div>
      )}
      <p tabIndex={-1} className={styles.about} data-focus="ended" data-stale={reading?.isStale}>
        {aboutResults(state, reading, figures)}
      </p>
      {(status === "cancelled" || status === "failed") && (
        <Button
          onClick={() => {
            follow();
            runRisk();
          }}
          data-focus="again"
          data-no-print
        >
          {t("projection.risk.status.again")}
        </Button>
      )}
      <StoppedBy state={state} figures={figures} />
      <Moved reading={reading} figures={figures} />
      {/* Said when a run begins and ends, not at each of its steps. */}
      <VisuallyHidden component="output">
        {t(`projection.risk.status.said.${status}`)}
      </VisuallyHidden>
    </div>
  );
}

function count(value: number, { language }: Figures): string {
  return formatNumber(value, language, { decimals: 0 });
}

/** What the results on screen stand for: how many trials, which seed, how precise, or why they are not the last word. */
export function aboutResults(
  { status, settings }: RiskState,
  reading: RiskReading | null,
  figures: Figures,
): string {
  const { t, language } = figures;
  if (!reading) return t(`projection.risk.status.nothing.${status}`);
  const { risk, isStale } = reading;
  if (isStale) {
    return status === "running"
      ? t("projection.risk.status.staleRunning")
      : t("projection.risk.status.stale");
  }
  const words = {
    count: risk.trials,
    trials: count(risk.trials, figures),
    seed: String(risk.seed),
  };
  const isPart = risk.trials < settings.trials && status !== "done" && status !== "none";
  if (isPart) {
    return status === "running"
      ? t("projection.risk.status.partRunning", words)
      : t("projection.risk.status.part", words);
  }
  const { pShortfall, pBreakEven } = risk.staged;
  const deciding = [pShortfall, pBreakEven, ...risk.stages.map(({ pPassed }) => pPassed)];
  const shown = widestShown(deciding, risk.trials);
  if (shown === 0) return t("projection.risk.status.exact", words);
  return t("projection.risk.status.done", {
    ...words,
    half: t("projection.risk.status.points", {
      count: shown,
      half: formatNumber(shown, language, { decimals: 1 }),
    }),
  });
}

/** The value that stopped a trial, with a way to its field. */
function StoppedBy({ state, figures }: Pick<RiskStatusProps, "state" | "figures">) {
  const { t } = figures;
  const scenario = useScenario();
  const { issue, stoppedTrial } = state;
  if (state.status !== "stopped" || !issue) return null;
  return (
    <div className={stopped.stopped} role="alert">
      <p className={stopped.title}>
        {t("projection.risk.status.stoppedTrial", {
          trial: stoppedTrial === null ? "" : count(stoppedTrial + 1, figures),
        })}
      </p>
      <p>{stoppedSentence(issue, scenario, figures)}</p>
      <p>{t("projection.risk.status.stoppedWhy")}</p>
      <Button onClick={() => focusAssumption(issue.path)}>
        {t("projection.status.goToField")}
      </Button>
    </div>
  );
}

/** Correlations that could not be as asked, by the names of what they link. */
function Moved({ reading, figures }: Pick<RiskStatusProps, "reading" | "figures">) {
  const { t, language } = figures;
  if (!reading || reading.risk.moved.length === 0) return null;
  const { scenario } = reading.plan.model;
  const write = (value: number) => formatNumber(value, language, { decimals: 2 });
  return (
    <div className={styles.moved}>
      <p>{t("projection.risk.moved.title")}</p>
      <ul>
        {reading.risk.moved.map(({ a, b, asked, used }) => (
          <li key={`${a} ${b}`}>
            {t("projection.risk.moved.pair", {
              a: driverName(scenario, a),
              b: driverName(scenario, b),
              asked: write(asked),
              used: write(used),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
