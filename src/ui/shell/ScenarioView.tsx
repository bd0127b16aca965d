import { useTranslation } from "react-i18next";
import { usePalier } from "../../state";
import { Assumptions } from "../assumptions";
import { Essentials, Projection } from "../projection";
import { Header } from "./Header";
import { PanelSwitch } from "./PanelSwitch";
import { VariantBar } from "./VariantBar";
import styles from "./ScenarioView.module.css";

/** A scenario: its assumptions beside what they lead to, the essentials always in sight. */
export function ScenarioView() {
  const { t } = useTranslation();
  const panel = usePalier((state) => state.panel);
  return (
    <div className={styles.view}>
      <Header />
      <VariantBar />
      <main id="content" tabIndex={-1} className={styles.columns} data-panel={panel}>
        <section
          id="assumptions"
          aria-labelledby="assumptions-title"
          className={styles.assumptions}
        >
          <h2 id="assumptions-title" className={styles.title}>
            {t("shell.assumptions")}
          </h2>
          <Assumptions />
        </section>
        <div className={styles.essentials}>
          <Essentials />
        </div>
        <section id="projection" aria-labelledby="projection-title" className={styles.projection}>
          <h2 id="projection-title" className={styles.title}>
            {t("shell.projection")}
          </h2>
          <Projection />
        </section>
      </main>
      <PanelSwitch />
    </div>
  );
}
