import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { openKept, useLanguage } from "../../state";
import type { KeptScenario } from "../../storage";
import { Button } from "../parts/Button";
import { dateWords } from "./dateWords";
import styles from "./KeptList.module.css";
import library from "./Library.module.css";
import { useKept } from "./useKept";

/** The scenarios kept in this browser, the last changed first. */
export function KeptList() {
  const { t } = useTranslation();
  const { scenarios, isRefused, removed, remove, putBack } = useKept();
  return (
    <section className={library.section} aria-labelledby="kept-title">
      <h2 id="kept-title">{t("library.recent")}</h2>
      {isRefused && <p className={library.hint}>{t("library.recentUnavailable")}</p>}
      {scenarios?.length === 0 && !isRefused && !removed && (
        <p className={library.hint}>{t("library.recentEmpty")}</p>
      )}
      <div role="status">
        {removed && (
          <p className={styles.removed}>
            {t("library.removed", { name: removed.name })}
            <Button onClick={() => void putBack(removed)}>{t("library.putBack")}</Button>
          </p>
        )}
      </div>
      {scenarios && scenarios.length > 0 && (
        <ul className={styles.list}>
          {scenarios.map((scenario) => (
            <li key={scenario.key} className={styles.item}>
              <KeptRow scenario={scenario} onRemove={() => void remove(scenario)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface KeptRowProps {
  scenario: KeptScenario;
  onRemove: () => void;
}

function KeptRow({ scenario: { key, name, territory, changedAt }, onRemove }: KeptRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = t("library.lastChange", { date: dateWords(changedAt, language) });
  return (
    <>
      <div className={styles.words}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.facts}>{[territory, date].filter(Boolean).join(" · ")}</p>
      </div>
      <Button onClick={() => void openKept(key)}>
        {t("library.open")}
        <VisuallyHidden>{t("library.named", { name })}</VisuallyHidden>
      </Button>
      <Button look="plain" onClick={onRemove}>
        {t("library.remove")}
        <VisuallyHidden>{t("library.named", { name })}</VisuallyHidden>
      </Button>
    </>
  );
}
