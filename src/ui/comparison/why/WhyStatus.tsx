import type { ComparisonKind } from "../../../runner";
import { Button } from "../../parts/Button";
import type { Figures } from "../../projection";
import styles from "./WhyStatus.module.css";
import type { Why } from "./useWhy";

interface WhyStatusProps {
  why: Why<ComparisonKind>;
  /** What is said while it runs, where it was stopped, and where it failed; and the name of its bar. */
  words: (status: "running" | "stopped" | "failed" | "progress") => string;
  figures: Figures;
}

/** How far an answer is, with the way to stop it or to ask again; nothing once it is there. */
export function WhyStatus({ why: { state, stop, again }, words, figures }: WhyStatusProps) {
  const { t } = figures;
  if (state.status === "done") return null;
  const isRunning = state.status === "running";
  return (
    <div className={styles.status}>
      <output>{words(state.status)}</output>
      {isRunning && state.progress && (
        <progress
          max={state.progress.total}
          value={state.progress.done}
          aria-label={words("progress")}
        />
      )}
      <Button look="plain" onClick={isRunning ? stop : again}>
        {t(isRunning ? "projection.risk.status.cancel" : "projection.risk.status.again")}
      </Button>
    </div>
  );
}
