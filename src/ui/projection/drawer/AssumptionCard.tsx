import { useTranslation } from "react-i18next";
import { closeDrawer } from "../../../state";
import { focusAssumption } from "../../assumptions";
import { Button } from "../../parts/Button";
import type { AssumptionBehind } from "./assumptions";
import styles from "./FigureDrawer.module.css";

/** An assumption as it stands: value, how it is given, note, source, state, and the way to its field. */
export function AssumptionCard({ assumption }: { assumption: AssumptionBehind }) {
  const { t } = useTranslation();
  const { path, item, label, value, given, note, source, state, isDefault } = assumption;
  return (
    <article className={styles.assumption}>
      <h5 className={styles.label}>
        {label} <span className={styles.kind}>{item}</span>
      </h5>
      <p className={styles.assumed}>
        {value}
        {isDefault && <span className={styles.kind}> {t("projection.drawer.byDefault")}</span>}
        {state && <span className={styles.state}>{t(`projection.drawer.states.${state}`)}</span>}
      </p>
      {given !== null && <p className={styles.kind}>{given}</p>}
      {note === undefined && source === undefined ? (
        <p className={styles.kind}>{t("projection.drawer.noNote")}</p>
      ) : (
        <dl className={styles.said}>
          {note !== undefined && (
            <div>
              <dt>{t("projection.drawer.note")}</dt>
              <dd>{note}</dd>
            </div>
          )}
          {source !== undefined && (
            <div>
              <dt>{t("projection.drawer.source")}</dt>
              <dd>{source}</dd>
            </div>
          )}
        </dl>
      )}
      <Button
        aria-label={t("projection.drawer.goTo", { name: `${label}, ${item}` })}
        onClick={() => {
          closeDrawer();
          // The drawer gives the focus back when it closes; the field asks for it after that.
          requestAnimationFrame(() => focusAssumption(path));
        }}
      >
        {t("projection.drawer.go")}
      </Button>
    </article>
  );
}
