import { useEffect, useState } from "react";
import { type ComparisonTranslate, comparisonTexts } from "../../locales";
import {
  chooseForPortfolio,
  clearPortfolio,
  comparePortfolio,
  mostCompared,
  runPortfolio,
  stopPortfolio,
  usePalier,
} from "../../state";
import { TableActions } from "../comparison/share/TableActions";
import page from "../comparison/Comparison.module.css";
import { Button } from "../parts/Button";
import { Disclosure } from "../parts/Disclosure";
import { IssueList } from "../parts/IssueList";
import { type Figures, useFigures } from "../projection";
import { HomeLink } from "../shell/HomeLink";
import { LanguageSwitch } from "../shell/LanguageSwitch";
import styles from "./Portfolio.module.css";
import { portfolioCells, PortfolioTable } from "./PortfolioTable";
import { portfolioRows, type Sorting, sortedPortfolio } from "./rows";

/** The files of many projects: one line each. */
export function Portfolio() {
  const figures = useFigures();
  const c = comparisonTexts(figures.language);
  useEffect(() => {
    document.querySelector<HTMLElement>("[data-view-title]")?.focus();
    void runPortfolio();
    return stopPortfolio;
  }, []);
  return (
    <div className={`${page.page} ${styles.page}`}>
      <header className={page.header}>
        <HomeLink />
        <h1 className={page.title} tabIndex={-1} data-view-title>
          {c("portfolio.title")}
        </h1>
        <div className={page.actions} data-no-print>
          <LanguageSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Projects c={c} figures={figures} />
      </main>
    </div>
  );
}

function Projects({ c, figures }: { c: ComparisonTranslate; figures: Figures }) {
  const { files, progress } = usePalier((state) => state.portfolio);
  const [sorting, setSorting] = useState<Sorting>({ by: "name", isFalling: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = sortedPortfolio(portfolioRows(files), sorting, figures.language);
  const refused = files.filter(({ scenario }) => scenario === null);
  const picked = rows.filter(({ file }) => chosen.has(file.key));
  return (
    <>
      <p className={styles.lead}>{c("portfolio.lead")}</p>
      <div className={styles.actions} data-no-print>
        <Button onClick={() => void chooseForPortfolio()}>{c("add.files")}</Button>
        {rows.length > 0 && (
          <Button
            isOff={picked.length === 0 || picked.length > mostCompared}
            onClick={() => void comparePortfolio(picked.map(({ file }) => file.key))}
          >
            {picked.length === 0
              ? c("portfolio.pickSome")
              : c("portfolio.compare", { count: picked.length, most: mostCompared })}
          </Button>
        )}
        {files.length > 0 && (
          <Button look="plain" onClick={clearPortfolio}>
            {c("portfolio.clear")}
          </Button>
        )}
      </div>
      <div className={styles.status}>
        {progress && (
          <>
            <progress
              max={progress.total}
              value={progress.done}
              aria-label={c(`portfolio.${progress.step}`)}
            />{" "}
            {c("portfolio.progress", {
              step: c(`portfolio.${progress.step}`),
              done: progress.done,
              total: progress.total,
            })}{" "}
            <Button look="plain" onClick={stopPortfolio}>
              {figures.t("projection.risk.status.cancel")}
            </Button>
          </>
        )}
      </div>
      <output className={styles.count}>
        {!progress && files.length > 0 && c("portfolio.count", { count: rows.length })}
      </output>
      {rows.length > 0 && (
        <>
          <TableActions
            comparison={{ c, figures }}
            what={c("portfolio.title")}
            rows={() => portfolioCells(rows, c, figures)}
          />
          <PortfolioTable
            c={c}
            figures={figures}
            rows={rows}
            sorting={sorting}
            onSort={setSorting}
            chosen={chosen}
            onPick={(key, isPicked) => {
              const next = new Set(chosen);
              if (isPicked) next.add(key);
              else next.delete(key);
              setChosen(next);
            }}
          />
          <p className={styles.lead}>{figures.t("projection.caution")}</p>
        </>
      )}
      {refused.length > 0 && (
        <section aria-labelledby="portfolio-refused">
          <h2 id="portfolio-refused">{c("portfolio.refused", { count: refused.length })}</h2>
          {refused.map(({ key, file, issues, data }) => (
            <Disclosure key={key} label={file}>
              {issues.length === 0 ? (
                <p>{figures.t("library.refused.unreadable")}</p>
              ) : (
                <IssueList issues={issues} data={data} />
              )}
            </Disclosure>
          ))}
        </section>
      )}
    </>
  );
}
