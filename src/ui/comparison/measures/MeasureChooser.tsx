import { chooseMeasures, type MeasureScope } from "../../../state";
import { Button } from "../../parts/Button";
import { Disclosure } from "../../parts/Disclosure";
import type { MeasureName } from "../../projection/measureCatalogue";
import type { Comparison } from "../useComparison";
import { type ChosenMeasures, moved } from "./chosenMeasures";
import styles from "./Measures.module.css";

interface MeasureChooserProps<Name extends MeasureName> {
  comparison: Comparison;
  scope: MeasureScope;
  all: readonly Name[];
  chosen: ChosenMeasures<Name>;
}

/** Which measures are shown, in which order, and which of them come first. */
export function MeasureChooser<Name extends MeasureName>(props: MeasureChooserProps<Name>) {
  return (
    <div data-no-print>
      <Disclosure label={props.comparison.c("measures.choose")}>
        {() => <Measures {...props} />}
      </Disclosure>
    </div>
  );
}

function Measures<Name extends MeasureName>({
  comparison: { c, figures },
  scope,
  all,
  chosen,
}: MeasureChooserProps<Name>) {
  const { shown, pinned } = chosen;
  const hidden = all.filter((name) => !shown.includes(name));
  const nameOf = (name: Name) => figures.t(`projection.measures.${name}.name`);
  function show(name: Name, isShown: boolean) {
    const rest = shown.filter((one) => one !== name);
    chooseMeasures(scope, isShown ? [...rest, name] : rest, [...pinned]);
  }
  function pin(name: Name) {
    const next = new Set(pinned);
    if (!next.delete(name)) next.add(name);
    chooseMeasures(scope, shown, [...next]);
  }
  return (
    <>
      <ul className={styles.chooser}>
        {[...shown, ...hidden].map((name) => {
          const isShown = shown.includes(name);
          const named = c("named", { name: nameOf(name) });
          const canMove = (by: 1 | -1) => moved(chosen, name, by) !== shown;
          return (
            <li key={name} className={styles.choice}>
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={isShown}
                  onChange={(event) => show(name, event.currentTarget.checked)}
                />
                {nameOf(name)}
              </label>
              {isShown && (
                <span>
                  <Button
                    look="plain"
                    aria-pressed={pinned.has(name)}
                    aria-label={c("measures.pin") + named}
                    onClick={() => pin(name)}
                  >
                    {pinned.has(name) ? c("measures.pinned") : c("measures.pin")}
                  </Button>
                  <Button
                    look="plain"
                    isOff={!canMove(-1)}
                    aria-label={figures.t("items.moveUp") + named}
                    onClick={() => chooseMeasures(scope, moved(chosen, name, -1), [...pinned])}
                  >
                    {figures.t("items.moveUp")}
                  </Button>
                  <Button
                    look="plain"
                    isOff={!canMove(1)}
                    aria-label={figures.t("items.moveDown") + named}
                    onClick={() => chooseMeasures(scope, moved(chosen, name, 1), [...pinned])}
                  >
                    {figures.t("items.moveDown")}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Button look="plain" onClick={() => chooseMeasures(scope, null, null)}>
        {c("measures.reset")}
      </Button>
    </>
  );
}
