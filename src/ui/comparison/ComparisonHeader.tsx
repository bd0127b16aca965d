import { goToPortfolio, usePalier } from "../../state";
import { Button } from "../parts/Button";
import { HistoryButtons } from "../shell/HistoryButtons";
import { HomeLink } from "../shell/HomeLink";
import { LanguageSwitch } from "../shell/LanguageSwitch";
import styles from "./Comparison.module.css";
import type { Comparison } from "./useComparison";

interface ComparisonHeaderProps {
  comparison: Comparison;
  onProject: () => void;
}

/** Above the comparison: the way back, its title, what was changed last and how to take it back. */
export function ComparisonHeader({ comparison, onProject }: ComparisonHeaderProps) {
  const { c, ready } = comparison;
  const edited = usePalier(({ open }) =>
    open && open.history.past.length + open.history.future.length > 0 ? open.base.meta.name : null,
  );
  return (
    <header className={styles.header}>
      <HomeLink />
      <h1 className={styles.title} tabIndex={-1} data-view-title>
        {c("title")}
      </h1>
      <div className={styles.actions} data-no-print>
        {edited !== null && <span className={styles.edited}>{c("edited", { name: edited })}</span>}
        <HistoryButtons />
        <Button look="plain" onClick={goToPortfolio}>
          {c("portfolio.open")}
        </Button>
        {ready.length > 1 && <Button onClick={onProject}>{c("projector.open")}</Button>}
        <LanguageSwitch />
      </div>
    </header>
  );
}
