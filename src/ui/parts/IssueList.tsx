import { useTranslation } from "react-i18next";
import { formatIssue, issuePlace } from "../../locales";
import type { Issue } from "../../scenario";
import { useLanguage } from "../../state";
import { formatNumber } from "../../units";
import styles from "./IssueList.module.css";

/** How many are worth reading at once: a file with thousands of faults has one cause. */
const mostShown = 100;

interface IssueListProps {
  issues: readonly Issue[];
  /** What the file holds, for the names of its items. */
  data?: unknown;
}

/** Faults of a file, each with its place, what was found and what was expected. */
export function IssueList({ issues, data }: IssueListProps) {
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
            <IssueWords issue={issue} data={data} />
          </li>
        ))}
      </ol>
    </>
  );
}

function IssueWords({ issue, data }: { issue: Issue; data: unknown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { path, found, expected, what } = formatIssue(issue, language);
  const place = issuePlace(issue, data, language);
  // A file that cannot be read as a whole has nothing to show in particular.
  const isWholeFile = path === "";
  return (
    <>
      <p className={styles.sentence}>{what}</p>
      <dl className={styles.facts}>
        <dt>{t("library.refused.where")}</dt>
        <dd>
          {isWholeFile && t("library.refused.wholeFile")}
          {place && <span className={styles.place}>{place} </span>}
          {!isWholeFile && <code className={place ? styles.path : undefined}>{path}</code>}
        </dd>
        {!(isWholeFile && found === "") && (
          <>
            <dt>{t("library.refused.found")}</dt>
            <dd>{found === "" ? t("library.refused.nothing") : <Found json={found} />}</dd>
          </>
        )}
        <dt>{t("library.refused.expected")}</dt>
        <dd>{expected}</dd>
      </dl>
    </>
  );
}

/** What stands there: a number as it is read, anything else as the file has it. */
function Found({ json }: { json: string }) {
  const language = useLanguage();
  if (!/^-?\d{1,15}(\.\d{1,6})?$/.test(json)) return <code>{json}</code>;
  return formatNumber(Number(json), language, { decimals: 6 });
}
