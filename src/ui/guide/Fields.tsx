import { type ReactNode, useId } from "react";
import type { Unit } from "../../scenario";
import { NumberField } from "../parts/NumberField";
import styles from "./Fields.module.css";
import type { Asked } from "./useGuide";

interface NumberRowProps {
  readonly asked: Asked;
  readonly label: string;
  /** The whole name, where the label alone would not say whose number it is. */
  readonly fullLabel?: string;
  readonly value: number | undefined;
  readonly unit: string;
  readonly range: { readonly min: number; readonly max: number };
  readonly kind?: Unit;
  readonly isWhole?: boolean;
  /** Stands in the empty field: what is taken when nothing is typed. */
  readonly proposal?: number;
  readonly hint?: ReactNode;
  readonly onCommit: (value: number | undefined) => void;
}

/** A number under its label, typed the way people type numbers. */
export function NumberRow(props: NumberRowProps) {
  const { asked, label, fullLabel, value, unit, range, kind = "number", proposal, hint } = props;
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <NumberField
        id={id}
        {...(fullLabel !== undefined && { label: fullLabel })}
        value={value}
        spec={{
          unit: kind,
          ...range,
          ...(props.isWhole && { whole: true as const }),
          ...(proposal !== undefined && { default: proposal }),
        }}
        unit={unit}
        language={asked.language}
        mayBeEmpty={proposal !== undefined}
        describedBy={hint === undefined ? undefined : `${id}-hint`}
        onCommit={(next) => {
          props.onCommit(next);
          return null;
        }}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}

interface TextRowProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** A line of text under its label. */
export function TextRow({ label, value, longest, placeholder, hint, onChange }: TextRowProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.text}
        type="text"
        autoComplete="off"
        enterKeyHint="next"
        value={value}
        maxLength={longest}
        placeholder={placeholder}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
