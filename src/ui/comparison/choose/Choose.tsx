import { useState } from "react";
import { mostCompared, usePalier } from "../../../state";
import { Button } from "../../parts/Button";
import type { Comparison } from "../useComparison";
import { AddScenarios } from "./AddScenarios";
import styles from "./Choose.module.css";
import { EntryList } from "./EntryList";

/** What is compared, and what can join. */
export function Choose({ comparison }: { comparison: Comparison }) {
  const { c, columns } = comparison;
  const left = usePalier((state) => state.comparison.left);
  const [isAsked, setAsked] = useState(false);
  const isAdding = isAsked || columns.length === 0;
  return (
    <section aria-labelledby="compared-title" className={styles.section}>
      <h2 id="compared-title">{c("choose.title")}</h2>
      {columns.length === 0 && <p className={styles.lead}>{c("choose.empty")}</p>}
      {columns.length === 1 && <p className={styles.lead}>{c("choose.alone")}</p>}
      {columns.length > 0 && <EntryList comparison={comparison} />}
      {left > 0 && (
        <p role="alert" className={styles.fault}>
          {c("choose.full", { count: left, most: mostCompared })}
        </p>
      )}
      <div data-no-print>
        {columns.length > 0 && (
          <Button look="plain" aria-expanded={isAdding} onClick={() => setAsked(!isAsked)}>
            {isAdding ? c("add.hide") : c("add.show")}
          </Button>
        )}
        {isAdding && <AddScenarios comparison={comparison} />}
      </div>
    </section>
  );
}
