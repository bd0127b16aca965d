import { useTranslation } from "react-i18next";
import { formatIssue } from "../../locales";
import type { Issue } from "../../scenario";
import { useLanguage } from "../../state";
import { formatNumber } from "../../units";
import styles from "./IssueList.module.css";

/** How many are worth reading at once: a file with thousands of faults has one cause. */
const mostShown = 100;

/** Faults of a file, each with its place, what was found and what was expected. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = issues.slice(0, mostShown);
  return (
    <>
      <p className={styles.count}>
        {t("library.refused.issues", { count: issues.length })}
        {issues.length > shown.length &&
          `. ${t("library.refused.shown", {
            shown: shown.length,
            count: formatNumber(issues.length, language),
          })}`}
      </p>
      <ol className={styles.list}>
        {shown.map((issue, index) => (
          <li key={index} className={styles.issue}>
            <IssueWords issue={issue} />
          </li>
        ))}
      </ol>
    </>
  );
}

function IssueWords({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  const { path, found, expected, what } = formatIssue(issue, useLanguage());
  return (
    <>
      <p className={styles.sentence}>{what}</p>
      <dl className={styles.facts}>
        <dt>{t("library.refused.where")}</dt>
        <dd>{path === "" ? t("library.refused.wholeFile") : <code>{path}</code>}</dd>
        <dt>{t("library.refused.found")}</dt>
        <dd>{found === "" ? t("library.refused.nothing") : <code>{found}</code>}</dd>
        <dt>{t("library.refused.expected")}</dt>
        <dd>{expected}</dd>
      </dl>
    </>
  );
}
