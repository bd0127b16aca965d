import { lazy, Suspense, useEffect, useState } from "react";
import { enterComparison, usePalier } from "../../state";
import { Waiting } from "../shell/Waiting";
import { Choose } from "./choose/Choose";
import styles from "./Comparison.module.css";
import { ComparisonHeader } from "./ComparisonHeader";
import { ComparisonTabs } from "./ComparisonTabs";
import { useComparison } from "./useComparison";

const Projector = lazy(() => import("./projector/Projector"));

/** Scenarios side by side. */
export function Comparison() {
  const asked = usePalier((state) => state.comparison.asked);
  useEffect(() => {
    if (!asked) return;
    // Its code may come after the view: the title takes the focus here, but not on a page that is just loaded.
    if (asked.kind !== "code") document.querySelector<HTMLElement>("[data-view-title]")?.focus();
    void enterComparison(asked);
  }, [asked]);
  const comparison = useComparison();
  const [isProjected, setProjected] = useState(false);
  return (
    <div className={styles.page}>
      <ComparisonHeader comparison={comparison} onProject={() => setProjected(true)} />
      <main id="content" tabIndex={-1}>
        {asked ? (
          <Waiting />
        ) : (
          <>
            <Choose comparison={comparison} />
            {comparison.columns.length > 1 && <ComparisonTabs comparison={comparison} />}
          </>
        )}
      </main>
      {isProjected && comparison.ready.length > 1 && (
        <Suspense fallback={<Waiting />}>
          <Projector comparison={comparison} onLeave={() => setProjected(false)} />
        </Suspense>
      )}
    </div>
  );
}
