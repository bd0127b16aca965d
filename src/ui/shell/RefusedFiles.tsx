import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { dismissRefusals, type Refusal, useLanguage, usePalier } from "../../state";
import { localeOf } from "../../units";
import { IssueList } from "../parts/IssueList";
import styles from "./RefusedFiles.module.css";

/** The files that could not be opened, and what to mend in each. */
export function RefusedFiles() {
  const { t } = useTranslation();
  const refusals = usePalier((state) => state.refusals);
  return (
    <Modal
      opened={refusals.length > 0}
      onClose={dismissRefusals}
      title={
        refusals[0]?.link
          ? t("keeping.link.title")
          : t("library.refused.title", { count: Math.max(1, refusals.length) })
      }
      size="46rem"
      closeButtonProps={{ "aria-label": t("library.refused.close") }}
      classNames={{ title: styles.title ?? "" }}
    >
      <Rest />
      {refusals.map((refusal, index) => (
        <RefusedFile key={`${index} ${refusal.file}`} refusal={refusal} />
      ))}
    </Modal>
  );
}

/** What became of the rest: the good files that came with these, else the scenario that was open. */
function Rest() {
  const { t } = useTranslation();
  const [opened, ...kept] = usePalier((state) => state.taken);
  const hasScenario = usePalier((state) => state.view === "scenario" && state.open !== null);
  const isCompared = usePalier((state) => state.view === "comparison");
  const isHeld = usePalier(({ comparison }) =>
    comparison.entries.some(({ source }) => source.kind === "held"),
  );
  const language = useLanguage();
  const list = new Intl.ListFormat(localeOf[language]);
  if (isCompared && opened !== undefined) {
    const files = list.format([opened, ...kept]);
    return <p>{t(`library.refused.${isHeld ? "held" : "compared"}`, { files })}</p>;
  }
  if (opened === undefined) return hasScenario ? <p>{t("library.refused.untouched")}</p> : null;
  const files = list.format(kept);
  return (
    <p>
      {t("library.refused.taken", { file: opened })}
      {kept.length > 0 && ` ${t("library.refused.othersTaken", { files })}`}
    </p>
  );
}

function RefusedFile({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  const { link, file, issues, data } = refusal;
  if (link && link !== "content") {
    return (
      <>
        <p>{t(`keeping.link.${link}`)}</p>
        <p>{t("keeping.link.untouched")}</p>
      </>
    );
  }
  return (
    <section className={styles.file}>
      <h3 className={styles.name}>{link ? t("keeping.link.name") : file}</h3>
      {issues.length === 0 ? (
        <p>{t("library.refused.unreadable")}</p>
      ) : (
        <IssueList issues={issues} data={data} />
      )}
    </section>
  );
}
