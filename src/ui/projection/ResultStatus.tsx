import { useTranslation } from "react-i18next";
import { formatIssue } from "../../locales";
import type { Issue } from "../../scenario";
import { useLanguage, usePalier } from "../../state";
import { focusAssumption } from "../assumptions";
import { Button } from "../parts/Button";
import { assumptionName } from "./drawer/assumptions";
import styles from "./ResultStatus.module.css";

interface ResultStatusProps {
  /** The value that stopped the calculation, or null. */
  issue: Issue | null;
  /** Whether figures from before are still shown. */
  hasPlan: boolean;
}

/** Why there are no figures, or why they are from before the last change. */
export function ResultStatus({ issue, hasPlan }: ResultStatusProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scenario = usePalier(({ open }) => open?.shown ?? null);
  const named = issue && scenario && assumptionName(scenario, issue.path, t);
  return (
    <div aria-live="polite">
      {issue ? (
        <div className={styles.stopped}>
          <p className={styles.title}>
            {hasPlan ? t("projection.status.stale") : t("projection.status.failed")}
          </p>
          {named && (
            <p className={styles.field}>
              {named.label} {named.item !== "" && <span>({named.item})</span>}
            </p>
          )}
          <p>{formatIssue(issue, language).sentence}</p>
          {hasPlan && <p>{t("projection.status.staleWhy")}</p>}
          <Button onClick={() => focusAssumption(issue.path)}>
            {t("projection.status.goToField")}
          </Button>
        </div>
      ) : (
        !hasPlan && <p>{t("projection.status.empty")}</p>
      )}
    </div>
  );
}
