import { useTranslation } from "react-i18next";
import styles from "./Waiting.module.css";

/** Keeps the place of a part of the page until its code is there; said only where that takes a while. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <p className={styles.waiting} aria-busy="true">
      {t("shell.loading")}
    </p>
  );
}
