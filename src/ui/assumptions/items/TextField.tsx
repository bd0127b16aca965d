import { type KeyboardEvent, useId, useState } from "react";
import type { EditOutcome } from "../../../state";
import { refusalOf } from "../commit";
import { useReading } from "../reading";
import styles from "./Form.module.css";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly isMultiline?: boolean;
  readonly hint?: string | undefined;
  readonly startsFocused?: boolean;
  /** Takes the text once it is settled, without needless spaces; "" where it was emptied. What refuses it is said. */
  readonly onCommit: (text: string) => EditOutcome | string | null | void;
}

/** Words in a field, taken when it is left: Enter takes them at once, Escape gives them up. */
export function TextField(props: TextFieldProps) {
  const { label, value, maxLength, isMultiline = false, onCommit } = props;
  const { language } = useReading();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  function settle() {
    const next = isMultiline ? draft?.trim() : draft?.replace(/\s+/g, " ").trim();
    setDraft(null);
    if (next === undefined || next === value) return setRefusal(null);
    const outcome = onCommit(next) ?? null;
    setRefusal(typeof outcome === "object" && outcome ? refusalOf(outcome, language) : outcome);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) {
    if (event.key === "Enter" && (!isMultiline || event.ctrlKey || event.metaKey)) settle();
    if (event.key === "Escape" && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    }
  }

  const shared = {
    id,
    className: styles.text,
    value: draft ?? value,
    maxLength,
    autoComplete: "off",
    "aria-describedby": props.hint === undefined ? undefined : `${id}-hint`,
    onBlur: settle,
    onKeyDown,
  };
  return (
    <span className={styles.wideField}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {isMultiline ? (
        <textarea {...shared} rows={3} onChange={(event) => setDraft(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          ref={props.startsFocused ? focusAll : undefined}
          type="text"
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
      )}
      {refusal !== null && (
        <span role="alert" className={styles.refusal}>
          {refusal}
        </span>
      )}
      {props.hint !== undefined && (
        <span id={`${id}-hint`} className={styles.label}>
          {props.hint}
        </span>
      )}
    </span>
  );
}

/** A field that appears with the name to replace: all of it is ready to be typed over. */
function focusAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
