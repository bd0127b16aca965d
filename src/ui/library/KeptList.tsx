import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  openKept,
  putBackKept,
  refreshKept,
  removeFromKept,
  useLanguage,
  usePalier,
} from "../../state";
import type { KeptScenario } from "../../storage";
import { Button } from "../parts/Button";
import { dateWords } from "./dateWords";
import styles from "./KeptList.module.css";
import library from "./Library.module.css";

/** The scenarios kept in this browser, the last changed first. */
export function KeptList() {
  const { t } = useTranslation();
  const kept = usePalier((state) => state.kept);
  const removed = usePalier((state) => state.removed);
  const heading = useRef<HTMLHeadingElement>(null);
  const scenarios = kept === "refused" ? null : kept;
  useEffect(() => void refreshKept(), []);
  if (kept === null || (kept.length === 0 && !removed)) return null;
  async function putBack() {
    await putBackKept();
    heading.current?.focus();
  }
  return (
    <section className={library.section} aria-labelledby="kept-title">
      <h2 id="kept-title" ref={heading} tabIndex={-1}>
        {t("library.recent")}
      </h2>
      {kept === "refused" && <p className={library.hint}>{t("library.recentUnavailable")}</p>}
      <output className={styles.status}>
        {removed && (
          <span className={styles.removed}>
            {t("library.removed", { name: removed.name })}
            <Button ref={takeFocus} onClick={() => void putBack()}>
              {t("library.putBack")}
            </Button>
          </span>
        )}
      </output>
      {scenarios && scenarios.length > 0 && (
        <ul className={styles.list}>
          {scenarios.map((scenario) => (
            <li key={scenario.key} className={styles.item}>
              <KeptRow scenario={scenario} version={versionOf(scenario, scenarios)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The button that was pressed is gone with its row: the focus goes on from here. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** Its rank among those of the same name, the oldest change first; null where the name is its own. */
function versionOf({ key, name }: KeptScenario, all: readonly KeptScenario[]): Version | null {
  const namesakes = all.filter((one) => one.name === name);
  if (namesakes.length < 2) return null;
  const rank = namesakes.length - namesakes.findIndex((one) => one.key === key);
  return { rank, count: namesakes.length };
}

interface Version {
  readonly rank: number;
  readonly count: number;
}

function KeptRow({ scenario, version }: { scenario: KeptScenario; version: Version | null }) {
  const { key, name, territory, changedAt } = scenario;
  const { t } = useTranslation();
  const language = useLanguage();
  const versionWords =
    version && t("library.version", { rank: version.rank, count: version.count });
  const named = t("library.named", { name: versionWords ? `${name}, ${versionWords}` : name });
  const date = t("library.lastChange", { date: dateWords(changedAt, language) });
  return (
    <>
      <div className={styles.words}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.facts}>
          {[versionWords, territory, date].filter(Boolean).join(" · ")}
        </p>
      </div>
      <Button onClick={() => void openKept(key)}>
        {t("library.open")}
        <VisuallyHidden>{named}</VisuallyHidden>
      </Button>
      <Button look="plain" onClick={() => void removeFromKept(scenario)}>
        {t("library.remove")}
        <VisuallyHidden>{named}</VisuallyHidden>
      </Button>
    </>
  );
}
