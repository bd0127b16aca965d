import { VisuallyHidden } from "@mantine/core";
import { useRef } from "react";
import { cancelComparedTrials, setComparedTrials, usePalier } from "../../../state";
import { formatNumber } from "../../../units";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import styles from "../../projection/risk/Risk.module.css";
import { stoppedSentence } from "../../projection/risk/stoppedSentence";
import { useFollowedFocus } from "../../projection/risk/useFollowedFocus";
import type { Comparison } from "../useComparison";
import type { ComparisonTrials } from "./useTrials";

const counts = [1000, 10_000, 50_000];

interface TrialsStatusProps {
  comparison: Comparison;
  trials: ComparisonTrials;
}

/** How far the trials are, what the results stand for, and how many are run. */
export function TrialsStatus({ comparison, trials }: TrialsStatusProps) {
  const { c, figures } = comparison;
  const { t, language } = figures;
  const { status, seed, columns, run } = trials;
  const progress = usePalier(({ comparison: of }) => of.trials.progress);
  const place = useRef<HTMLDivElement>(null);
  const follow = useFollowedFocus(place, status);
  const count = (value: number) => formatNumber(value, language, { decimals: 0 });
  const stopped = columns.filter(({ issue }) => issue !== null);
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
              done: count(progress.done),
              total: count(progress.total),
            })}
          </span>
          <Button
            look="plain"
            onClick={() => {
              follow();
              cancelComparedTrials();
            }}
          >
            {t("projection.risk.status.cancel")}
          </Button>
        </div>
      )}
      <p tabIndex={-1} className={styles.about} data-focus="ended">
        {status === "cancelled" || status === "failed"
          ? c(`risk.status.${status}`)
          : c("risk.status.same", { trials: count(trials.trials), seed: String(seed) })}
      </p>
      {(status === "cancelled" || status === "failed") && (
        <Button
          onClick={() => {
            follow();
            run();
          }}
          data-focus="again"
          data-no-print
        >
          {t("projection.risk.status.again")}
        </Button>
      )}
      {stopped.map(
        ({ column, issue, of }) =>
          issue &&
          of && (
            <p key={column.id} role="alert">
              {c("risk.stoppedIn", { letter: column.letter, name: column.name })}{" "}
              {stoppedSentence(issue, of, figures)}
            </p>
          ),
      )}
      <VisuallyHidden component="output">
        {t(`projection.risk.status.said.${status}`)}
      </VisuallyHidden>
      <span data-no-print>
        <Select
          label={t("projection.risk.settings.trials")}
          value={String(trials.trials)}
          choices={counts.map(
            (trial) =>
              [
                String(trial),
                t("projection.risk.settings.count", { trials: count(trial) }),
              ] as const,
          )}
          onChoose={(choice) => setComparedTrials(Number(choice))}
        />
      </span>
    </div>
  );
}
