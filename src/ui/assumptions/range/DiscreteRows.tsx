import { useEffect, useRef } from "react";
import { NumberField } from "../../parts/NumberField";
import { PasteArea } from "../paste/PasteArea";
import { useReading } from "../reading";
import { type Discrete, discreteTarget, weightSpec } from "./discreteTarget";
import type { RangePartProps } from "./ParameterFields";
import styles from "./RangeEditor.module.css";

interface DiscreteRowsProps extends Omit<RangePartProps, "value"> {
  readonly value: Discrete;
}

/** The values that a range can take, each with its weight. */
export function DiscreteRows({ id, label, value, spec, unit, onCommit }: DiscreteRowsProps) {
  const { t, language } = useReading();
  const { values, weights } = value;
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelectorAll<HTMLElement>("input")[2 * wanted.current]?.focus();
    wanted.current = null;
  });

  function give(nextValues: readonly number[], nextWeights: readonly number[]) {
    return onCommit({ dist: "discrete", values: [...nextValues], weights: [...nextWeights] });
  }

  function add() {
    wanted.current = values.length;
    const last = values.at(-1) ?? 0;
    give([...values, last === 0 ? 1 : last], [...weights, 1]);
  }

  function remove(index: number) {
    wanted.current = Math.max(0, index - 1);
    const others = (_: number, at: number) => at !== index;
    give(values.filter(others), weights.filter(others));
  }

  return (
    <PasteArea
      targetOf={(field, table) =>
        discreteTarget(field, table, { id, label, value, spec, unit, onCommit }, { t, language })
      }
    >
      <div ref={list} className={styles.discrete}>
        <span aria-hidden="true" className={styles.label}>
          {t("editing.range.values")}
        </span>
        <span aria-hidden="true" className={styles.label}>
          {t("editing.range.weights")}
        </span>
        <span />
        {values.map((one, index) => {
          const number = index + 1;
          return (
            // A value is known by its place in the list.
            <div key={number} className={styles.pair}>
              <NumberField
                id={`${id}.values.${index}`}
                label={`${label}, ${t("editing.range.value", { number })}`}
                value={one}
                spec={{ unit: spec.unit }}
                unit={unit}
                isUnitShown={false}
                describedBy={`${id}-unit`}
                language={language}
                onCommit={(next) =>
                  next === undefined
                    ? null
                    : give(
                        values.map((old, at) => (at === index ? next : old)),
                        weights,
                      )
                }
              />
              <NumberField
                id={`${id}.weights.${index}`}
                label={`${label}, ${t("editing.range.weight", { number })}`}
                value={weights[index]}
                spec={weightSpec}
                unit=""
                language={language}
                onCommit={(next) =>
                  next === undefined
                    ? null
                    : give(
                        values,
                        weights.map((old, at) => (at === index ? next : old)),
                      )
                }
              />
              {values.length > 1 && (
                <button
                  type="button"
                  className={styles.quiet}
                  aria-label={t("editing.range.removeValue", { label, number })}
                  onClick={() => remove(index)}
                >
                  {t("editing.range.remove")}
                </button>
              )}
            </div>
          );
        })}
        <button type="button" className={`${styles.quiet} ${styles.add}`} onClick={add}>
          {t("editing.range.addValue")}
        </button>
        <p className={styles.note}>{t("editing.range.weightsHint")}</p>
      </div>
    </PasteArea>
  );
}
