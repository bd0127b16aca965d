import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { duplicateKept, openKept, removeFromKept, renameKept, useLanguage } from "../../state";
import type { KeptScenario } from "../../storage";
import { Button } from "../parts/Button";
import { dateWords } from "../parts/dateWords";
import styles from "./KeptList.module.css";
import { KeptName } from "./KeptName";

interface KeptRowProps {
  scenario: KeptScenario;
  /** Those of the same name, this one among them, the last changed first. */
  namesakes: readonly KeptScenario[];
}

/** One kept scenario, and what can be done with it. */
export function KeptRow({ scenario, namesakes }: KeptRowProps) {
  const { key, name, territory, changedAt } = scenario;
  const { t } = useTranslation();
  const language = useLanguage();
  const [isRenaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (isRenaming || !returns.current) return;
    returns.current = false;
    rename.current?.focus();
  }, [isRenaming]);
  const copy = copyWords();
  const named = t("library.named", { name: copy ? `${name}, ${copy}` : name });
  const date = t("library.lastChange", { date: dateWords(changedAt, language) });

  function copyWords(): string | null {
    const count = namesakes.length;
    if (count < 2) return null;
    return t("library.copyOf", { rank: count - namesakes.indexOf(scenario), count });
  }

  async function settle(next: string | null, byKey: boolean) {
    returns.current = byKey;
    setRenaming(false);
    if (next === null) return;
    await renameKept(scenario, next);
    // The row has gone to the top of the list: moving it took the focus away.
    if (byKey) rename.current?.focus();
  }

  return (
    <>
      <div className={styles.words}>
        {isRenaming ? (
          <KeptName name={name} onSettle={(next, byKey) => void settle(next, byKey)} />
        ) : (
          <h3 className={styles.name}>{name}</h3>
        )}
        <p className={styles.facts}>{[copy, territory, date].filter(Boolean).join(" · ")}</p>
      </div>
      <Button onClick={() => void openKept(key)}>
        {t("library.open")}
        <VisuallyHidden>{named}</VisuallyHidden>
      </Button>
      <span className={styles.more}>
        <Button look="plain" ref={rename} onClick={() => setRenaming(true)}>
          {t("library.rename")}
          <VisuallyHidden>{named}</VisuallyHidden>
        </Button>
        <Button look="plain" onClick={() => void duplicateKept(scenario)}>
          {t("library.duplicate")}
          <VisuallyHidden>{named}</VisuallyHidden>
        </Button>
        <Button look="plain" onClick={() => void removeFromKept(scenario)}>
          {t("library.remove")}
          <VisuallyHidden>{named}</VisuallyHidden>
        </Button>
      </span>
    </>
  );
}
