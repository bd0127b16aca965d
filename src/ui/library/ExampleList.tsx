import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Example, readExamples } from "../../state";
import { ExampleCard } from "./ExampleCard";
import styles from "./ExampleList.module.css";
import library from "./Library.module.css";

/** The scenarios that come with Palier. Read once the page is there. */
export function ExampleList() {
  const { t } = useTranslation();
  const [examples, setExamples] = useState<readonly Example[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void readExamples().then((read) => {
      if (!isGone) setExamples(read);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <section className={library.section} aria-labelledby="examples-title">
      <h2 id="examples-title">{t("library.examples")}</h2>
      <p className={library.hint}>{t("library.examplesHint")}</p>
      {examples ? (
        <ul className={styles.list}>
          {examples.map((example) => (
            <li key={example.name} className={styles.item}>
              <ExampleCard example={example} />
            </li>
          ))}
        </ul>
      ) : (
        <p role="status">{t("library.readingExamples")}</p>
      )}
    </section>
  );
}
