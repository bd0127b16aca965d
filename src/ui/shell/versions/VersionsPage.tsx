import { VisuallyHidden } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  putBackVersion,
  removeVersion,
  restoreVersion,
  useLanguage,
  usePalier,
  type VersionOutcome,
} from "../../../state";
import type { KeptVersion } from "../../../storage";
import { dateWords } from "../../parts/dateWords";
import { Button } from "../../parts/Button";
import { faultWords } from "./faultWords";
import { TakeVersion } from "./TakeVersion";
import styles from "./Versions.module.css";

interface VersionsPageProps {
  onCompare: (version: KeptVersion) => void;
  onRestored: () => void;
}

/** Takes a version, and lists those there are. */
export function VersionsPage({ onCompare, onRestored }: VersionsPageProps) {
  const { t } = useTranslation();
  const versions = usePalier((state) => state.versions);
  const heading = useRef<HTMLHeadingElement>(null);
  const [fault, setFault] = useState<Exclude<VersionOutcome, "done"> | null>(null);
  const list = typeof versions === "string" ? [] : (versions ?? []);
  const shownFault = typeof versions === "string" ? versions : fault;

  async function restore(version: KeptVersion) {
    const outcome = await restoreVersion(version);
    if (outcome === "done") onRestored();
    else setFault(outcome);
  }

  async function remove(version: KeptVersion) {
    await removeVersion(version);
    heading.current?.focus();
  }

  return (
    <>
      <p>{t("keeping.versions.what")}</p>
      <TakeVersion />
      {shownFault && <p role="alert">{faultWords(shownFault, t)}</p>}
      <section className={styles.part}>
        <h3 ref={heading} tabIndex={-1}>
          {t("keeping.versions.list")}
        </h3>
        <PutBack onDone={() => heading.current?.focus()} />
        {versions !== null && list.length === 0 && <p>{t("keeping.versions.none")}</p>}
        {list.length > 0 && <p className={styles.soft}>{t("keeping.versions.restoreHint")}</p>}
        <ul className={styles.list}>
          {list.map((version) => (
            <li key={version.key} className={styles.item}>
              <VersionWords version={version} />
              <Button onClick={() => onCompare(version)}>
                {t("keeping.versions.compare")}
                <Named version={version} />
              </Button>
              <Button onClick={() => void restore(version)}>
                {t("keeping.versions.restore")}
                <Named version={version} />
              </Button>
              <Button look="plain" onClick={() => void remove(version)}>
                {t("keeping.versions.remove")}
                <Named version={version} />
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function VersionWords({ version: { name, takenAt, reason } }: { version: KeptVersion }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = t("keeping.versions.date", { date: dateWords(takenAt, language) });
  return (
    <div className={styles.words}>
      <h4 className={styles.name}>{name}</h4>
      <p className={styles.facts}>
        {[date, reason !== "hand" && t("keeping.versions.automatic")].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}

/** What a button of a row acts on, for those who hear it alone. */
function Named({ version: { name } }: { version: KeptVersion }) {
  const { t } = useTranslation();
  return <VisuallyHidden>{t("keeping.versions.named", { name })}</VisuallyHidden>;
}

/** The version taken away last, and the way to have it again. */
function PutBack({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const removed = usePalier((state) => state.removedVersion);
  async function putBack() {
    await putBackVersion();
    onDone();
  }
  return (
    <output className={styles.status}>
      {removed && (
        <span className={styles.removed}>
          {t("keeping.versions.removed", { name: removed.name })}
          <Button onClick={() => void putBack()}>{t("keeping.versions.putBack")}</Button>
        </span>
      )}
    </output>
  );
}
