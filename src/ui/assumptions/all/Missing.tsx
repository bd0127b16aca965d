import { useId } from "react";
import type { WeighedMeasure } from "../../../engine";
import type { Translate } from "../../../locales";
import type { Scenario } from "../../../scenario";
import { formatEuros, formatNumber, type Language } from "../../../units";
import { Button } from "../../parts/Button";
import { showSubject } from "../place";
import { useReading } from "../reading";
import styles from "./AllAssumptions.module.css";
import { doubtsOf } from "./doubts";
import { isUnsourced, type Row } from "./rows";
import type { Weighing } from "./useWeighing";
import { heaviest } from "./weights";

interface MissingProps {
  readonly scenario: Scenario;
  readonly rows: readonly Row[];
  readonly weighing: Weighing;
  readonly measure: WeighedMeasure;
}

/** What is missing, in words: assumptions to confirm and without source, what weighs most, what is not there at all. */
export function Missing({ scenario, rows, weighing, measure }: MissingProps) {
  const { t, language } = useReading();
  const id = useId();
  const doubts = doubtsOf(scenario);
  return (
    <section className={styles.missing} aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        {t("said.all.missing")}
      </h4>
      <p className={styles.sentence}>
        {countsSentence(rows, t, language)} {heaviestSentence()}
      </p>
      {doubts.length > 0 && (
        <ul className={styles.doubts} aria-label={t("said.all.doubtsTitle")}>
          {doubts.map(({ kind, subject }) => (
            <li key={kind}>
              {t(`said.all.doubts.${kind}`)}{" "}
              <Button
                look="plain"
                className={styles.way ?? ""}
                aria-label={t("said.all.seeSubject", {
                  subject: t(`assumptions.subjects.${subject}`),
                })}
                onClick={() => {
                  showSubject(subject);
                  // The button goes with the list: the tab of the subject takes the focus.
                  requestAnimationFrame(() =>
                    document
                      .querySelector<HTMLElement>(`[role="tab"][data-subject="${subject}"]`)
                      ?.focus(),
                  );
                }}
                data-no-print
              >
                {t(`assumptions.shortSubjects.${subject}`)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );

  function heaviestSentence(): string {
    const { fresh, isDone } = weighing;
    const most = heaviest(rows, weighing, measure);
    const measureName = t(`said.all.measures.${measure}`);
    if (most === null) {
      const isKnown = isDone && fresh.now !== null && rows.length > 0;
      return isKnown ? t("said.all.nothingWeighs", { measure: measureName }) : "";
    }
    // Of some of the weights nobody can say which is the heaviest.
    if (!isDone && weighing.old === null) return "";
    return t(isDone ? "said.all.heaviest" : "said.all.heaviestWas", {
      label: most.row.title,
      amount: formatEuros(most.known.amount, language),
      measure: measureName,
    });
  }
}

/** « 27 hypothèses en tout : 12 à confirmer, 5 sans source. » */
function countsSentence(rows: readonly Row[], t: Translate, language: Language): string {
  const toConfirm = rows.filter(({ said }) => said.state === "to_confirm").length;
  const unsourced = rows.filter(isUnsourced).length;
  const write = (count: number, key: "figures" | "toConfirm" | "unsourced") =>
    t(`said.all.${key}`, { count, number: formatNumber(count, language) });
  return t("said.all.counts", {
    figures: write(rows.length, "figures"),
    toConfirm: toConfirm === 0 ? t("said.all.noneToConfirm") : write(toConfirm, "toConfirm"),
    unsourced: unsourced === 0 ? t("said.all.noneUnsourced") : write(unsourced, "unsourced"),
  });
}
