import { useTranslation } from "react-i18next";
import { goToLibrary } from "../../state";
import { Button } from "../parts/Button";
import styles from "./MissingScenario.module.css";

/** What the address points to is not in this browser. */
export function MissingScenario() {
  const { t } = useTranslation();
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1 tabIndex={-1} data-view-title>
        {t("shell.missing.title")}
      </h1>
      <p>{t("shell.missing.text")}</p>
      <Button look="strong" onClick={goToLibrary}>
        {t("shell.toLibrary")}
      </Button>
    </main>
  );
}
