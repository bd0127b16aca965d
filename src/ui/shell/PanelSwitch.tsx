import { useTranslation } from "react-i18next";
import { type Panel, showDocument, showPanel, usePalier } from "../../state";
import styles from "./PanelSwitch.module.css";

const panels: readonly Panel[] = ["assumptions", "projection"];

/** On a narrow screen: which half of the scenario is shown, or its funding application. */
export function PanelSwitch() {
  const { t } = useTranslation();
  const panel = usePalier((state) => state.panel);
  const isApplication = usePalier((state) => state.document !== null);
  const show = (what: () => void) => {
    what();
    window.scrollTo({ top: 0 });
  };
  return (
    <nav className={styles.switch} aria-label={t("shell.choosePanel")} data-no-print>
      {panels.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.choice}
          aria-pressed={!isApplication && panel === name}
          onClick={() => show(() => showPanel(name))}
        >
          {t(`shell.${name}`)}
        </button>
      ))}
      <button
        type="button"
        className={styles.choice}
        aria-pressed={isApplication}
        onClick={() => show(() => showDocument())}
      >
        {t("shell.application.short")}
      </button>
    </nav>
  );
}
