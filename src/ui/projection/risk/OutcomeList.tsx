import type { TrialRun } from "../../../engine";
import { formatShare } from "../../../units";
import type { Figures } from "../useFigures";
import { chanceName } from "./names";
import styles from "./Risk.module.css";

interface OutcomeListProps {
  run: TrialRun;
  figures: Figures;
}

/** The contracts, aids and judgements of a trial: which came, which did not. */
export function OutcomeList({ run, figures }: OutcomeListProps) {
  const { t, language } = figures;
  const { scenario } = run.model;
  // What is sure on either side tells nothing of this trial.
  const drawn = run.chances.filter(({ probability }) => probability > 0 && probability < 1);
  if (drawn.length === 0) return null;
  const donations = new Set(
    (scenario.funding ?? []).flatMap(({ id, kind }) =>
      kind === "donation" ? [`funding.${id}.probability`] : [],
    ),
  );
  return (
    <>
      <h5>{t("projection.risk.trial.outcomes")}</h5>
      <ul className={styles.outcomes}>
        {drawn.map(({ path, cameTrue, probability }) => {
          const { name, kind } = chanceName(scenario, path);
          const isDonation = donations.has(path);
          const outcome = cameTrue
            ? t(`projection.risk.trial.came.${kind}`)
            : t(`projection.risk.trial.missed.${isDonation ? "donation" : kind}`);
          return (
            <li key={path} data-came={cameTrue}>
              <span className={styles.verdict}>{outcome}</span> {name}{" "}
              <span className={styles.trialNumber}>
                {t("projection.risk.trial.probability", {
                  share: formatShare(probability, language),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
