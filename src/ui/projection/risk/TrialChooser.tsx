import type { RiskState } from "../../../state";
import { formatNumber } from "../../../units";
import { Button } from "../../parts/Button";
import type { Figures } from "../useFigures";
import type { RiskReading } from "./reading";
import styles from "./Risk.module.css";
import type { TrialOpener } from "./useTrialOpener";

const noted = ["worst", "q05", "median", "q95", "best"] as const;

interface TrialChooserProps {
  reading: RiskReading;
  figures: Figures;
  opener: TrialOpener;
  state: RiskState;
}

/** The trials worth reading: the worst, the median, the best and two between. */
export function TrialChooser({ reading, figures, opener, state }: TrialChooserProps) {
  const { t, amount, language } = figures;
  const { risk } = reading;
  const { opened, closed } = state;
  return (
    <section aria-labelledby="risk-trials" className={styles.chooser} data-no-print>
      <h4 id="risk-trials" tabIndex={-1}>
        {t("projection.risk.trial.title")}
      </h4>
      <p className={styles.note}>{t("projection.risk.trial.note")}</p>
      <div className={styles.picks}>
        {noted.map((name) => {
          const trial = risk.noted[name];
          return (
            <Button
              key={name}
              isOff={!opener.canOpen}
              aria-pressed={opened?.trial === trial && opened.way === "staged"}
              onClick={() => opener.open(trial, "staged")}
            >
              {t(`projection.risk.trial.noted.${name}`)}
              <span className={styles.trialNumber}>
                {t("projection.risk.trial.number", { trial: formatNumber(trial + 1, language) })}
                {", "}
                {amount(risk.finals.staged.position[trial] ?? 0)}
              </span>
            </Button>
          );
        })}
      </div>
      {!opener.canOpen && <p className={styles.note}>{t("projection.risk.trial.waits")}</p>}
      <output>{closed && t(`projection.risk.trial.closed.${closed}`)}</output>
      {opener.hasFailed && <p role="alert">{t("projection.risk.trial.failed")}</p>}
    </section>
  );
}
