import { useTranslation } from "react-i18next";
import { type Panel, showPanel, usePalier } from "../../state";
import styles from "./PanelSwitch.module.css";

const panels: readonly Panel[] = ["assumptions", "projection"];

/** On a narrow screen: which half of the scenario is shown. */
export function PanelSwitch() {
  const { t } = useTranslation();
  const panel = usePalier((state) => state.panel);
  return (
    <nav className={styles.switch} aria-label={t("shell.choosePanel")} data-no-print>
      {panels.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.choice}
          aria-pressed={panel === name}
          onClick={() => {
            showPanel(name);
            window.scrollTo({ top: 0 });
          }}
        >
          {t(`shell.${name}`)}
        </button>
      ))}
    </nav>
  );
}
