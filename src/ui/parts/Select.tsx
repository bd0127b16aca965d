import { type ComponentProps, useId } from "react";
import styles from "./Select.module.css";

interface SelectProps extends Omit<ComponentProps<"select">, "id" | "value" | "onChange"> {
  label: string;
  value: string;
  /** Value and words of each choice. */
  choices: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}

/** One choice among a few: the browser's own list, which every device knows how to show. */
export function Select({ label, value, choices, onChoose, ...rest }: SelectProps) {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        {...rest}
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
