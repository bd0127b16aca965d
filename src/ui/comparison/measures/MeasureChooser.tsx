import { chooseMeasures } from "../../../state";
import { Button } from "../../parts/Button";
import { Disclosure } from "../../parts/Disclosure";
import { type PathMeasureName, pathMeasureNames } from "../../projection/measureCatalogue";
import type { Comparison } from "../useComparison";
import { type ChosenMeasures, moved } from "./chosenMeasures";
import styles from "./Measures.module.css";

interface MeasureChooserProps {
  comparison: Comparison;
  chosen: ChosenMeasures;
}

/** Which measures are shown, in which order, and which of them come first. */
export function MeasureChooser(props: MeasureChooserProps) {
  return (
    <div data-no-print>
      <Disclosure label={props.comparison.c("measures.choose")}>
        {() => <Measures {...props} />}
      </Disclosure>
    </div>
  );
}

function Measures({ comparison: { c, figures }, chosen }: MeasureChooserProps) {
  const { shown, pinned } = chosen;
  const hidden = pathMeasureNames.filter((name) => !shown.includes(name));
  const nameOf = (name: PathMeasureName) => figures.t(`projection.measures.${name}.name`);
  function show(name: PathMeasureName, isShown: boolean) {
    const rest = shown.filter((one) => one !== name);
    chooseMeasures(isShown ? [...rest, name] : rest, [...pinned]);
  }
  function pin(name: PathMeasureName) {
    const next = new Set(pinned);
    if (!next.delete(name)) next.add(name);
    chooseMeasures(shown, [...next]);
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
                    onClick={() => chooseMeasures(moved(chosen, name, -1), [...pinned])}
                  >
                    {figures.t("items.moveUp")}
                  </Button>
                  <Button
                    look="plain"
                    isOff={!canMove(1)}
                    aria-label={figures.t("items.moveDown") + named}
                    onClick={() => chooseMeasures(moved(chosen, name, 1), [...pinned])}
                  >
                    {figures.t("items.moveDown")}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Button look="plain" onClick={() => chooseMeasures(null, null)}>
        {c("measures.reset")}
      </Button>
    </>
  );
}
