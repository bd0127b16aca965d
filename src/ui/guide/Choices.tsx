import type { ReactNode } from "react";
import styles from "./Choices.module.css";

export interface Choice<K extends string> {
  readonly key: K;
  readonly name: string;
  readonly hint?: ReactNode;
  /** Fields shown once it is chosen. */
  readonly more?: ReactNode;
}

interface ChoicesProps<K extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<K>[];
  readonly chosen: readonly K[];
  /** Whether a single one is chosen. */
  readonly isSingle?: boolean;
  readonly isLegendShown?: boolean;
  readonly onChange: (chosen: readonly K[]) => void;
}

/** Answers to tick, large enough for a finger, each with what it means. */
export function Choices<K extends string>(props: ChoicesProps<K>) {
  const { legend, choices, chosen, isSingle = false, isLegendShown = false, onChange } = props;
  return (
    <fieldset className={styles.choices}>
      <legend className={isLegendShown ? styles.legend : styles.heard}>{legend}</legend>
      {choices.map(({ key, name, hint, more }) => {
        const isChosen = chosen.includes(key);
        const id = `guide-${key}`;
        return (
          <div key={key} className={styles.choice}>
            <label className={styles.label}>
              <input
                type={isSingle ? "radio" : "checkbox"}
                name={isSingle ? legend : undefined}
                className={styles.box}
                checked={isChosen}
                aria-describedby={hint === undefined ? undefined : `${id}-hint`}
                onChange={() => {
                  if (isSingle) onChange([key]);
                  else onChange(isChosen ? chosen.filter((one) => one !== key) : [...chosen, key]);
                }}
              />
              <span className={styles.name}>{name}</span>
            </label>
            {hint !== undefined && (
              <div id={`${id}-hint`} className={styles.hint}>
                {hint}
              </div>
            )}
            {isChosen && more !== undefined && <div className={styles.more}>{more}</div>}
          </div>
        );
      })}
    </fieldset>
  );
}
