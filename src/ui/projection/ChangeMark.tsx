import { useTranslation } from "react-i18next";
import type { Change } from "./change";
import styles from "./ChangeMark.module.css";

/** What the last edit moved: the amount, and in a word whether that is better. */
export function ChangeMark({ change }: { change: Change }) {
  const { t } = useTranslation();
  const { text, verdict } = change;
  if (verdict === "neutral") return <span className={styles.change}>{text}</span>;
  return (
    <span className={styles.change} data-verdict={verdict}>
      {t("projection.change.full", {
        change: text,
        verdict: t(`projection.change.${verdict}`),
      })}
    </span>
  );
}
