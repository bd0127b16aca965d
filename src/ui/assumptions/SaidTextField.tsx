import { type KeyboardEvent, useId, useState } from "react";
import { limits } from "../../scenario";
import { useReading } from "./reading";
import styles from "./Said.module.css";

interface SaidTextFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  /** What is said of the whole, read only. */
  readonly inherited: string | undefined;
  readonly placeholder?: string;
  /** Enter takes the text, rather than beginning a line. */
  readonly isOneLine?: boolean;
  /** Takes the text, or says why not. */
  readonly onCommit: (text: string) => string | null;
  /** Asked for by Escape, where there is nothing to give up first. */
  readonly onClose: () => void;
}

/** Characters to a line, roughly: browsers that can do it size the field by what it holds. */
const lineLength = 50;

/** A note or a source, taken when one leaves the field. */
export function SaidTextField(props: SaidTextFieldProps) {
  const { label, value = "", inherited, isOneLine = false } = props;
  const { t } = useReading();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const shown = draft ?? value;
  const lines = shown
    .split("\n")
    .reduce((n, line) => n + 1 + Math.floor(line.length / lineLength), 0);
  const described = [inherited && `${id}-inherited`, refusal && `${id}-refusal`].filter(Boolean);

  function settle() {
    if (draft === null) return;
    const said = draft.trim() === value ? null : props.onCommit(draft);
    setRefusal(said);
    if (said === null) setDraft(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (isOneLine || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      settle();
    }
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (draft === null) return props.onClose();
    setDraft(null);
    setRefusal(null);
  }

  return (
    <div className={styles.text}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.field}
        rows={Math.min(12, Math.max(isOneLine ? 1 : 2, lines))}
        value={shown}
        maxLength={limits.textLength}
        placeholder={props.placeholder}
        aria-invalid={refusal !== null || undefined}
        aria-describedby={described.length > 0 ? described.join(" ") : undefined}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      {inherited && (
        <p id={`${id}-inherited`} className={styles.inherited}>
          {t("said.inherited", { text: inherited })}
        </p>
      )}
      {refusal !== null && (
        <p id={`${id}-refusal`} role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}
