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
    <div className={changes.length > 0 ? styles.news : undefined} data-no-print>
      <output>
        {changes.length > 0 && <span>{t("items.covered.title")}</span>}
        {changes.slice(0, most).map((one) => (
          <span key={one.path}>{sentence(one)}</span>
        ))}
      </output>
      {changes.length > most && (
        <Disclosure label={t("items.consequences.more", { count: changes.length - most })}>
          <ul>
            {changes.slice(most).map((one) => (
              <li key={one.path}>{sentence(one)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );

  function sentence({ name, first, last }: CoveredChange): string {
    return first === last
      ? t("items.covered.one", { name, first })
      : t("items.covered.span", { name, first, last });
  }
}
