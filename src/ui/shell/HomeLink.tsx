import { useTranslation } from "react-i18next";
import { goToLibrary } from "../../state";
import { StepsMark } from "../parts/StepsMark";
import styles from "./HomeLink.module.css";

/** The way back to the library, by its mark and its name. */
export function HomeLink() {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles.home} onClick={goToLibrary} data-no-print>
      <StepsMark />
      <span className={styles.words}>{t("shell.toLibrary")}</span>
    </button>
  );
}
