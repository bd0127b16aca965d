import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { changesBetween } from "../../../compare";
import {
  readVersion,
  restoreVersion,
  useLanguage,
  usePalier,
  type VersionOutcome,
} from "../../../state";
import type { KeptVersion } from "../../../storage";
import { Button } from "../../parts/Button";
import { dateWords } from "../../parts/dateWords";
import { ChangeTable } from "./ChangeTable";
import { faultWords } from "./faultWords";
import styles from "./Versions.module.css";

interface ComparePageProps {
  version: KeptVersion;
  onBack: () => void;
  onRestored: () => void;
}

/** What differs in the assumptions between a version and now. */
export function ComparePage({ version, onBack, onRestored }: ComparePageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = usePalier((state) => state.open?.base);
  const then = useMemo(() => readVersion(version), [version]);
  const changes = useMemo(() => (then && now ? changesBetween(then, now) : []), [then, now]);
  const [fault, setFault] = useState<Exclude<VersionOutcome, "done"> | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shownFault = then ? fault : "unreadable";

  async function restore() {
    const outcome = await restoreVersion(version);
    if (outcome === "done") onRestored();
    else setFault(outcome);
  }

  return (
    <>
      <Button look="plain" onClick={onBack}>
        <span aria-hidden="true">←</span>
        {t("keeping.versions.back")}
      </Button>
      <h3 ref={heading} tabIndex={-1} className={styles.name}>
        {t("keeping.compare.title", { name: version.name })}
      </h3>
      <p className={styles.facts}>
        {t("keeping.versions.date", { date: dateWords(version.takenAt, language) })}
      </p>
      {shownFault && <p role="alert">{faultWords(shownFault, t)}</p>}
      {then && now && (
        <>
          <p>
            {changes.length === 0
              ? t("keeping.compare.same")
              : t("keeping.compare.count", { count: changes.length })}
          </p>
          <ChangeTable changes={changes} then={then} now={now} />
          {changes.length > 0 && (
            <>
              <p className={styles.soft}>{t("keeping.versions.restoreHint")}</p>
              <Button onClick={() => void restore()}>{t("keeping.versions.restore")}</Button>
            </>
          )}
        </>
      )}
    </>
  );
}
