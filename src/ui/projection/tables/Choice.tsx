import { useId } from "react";
import styles from "./Choice.module.css";

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: NoInfer<T>; label: string }[];
  onChoose: (value: NoInfer<T>) => void;
}

/** One of a few ways of showing, side by side. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice} data-no-print>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
