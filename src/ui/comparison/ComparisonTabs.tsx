import { Tabs } from "@mantine/core";
import { lazy, Suspense, useDeferredValue } from "react";
import projection from "../projection/Projection.module.css";
import { CurvesView } from "./curves/CurvesView";
import { MeasureView } from "./measures/MeasureView";
import { StagesView } from "./stages/StagesView";
import { PrintedCurves } from "./print/PrintedCurves";
import { comparisonViews, showInComparison, useShownComparison } from "./shownView";
import type { Comparison } from "./useComparison";

const BridgeView = lazy(() => import("./why/BridgeView"));
const DifferencesView = lazy(() => import("./why/DifferencesView"));
const RiskView = lazy(() => import("./risk/RiskView"));

/** What the scenarios side by side tell, one view at a time. */
export function ComparisonTabs({ comparison: latest }: { comparison: Comparison }) {
  // What was pressed answers first, what follows from it is drawn just after.
  const comparison = useDeferredValue(latest);
  const { c, ready, figures } = comparison;
  const { view } = useShownComparison();
  return (
    <Tabs
      value={view}
      onChange={(next) =>
        showInComparison({ view: comparisonViews.find((known) => known === next) ?? "measures" })
      }
      keepMounted={false}
    >
      <Tabs.List aria-label={c("views.label")} className={projection.views ?? ""}>
        {comparisonViews.map((name) => (
          <Tabs.Tab key={name} value={name} className={projection.view ?? ""}>
            {c(`views.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="measures" className={projection.panel ?? ""}>
        {ready.length > 0 && <PrintedCurves comparison={comparison} />}
        <MeasureView comparison={comparison} />
      </Tabs.Panel>
      <Tabs.Panel value="stages" className={projection.panel ?? ""}>
        <StagesView comparison={comparison} />
      </Tabs.Panel>
      <Tabs.Panel value="risk" className={projection.panel ?? ""}>
        <Suspense fallback={<p>{figures.t("projection.risk.loading")}</p>}>
          <RiskView comparison={comparison} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="differences" className={projection.panel ?? ""}>
        <Suspense fallback={<p>{figures.t("projection.risk.loading")}</p>}>
          <DifferencesView comparison={comparison} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="why" className={projection.panel ?? ""}>
        <Suspense fallback={<p>{figures.t("projection.risk.loading")}</p>}>
          <BridgeView comparison={comparison} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="curves" className={projection.panel ?? ""}>
        {ready.length > 0 && <CurvesView comparison={comparison} />}
      </Tabs.Panel>
    </Tabs>
  );
}
