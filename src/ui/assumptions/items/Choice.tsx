import { useState } from "react";
import { setValue } from "../../../state";
import { Select } from "../../parts/Select";
import { refusalOf } from "../commit";
import { useReading } from "../reading";
import styles from "./Form.module.css";

interface ChoiceProps {
  readonly label: string;
  /** Undefined where the scenario leaves the key out, and `none` says what that means. */
  readonly value: string | undefined;
  /** Value and words of each choice. */
  readonly choices: readonly (readonly [string, string])[];
  /** Words for leaving the key out, where that may be. */
  readonly none?: string | undefined;
  readonly path?: string;
  /** In place of putting the choice at the path. A sentence where it is refused. */
  readonly onChoose?: (value: string | undefined) => string | null;
}

const left = "";

/** One setting of an item among a few. */
export function Choice({ label, value, choices, none, path, onChoose }: ChoiceProps) {
  const { language } = useReading();
  const [refusal, setRefusal] = useState<string | null>(null);

  function choose(chosen: string) {
    const next = chosen === left ? undefined : chosen;
    if (onChoose) setRefusal(onChoose(next));
    else if (path !== undefined) setRefusal(refusalOf(setValue(path, next), language));
  }

  return (
    <span className={styles.choice}>
      <Select
        label={label}
        value={value ?? left}
        choices={none === undefined ? choices : [[left, none], ...choices]}
        onChoose={choose}
      />
      {refusal !== null && (
        <span role="alert" className={styles.refusal}>
          {refusal}
        </span>
      )}
    </span>
  );
}
