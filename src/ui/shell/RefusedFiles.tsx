import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { dismissRefusals, type Refusal, usePalier } from "../../state";
import { IssueList } from "../parts/IssueList";
import styles from "./RefusedFiles.module.css";

/** The files that could not be opened, and what to mend in each. */
export function RefusedFiles() {
  const { t } = useTranslation();
  const refusals = usePalier((state) => state.refusals);
  const hasScenario = usePalier((state) => state.open !== null);
  return (
    <Modal
      opened={refusals.length > 0}
      onClose={dismissRefusals}
      title={t("library.refused.title", { count: Math.max(1, refusals.length) })}
      size="46rem"
      closeButtonProps={{ "aria-label": t("library.refused.close") }}
      classNames={{ title: styles.title ?? "" }}
    >
      {hasScenario && <p>{t("library.refused.untouched")}</p>}
      {refusals.map((refusal, index) => (
        <RefusedFile key={`${index} ${refusal.file}`} refusal={refusal} />
      ))}
    </Modal>
  );
}

function RefusedFile({ refusal: { file, issues } }: { refusal: Refusal }) {
  const { t } = useTranslation();
  return (
    <section className={styles.file}>
      <h3 className={styles.name}>{file}</h3>
      {issues.length === 0 ? (
        <p>{t("library.refused.unreadable")}</p>
      ) : (
        <IssueList issues={issues} />
      )}
    </section>
  );
}
