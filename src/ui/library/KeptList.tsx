import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { putBackKept, refreshKept, saveLibrary, usePalier } from "../../state";
import { Button } from "../parts/Button";
import styles from "./KeptList.module.css";
import { KeptRows } from "./KeptRows";
import { KeptSearch } from "./KeptSearch";
import library from "./Library.module.css";
import { matchesSearch } from "./matchesSearch";

/** As many as are looked through without searching. */
const fewScenarios = 5;

/** The scenarios kept in this browser, the last changed first. */
export function KeptList() {
  const { t } = useTranslation();
  const kept = usePalier((state) => state.kept);
  const removed = usePalier((state) => state.removed);
  const heading = useRef<HTMLHeadingElement>(null);
  const [search, setSearch] = useState("");
  useEffect(() => void refreshKept(), []);
  if (kept === null || (kept.length === 0 && !removed)) return null;
  const scenarios = typeof kept === "string" ? [] : kept;
  const isSearched = scenarios.length > fewScenarios;
  const found = isSearched ? scenarios.filter((one) => matchesSearch(search, one)) : scenarios;
  async function putBack() {
    await putBackKept();
    heading.current?.focus();
  }
  return (
    <section className={library.section} aria-labelledby="kept-title">
      <h2 id="kept-title" ref={heading} tabIndex={-1}>
        {t("library.recent")}
      </h2>
      {typeof kept === "string" && (
        <p className={library.hint}>
          {kept === "refused" ? t("library.recentUnavailable") : t(`keeping.notKept.${kept}`)}
        </p>
      )}
      <output className={styles.status}>
        {removed && (
          <span className={styles.removed}>
            {t("library.removed", { name: removed.scenario.name })}
            <Button ref={takeFocus} onClick={() => void putBack()}>
              {t("library.putBack")}
            </Button>
          </span>
        )}
      </output>
      {isSearched && <KeptSearch search={search} found={found.length} onSearch={setSearch} />}
      {found.length > 0 && <KeptRows key={search} scenarios={found} all={scenarios} />}
      {scenarios.length > 0 && (
        <div className={styles.whole}>
          <Button
            look="plain"
            onClick={() =>
              void saveLibrary(t("keeping.library.title"), t("keeping.library.fileKind"))
            }
          >
            {t("keeping.library.save")}
          </Button>
          <p className={library.hint}>{t("keeping.library.saveHint")}</p>
        </div>
      )}
    </section>
  );
}

/** The button that was pressed is gone with its row: the focus goes on from here. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
