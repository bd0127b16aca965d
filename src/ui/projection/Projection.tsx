import { Tabs } from "@mantine/core";
import { lazy, Suspense, useDeferredValue, useEffect } from "react";
import { useResults } from "../../state";
import { WarningList } from "../checks/WarningList";
import { ChartPanel } from "./charts/ChartPanel";
import { usePalette } from "./charts/usePalette";
import { FigureDrawer } from "./drawer/FigureDrawer";
import styles from "./Projection.module.css";
import { hoursSentence } from "./hoursSentence";
import { ResultStatus } from "./ResultStatus";
import { Stair } from "./Stair";
import { balanceSentence, cashSentence, gateSentence } from "./sentence";
import { GateTable } from "./tables/GateTable";
import { MonthTable } from "./tables/MonthTable";
import { PathTable } from "./tables/PathTable";
import { ServiceTable } from "./tables/ServiceTable";
import { StageTable } from "./tables/StageTable";
import { YearTable } from "./tables/YearTable";
import { chooseView, useShownView, views } from "./shownView";
import { useFigures } from "./useFigures";

function HoursMissing({ words }: { words: string }) {
  return words === "" ? null : <p className={styles.missing}>{words}</p>;
}

const RiskView = lazy(() => import("./risk/RiskView"));

/** What the scenario gives: sentences and stair, charts, stages, months, years. */
export function Projection() {
  const results = useResults();
  // The essentials are drawn first after an edit, what lies below just after them.
  const { plan, previous, isStale, issue } = useDeferredValue(results);
  const figures = useFigures();
  const palette = usePalette();
  const { view } = useShownView();
  // Another scenario opens on its summary.
  useEffect(() => () => chooseView("summary"), []);
  const { t } = figures;
  return (
    <>
      <ResultStatus issue={issue} hasPlan={plan !== null} />
      {plan && (
        <div data-stale={isStale} className={styles.results}>
          <div className={styles.sentences}>
            <p className={styles.first}>{balanceSentence(plan, figures)}</p>
            <HoursMissing words={hoursSentence(plan, figures)} />
            <p>{[cashSentence(plan, figures), gateSentence(plan, figures)].join(" ")}</p>
            <WarningList plan={plan} />
          </div>
          <Tabs
            value={view}
            onChange={(next) => chooseView(views.find((known) => known === next) ?? "summary")}
            keepMounted={false}
          >
            <Tabs.List aria-label={t("projection.views.label")} className={styles.views}>
              {views.map((name) => (
                <Tabs.Tab key={name} value={name} className={styles.view}>
                  {t(`projection.views.${name}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="summary" className={styles.panel}>
              <Stair plan={plan} figures={figures} />
              {(["revenue", "cash", "hours"] as const).map((kind) => (
                <ChartPanel
                  key={kind}
                  kind={kind}
                  plan={plan}
                  figures={figures}
                  palette={palette}
                />
              ))}
            </Tabs.Panel>
            <Tabs.Panel value="risk" className={styles.panel}>
              <Suspense fallback={<p>{t("projection.risk.loading")}</p>}>
                <RiskView figures={figures} palette={palette} />
              </Suspense>
            </Tabs.Panel>
            <Tabs.Panel value="stages" className={styles.panel}>
              <h3>{t("projection.stages.path")}</h3>
              <PathTable plan={plan} previous={previous} figures={figures} />
              <h3>{t("projection.stages.title")}</h3>
              <StageTable plan={plan} figures={figures} />
              <h3>{t("projection.stages.gates")}</h3>
              <GateTable plan={plan} figures={figures} />
              <h3>{t("projection.stages.services")}</h3>
              <ServiceTable plan={plan} figures={figures} />
            </Tabs.Panel>
            <Tabs.Panel value="months" className={styles.panel}>
              <MonthTable plan={plan} figures={figures} />
            </Tabs.Panel>
            <Tabs.Panel value="years" className={styles.panel}>
              <YearTable plan={plan} figures={figures} />
            </Tabs.Panel>
          </Tabs>
          <p className={styles.caution}>{t("projection.caution")}</p>
        </div>
      )}
      <FigureDrawer />
    </>
  );
}
