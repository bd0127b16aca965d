import type { CoveredChange } from "../../../scenario";
import { Disclosure } from "../../parts/Disclosure";
import { useReading } from "../reading";
import styles from "./Form.module.css";

/** Changes told one by one; more of them are unfolded. */
const most = 8;

/** What moving or copying a stage changed elsewhere, said once it is done. */
export function CoveredNews({ changes }: { changes: readonly CoveredChange[] }) {
  const { t } = useReading();
  return (
    <div role="status" className={changes.length > 0 ? styles.news : undefined} data-no-print>
      {changes.length > 0 && (
        <>
          <p>{t("items.covered.title")}</p>
          <ul>{changes.slice(0, most).map(line)}</ul>
          {changes.length > most && (
            <Disclosure label={t("items.consequences.more", { count: changes.length - most })}>
              <ul>{changes.slice(most).map(line)}</ul>
            </Disclosure>
          )}
        </>
      )}
    </div>
  );

  function line({ path, name, first, last }: CoveredChange) {
    return (
      <li key={path}>
        {first === last
          ? t("items.covered.one", { name, first })
          : t("items.covered.span", { name, first, last })}
      </li>
    );
  }
}
