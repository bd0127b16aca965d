import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./KeptList.module.css";

interface KeptSearchProps {
  search: string;
  found: number;
  onSearch: (search: string) => void;
}

/** Finds kept scenarios by their name or territory, and says how many there are. */
export function KeptSearch({ search, found, onSearch }: KeptSearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const said = found === 0 ? t("library.foundNone") : t("library.found", { count: found });
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{t("library.search")}</label>
      <input
        id={id}
        type="search"
        className={styles.field}
        value={search}
        placeholder={t("library.searchHint")}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <output className={styles.facts}>{search.trim() !== "" && said}</output>
    </div>
  );
}
