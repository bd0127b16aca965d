import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { limits } from "../../scenario";
import { setValue, useIsVariant, useScenarioPart } from "../../state";
import styles from "./NameField.module.css";

/** The scenario's name, as the page's title and as a field in the same place. */
export function NameField() {
  const { t } = useTranslation();
  const name = useScenarioPart((scenario) => scenario.meta.name);
  const isVariant = useIsVariant();
  const [draft, setDraft] = useState<string | null>(null);

  function settle() {
    const next = draft?.replace(/\s+/g, " ").trim();
    if (next && next !== name) setValue("meta.name", next);
    setDraft(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === "Enter") {
      event.preventDefault();
      event.currentTarget.blur();
    }
    if (event.key === "Escape") setDraft(null);
  }

  return (
    <div className={styles.name}>
      <h1 className={styles.heading} tabIndex={-1} data-view-title>
        {name}
      </h1>
      <textarea
        rows={1}
        className={styles.field}
        aria-label={t("shell.name")}
        title={draft ?? name}
        value={draft ?? name}
        maxLength={limits.nameLength}
        readOnly={isVariant}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
        spellCheck={false}
        data-no-print
      />
    </div>
  );
}
