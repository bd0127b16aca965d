import { questions } from "../../guide";
import type { GuideTranslate } from "../../locales";
import styles from "./Progress.module.css";

/** How far one is, in words and as steps that are climbed. */
export function Progress({ id, step, t }: { id: string; step: number; t: GuideTranslate }) {
  const count = questions.length;
  return (
    <div className={styles.progress}>
      <p id={id} className={styles.words}>
        {step < count
          ? t("progress", { number: step + 1, count })
          : t("summaryProgress", { count })}
      </p>
      <span className={styles.steps} aria-hidden="true">
        {questions.map((question, index) => (
          <span
            key={question}
            className={styles.step}
            data-reached={index <= step || undefined}
            style={{ height: `${0.375 + index * 0.15625}rem` }}
          />
        ))}
      </span>
    </div>
  );
}
