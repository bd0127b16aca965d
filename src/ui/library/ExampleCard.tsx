import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Example, openExample } from "../../state";
import { Button } from "../parts/Button";
import { Disclosure } from "../parts/Disclosure";
import { Stairs } from "../parts/Stairs";
import styles from "./ExampleList.module.css";
import { firstSentences } from "./firstSentences";

/** One example: what it is about, its stages, and the way in. */
export function ExampleCard({ example: { name, scenario } }: { example: Example }) {
  const { t } = useTranslation();
  const { meta, organisation, stages } = scenario;
  const months = stages.reduce((sum, stage) => sum + stage.months, 0);
  const [start, rest] = firstSentences(meta.description ?? "", 260);
  const facts = [
    meta.territory,
    t(`library.legalForms.${organisation.legalForm}`),
    t("library.monthsCount", { months }),
  ];
  return (
    <>
      <h3>{meta.name}</h3>
      <p className={styles.facts}>{facts.filter(Boolean).join(" · ")}</p>
      <Stairs stages={stages} />
      {start && <p className={styles.description}>{start}</p>}
      {rest && (
        <Disclosure label={t("library.about")} className={styles.whole}>
          <p>{rest}</p>
        </Disclosure>
      )}
      <div className={styles.action}>
        <Button onClick={() => void openExample(name)}>
          {t("library.openExample")}
          <VisuallyHidden>{t("library.named", { name: meta.name })}</VisuallyHidden>
        </Button>
      </div>
    </>
  );
}
