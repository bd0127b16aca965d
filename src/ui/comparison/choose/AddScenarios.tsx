import { useEffect } from "react";
import {
  addEntries,
  chooseToCompare,
  loadExamples,
  mostCompared,
  refreshKept,
  type Source,
  sourceCode,
  usePalier,
} from "../../../state";
import { Button } from "../../parts/Button";
import { dateWords } from "../../parts/dateWords";
import type { Comparison } from "../useComparison";
import { AddRow } from "./AddRow";
import styles from "./Choose.module.css";
import { KeptPartsList } from "./KeptPartsList";

interface AddScenariosProps {
  comparison: Comparison;
}

/** What can join the comparison: files, kept scenarios with their variants and versions, examples. */
export function AddScenarios({ comparison }: AddScenariosProps) {
  const { c, columns, figures } = comparison;
  const kept = usePalier(({ kept: all }) => (typeof all === "string" ? null : all));
  const examples = usePalier(({ examples: all }) => (typeof all === "string" ? null : all));
  useEffect(() => {
    void refreshKept();
    void loadExamples();
  }, []);
  const known = new Set(columns.map(({ id }) => id));
  const isFull = columns.length >= mostCompared;
  const rowOf = (source: Source, variant: string | null = null) => ({
    c,
    isFull,
    isCompared: known.has(sourceCode(source) + (variant === null ? "" : `~${variant}`)),
    onAdd: () => void addEntries([{ source, variant }]),
  });
  return (
    <div className={styles.add}>
      <div className={styles.files}>
        <Button onClick={() => void chooseToCompare()}>{c("add.files")}</Button>
        <p className={styles.facts}>{c("add.filesHint", { most: mostCompared })}</p>
      </div>
      {kept !== null && kept.length > 0 && (
        <section aria-labelledby="add-kept">
          <h3 id="add-kept">{c("add.kept")}</h3>
          <ul className={styles.choices}>
            {kept.map((one) => (
              <li key={one.key}>
                <AddRow
                  {...rowOf({ kind: "kept", key: one.key })}
                  name={one.name}
                  facts={[
                    one.territory,
                    figures.t("library.lastChange", {
                      date: dateWords(one.changedAt, figures.language),
                    }),
                  ]}
                />
                <KeptPartsList kept={one} comparison={comparison} rowOf={rowOf} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {examples && (
        <section aria-labelledby="add-examples">
          <h3 id="add-examples">{c("add.examples")}</h3>
          <ul className={styles.choices}>
            {examples.map(({ name, scenario }) => (
              <li key={name}>
                <AddRow
                  {...rowOf({ kind: "example", name })}
                  name={scenario.meta.name}
                  facts={[scenario.meta.territory]}
                />
                {scenario.variants?.map((variant) => (
                  <AddRow
                    key={variant.id}
                    {...rowOf({ kind: "example", name }, variant.id)}
                    name={c("add.variant", { name: variant.name })}
                    of={scenario.meta.name}
                    facts={[]}
                    isPart
                  />
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
