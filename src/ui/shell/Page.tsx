import { useTranslation } from "react-i18next";
import { usePalier } from "../../state";
import { Library } from "../library";
import { ScenarioView } from "./ScenarioView";
import styles from "./Page.module.css";

/** One view at a time, under the link that skips to its content. */
export function Page() {
  const { t } = useTranslation();
  const view = usePalier((state) => state.view);
  return (
    <>
      <a className={styles.skip} href="#content" data-no-print>
        {t("shell.skip")}
      </a>
      {view === "scenario" ? <ScenarioView /> : <Library />}
    </>
  );
}
