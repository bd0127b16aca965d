import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { usePalier } from "../../state";
import { Failure } from "./Failure";
import { Header } from "./Header";
import { Application, Assumptions, Essentials, Projection } from "./lazyParts";
import { OtherWindowBar } from "./OtherWindowBar";
import { PanelSwitch } from "./PanelSwitch";
import { VariantBar } from "./VariantBar";
import { Waiting } from "./Waiting";
import styles from "./ScenarioView.module.css";

/** A scenario: its assumptions beside what they lead to, or the funding application made from it. */
export function ScenarioView() {
  const isApplication = usePalier((state) => state.document !== null);
  return (
    <div className={styles.view} data-view={isApplication ? "application" : "scenario"}>
      <Header />
      <OtherWindowBar />
      <VariantBar />
      <Failure level={2}>
        {isApplication ? (
          <main id="content" tabIndex={-1} className={styles.application}>
            <Suspense fallback={<Waiting />}>
              <Application />
            </Suspense>
          </main>
        ) : (
          <Columns />
        )}
      </Failure>
      <PanelSwitch />
    </div>
  );
}

/** The essentials always in sight. */
function Columns() {
  const { t } = useTranslation();
  const panel = usePalier((state) => state.panel);
  return (
    <main id="content" tabIndex={-1} className={styles.columns} data-panel={panel}>
      <section id="assumptions" aria-labelledby="assumptions-title" className={styles.assumptions}>
        <h2 id="assumptions-title" className={styles.title}>
          {t("shell.assumptions")}
        </h2>
        <Suspense fallback={<Waiting />}>
          <Assumptions />
        </Suspense>
      </section>
      <div className={styles.essentials}>
        <Suspense fallback={<div className={styles.essentialsPlace} />}>
          <Essentials />
        </Suspense>
      </div>
      <section id="projection" aria-labelledby="projection-title" className={styles.projection}>
        <h2 id="projection-title" className={styles.title}>
          {t("shell.projection")}
        </h2>
        <Suspense fallback={<Waiting />}>
          <Projection />
        </Suspense>
      </section>
    </main>
  );
}
