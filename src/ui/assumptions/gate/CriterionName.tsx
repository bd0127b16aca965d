import { type KeyboardEvent, useId, useState } from "react";
import { limits } from "../../../scenario";
import { useReading } from "../reading";
import styles from "./Gate.module.css";

interface CriterionNameProps {
  readonly name: string;
  /** Takes the new name; an empty one gives the automatic name back. */
  readonly onCommit: (name: string) => void;
}

/** The name of a criterion, in a field. */
export function CriterionName({ name, onCommit }: CriterionNameProps) {
  const { t } = useReading();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);

  function settle() {
    const next = draft?.replace(/\s+/g, " ").trim();
    setDraft(null);
    if (next !== undefined && next !== name) onCommit(next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Enter") settle();
    if (event.key === "Escape" && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    }
  }

  return (
    <span className={styles.nameField}>
      <label htmlFor={id} className={styles.label}>
        {t("editing.gate.name")}
      </label>
      <input
        id={id}
        type="text"
        className={styles.text}
        value={draft ?? name}
        maxLength={limits.nameLength}
        autoComplete="off"
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
