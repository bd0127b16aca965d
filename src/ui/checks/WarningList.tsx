import { useMemo } from "react";
import { warningsOf } from "../../checks";
import type { Plan } from "../../engine";
import { type SaidWarning, translator, warningWords } from "../../locales";
import { useLanguage } from "../../state";
import { focusAssumption } from "../assumptions";
import { Disclosure } from "../parts/Disclosure";
import { useIsPrinted } from "../projection/tables/useIsPrinted";
import styles from "./WarningList.module.css";

/** A warning in words, and the assumption it leads to. */
interface Shown extends SaidWarning {
  readonly path: string;
}

/** « À vérifier »: the thresholds that the plan crosses, closed until asked for. Nothing where it crosses none. */
export function WarningList({ plan }: { plan: Plan }) {
  const language = useLanguage();
  const isPrinted = useIsPrinted();
  const t = translator(language);
  const shown = useMemo(() => {
    const { scenario } = plan.model;
    return warningsOf(scenario, plan).map((warning): Shown => {
      return { ...warningWords(warning, scenario, language), path: warning.path };
    });
  }, [plan, language]);
  if (shown.length === 0) return null;
  const names = [...new Set(shown.map(({ name }) => name))];
  const title = t("checks.title", { list: names.join(", ") });
  const list = <Items shown={shown} />;
  return isPrinted ? (
    <div className={styles.warnings}>
      <p>{title}</p>
      {list}
    </div>
  ) : (
    <Disclosure className={styles.warnings ?? ""} label={title}>
      {list}
    </Disclosure>
  );
}

function Items({ shown }: { shown: readonly Shown[] }) {
  const t = translator(useLanguage());
  return (
    <div className={styles.content}>
      <ul className={styles.list}>
        {shown.map(({ rule, path, name, sentence, basis }, index) => (
          <li key={`${rule}-${index}`}>
            {sentence}
            <span className={styles.basis}>
              {basis}{" "}
              <button
                type="button"
                className={styles.link}
                aria-label={t("checks.goOf", { what: name })}
                onClick={() => focusAssumption(path)}
                data-no-print
              >
                {t("checks.go")}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.scope}>{t("checks.scope")}</p>
    </div>
  );
}
