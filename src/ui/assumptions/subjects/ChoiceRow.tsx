import { type ReactNode, useState } from "react";
import { setValue } from "../../../state";
import { refusalOf } from "../commit";
import { useReading } from "../reading";
import row from "../Row.module.css";
import type { SaidOf } from "../Said";
import { fieldId } from "../target";
import { useIsChanged } from "../variants/useIsChanged";
import { useSaid } from "../useSaid";
import styles from "./Context.module.css";

type Words = readonly (readonly [value: string, words: string])[];

interface ChoiceRowProps {
  readonly label: string;
  readonly path: string;
  readonly value: string;
  readonly choices: Words;
  readonly said?: SaidOf | undefined;
  /** Whether something may be said of it: the first month of the pilot speaks for itself. */
  readonly maySay?: boolean;
  /** Whether the scenario leaves the key out. */
  readonly isDefault?: boolean;
  /** What is said below it. */
  readonly hint?: ReactNode;
  /** In place of putting the choice at the path. A sentence where it is refused. */
  readonly onChoose?: (value: string) => string | null;
  /** A second choice on the row. */
  readonly further?: {
    readonly label: string;
    readonly value: string;
    readonly choices: Words;
    readonly onChoose: (value: string) => string | null;
  };
}

/** Something chosen among a few, on a row. */
export function ChoiceRow(props: ChoiceRowProps) {
  const { label, path, value, choices, said, further } = props;
  const { t, language } = useReading();
  // What the file leaves out has nothing said of it.
  const { word, panel } = useSaid(said, label, props.maySay && !props.isDefault ? path : undefined);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isChanged = useIsChanged(path);
  const id = fieldId(path);
  const choose = props.onChoose ?? ((next: string) => refusalOf(setValue(path, next), language));
  return (
    <div className={`${row.row} ${styles.choiceRow}`} data-said-row data-changed={isChanged}>
      <div className={row.name}>
        <span>
          <label htmlFor={id}>{label}</label> {word}
        </span>
        {isChanged && <span className={row.changed}>{t("variants.changed")}</span>}
        {props.isDefault && <span className={row.byDefault}>{t("assumptions.byDefault")}</span>}
      </div>
      <span className={styles.choices}>
        <select
          id={id}
          className={styles.select}
          value={value}
          onChange={(event) => setRefusal(choose(event.currentTarget.value))}
        >
          {options(choices)}
        </select>
        {further && (
          <select
            aria-label={further.label}
            className={styles.select}
            value={further.value}
            onChange={(event) => setRefusal(further.onChoose(event.currentTarget.value))}
          >
            {options(further.choices)}
          </select>
        )}
      </span>
      {panel}
      {refusal !== null && (
        <p role="alert" className={row.refusal}>
          {refusal}
        </p>
      )}
      {props.hint !== undefined && (
        <div className={`${row.hint} ${styles.below}`}>{props.hint}</div>
      )}
    </div>
  );
}

function options(choices: Words) {
  return choices.map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}
