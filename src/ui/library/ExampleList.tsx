import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { loadExamples, usePalier } from "../../state";
import { ExampleCard } from "./ExampleCard";
import styles from "./ExampleList.module.css";
import library from "./Library.module.css";

/** The scenarios that come with Palier. Read once the page is there. */
export function ExampleList() {
  const { t } = useTranslation();
  const examples = usePalier((state) => state.examples);
  useEffect(() => void loadExamples(), []);
  return (
    <section className={library.section} aria-labelledby="examples-title">
      <h2 id="examples-title">{t("library.examples")}</h2>
      <p className={library.hint}>{t("library.examplesHint")}</p>
      {examples === "unreadable" && <p>{t("library.unreadableExamples")}</p>}
      {examples === null && <output>{t("library.readingExamples")}</output>}
      {Array.isArray(examples) && (
        <ul className={styles.list}>
          {examples.map((example) => (
            <li key={example.name} className={styles.item}>
              <ExampleCard example={example} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
