import { useEffect } from "react";
import { enterComparison, usePalier } from "../../state";
import { Waiting } from "../shell/Waiting";
import { Choose } from "./choose/Choose";
import styles from "./Comparison.module.css";
import { ComparisonHeader } from "./ComparisonHeader";
import { MeasureView } from "./measures/MeasureView";
import { useComparison } from "./useComparison";

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
  return (
    <div className={styles.page}>
      <ComparisonHeader comparison={comparison} />
      <main id="content" tabIndex={-1}>
        {asked ? (
          <Waiting />
        ) : (
          <>
            <Choose comparison={comparison} />
            {comparison.columns.length > 1 && <MeasureView comparison={comparison} />}
          </>
        )}
      </main>
    </div>
  );
}
