import type { ReactNode } from "react";
import type { Question } from "../../guide";
import type { GuideTranslate } from "../../locales";
import styles from "./Guide.module.css";

/** What a real project did, and where that is told. */
export function Example({ question, t }: { question: Question; t: GuideTranslate }) {
  return (
    <aside className={styles.example} aria-labelledby="guide-example">
      <h2 id="guide-example" className={styles.exampleTitle}>
        {t("exampleTitle")}
      </h2>
      <p>{t(`${question}.example`)}</p>
      <p className={styles.source}>{t("source", { source: t(`${question}.exampleSource`) })}</p>
    </aside>
  );
}

/** Advice that holds nobody back; heard when it appears. */
export function Warning({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <output className={styles.warning}>
      {children && (
        <div>
          {title !== undefined && <strong>{title}</strong>}
          {children}
        </div>
      )}
    </output>
  );
}
