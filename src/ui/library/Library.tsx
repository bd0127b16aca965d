import { useTranslation } from "react-i18next";
import { chooseAndOpen, goToComparison, goToGuide } from "../../state";
import { Button } from "../parts/Button";
import { StepsMark } from "../parts/StepsMark";
import { LanguageSwitch } from "../shell/LanguageSwitch";
import { ExampleList } from "./ExampleList";
import { KeptList } from "./KeptList";
import styles from "./Library.module.css";

/** The start page: what Palier is, scenarios to go on with, files to open, examples to start from. */
export function Library() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.mark} tabIndex={-1} data-view-title>
          <StepsMark size={44} />
          {t("shell.title")}
        </h1>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        <p className={styles.tagline}>{t("library.tagline")}</p>
        <p className={styles.limits}>
          {t("library.limits")} {t("library.privacy")}
        </p>
        <div className={styles.files}>
          <Button look="strong" onClick={goToGuide}>
            {t("library.guide")}
          </Button>
          <p className={styles.hint}>{t("library.guideHint")}</p>
        </div>
        <div className={styles.files}>
          <Button onClick={() => void chooseAndOpen()}>{t("library.file")}</Button>
          <p className={styles.hint}>{t("library.fileHint")}</p>
        </div>
        <div className={styles.files}>
          <Button onClick={() => goToComparison("last")}>{t("library.compare")}</Button>
          <p className={styles.hint}>{t("library.compareHint")}</p>
        </div>
        <KeptList />
        <ExampleList />
      </main>
    </div>
  );
}
