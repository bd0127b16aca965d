import { useTranslation } from "react-i18next";
import type { Change } from "../../../compare";
import type { Scenario } from "../../../scenario";
import { useLanguage } from "../../../state";
import { type ChangeGroup, groupedChanges } from "../../assumptions";
import styles from "./Versions.module.css";

interface ChangeTableProps {
  changes: readonly Change[];
  then: Scenario;
  now: Scenario;
}

/** The assumptions that differ, by subject: what each was, and what it is. */
export function ChangeTable({ changes, then, now }: ChangeTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (changes.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("keeping.compare.assumption")}</th>
          <th scope="col">{t("keeping.compare.before")}</th>
          <th scope="col">{t("keeping.compare.now")}</th>
        </tr>
      </thead>
      {groupedChanges(changes, then, now, { t, language }).map((group) => (
        <Group key={group.title} group={group} />
      ))}
    </table>
  );
}

function Group({ group: { title, rows } }: { group: ChangeGroup }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.group}>
          {title}
        </th>
      </tr>
      {rows.map(({ path, label, before, now }) => (
        <tr key={path}>
          <th scope="row">{label}</th>
          <td>{before}</td>
          <td>{now}</td>
        </tr>
      ))}
    </tbody>
  );
}
