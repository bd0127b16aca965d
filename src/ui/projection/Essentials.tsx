import { VisuallyHidden } from "@mantine/core";
import { openDrawer, useResults, useRisk, useScenario } from "../../state";
import { ChangeMark } from "./ChangeMark";
import styles from "./Essentials.module.css";
import { type Essential, essentialsOf } from "./essentials";
import { riskEssentials } from "./risk/riskEssentials";
import { goToView } from "./shownView";
import { type Figures, useFigures } from "./useFigures";

/** The figures always in sight while the scenario is edited, each with what the last edit moved. */
export function Essentials() {
  const { plan, previous, isStale } = useResults();
  const figures = useFigures();
  const { t } = figures;
  if (!plan) return null;
  const essentials = essentialsOf(plan, previous, figures);
  const [first, ...others] = essentials.map((essential) => (
    <li key={essential.key} className={styles.item}>
      <EssentialFigure essential={essential} figures={figures} />
    </li>
  ));
  return (
    <section aria-labelledby="essentials-title" className={styles.essentials}>
      <VisuallyHidden component="h2" id="essentials-title">
        {t("projection.essentials.title")}
      </VisuallyHidden>
      {isStale && <p className={styles.stale}>{t("projection.status.stale")}</p>}
      <ul className={styles.list} data-stale={isStale}>
        {first}
        <RiskTiles figures={figures} />
        {others}
      </ul>
      <VisuallyHidden component="output">{changesInWords(essentials, figures)}</VisuallyHidden>
    </section>
  );
}

/** The two figures of the trials, in sight on a phone too: they come later, and say so while they do. */
function RiskTiles({ figures }: { figures: Figures }) {
  const state = useRisk();
  const scenario = useScenario();
  const { issue } = useResults();
  const tiles = riskEssentials(state, scenario, figures, issue !== null);
  return (
    <>
      {tiles.map((tile, place) => (
        <li key={tile.key} className={styles.item} data-stale={tile.isStale}>
          <EssentialFigure essential={tile} figures={figures} />
          {place === 0 && (
            <VisuallyHidden component="span" aria-live="polite">
              {tiles.flatMap(({ said }) => (said === "" ? [] : [said])).join(". ")}
            </VisuallyHidden>
          )}
        </li>
      ))}
    </>
  );
}

interface EssentialFigureProps {
  essential: Essential;
  figures: Figures;
}

function EssentialFigure({ essential, figures }: EssentialFigureProps) {
  const { t } = figures;
  const { name, value, notes, isAlarm, change, state = "", opens } = essential;
  return (
    <button
      type="button"
      className={styles.figure}
      onClick={() => (opens === "risk" ? goToView("risk") : openDrawer(opens))}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.value} data-alarm={isAlarm}>
        {value}
        {isAlarm && opens !== "risk" && (
          <span className={styles.alarm}>{t("projection.essentials.belowZero")}</span>
        )}
      </span>
      {notes.map((note) => (
        <span
          key={note}
          className={styles.note}
          data-alone={notes.length === 1}
          title={note.length > 20 ? note : undefined}
        >
          {note}
        </span>
      ))}
      <span className={styles.foot}>{change ? <ChangeMark change={change} /> : state}</span>
    </button>
  );
}

/** The same for a screen reader, said once after each edit. */
function changesInWords(essentials: readonly Essential[], { t }: Figures): string {
  return essentials
    .filter(({ change }) => change !== null)
    .map(({ name, value, change }) =>
      t("projection.essentials.changed", { name, value, change: change?.text ?? "" }),
    )
    .join(". ");
}
