import { useMemo } from "react";
import { differenceBetween } from "../../../compare";
import { changeRow } from "../../assumptions/changes/groupedChanges";
import { changeOf } from "../../projection/change";
import { ChangeMark } from "../../projection/ChangeMark";
import type { Comparison, Ready } from "../useComparison";
import { useOther } from "../why/OtherChoice";
import { type DifferenceRow, sortedRows } from "../why/sortedRows";
import { useWhy } from "../why/useWhy";
import { Message } from "./Message";
import styles from "./Projector.module.css";

/** As many differences as a room reads at a glance. */
const most = 6;

/** The differences in assumptions that weigh most. */
export function DifferencesScreen({ comparison }: { comparison: Comparison }) {
  const { c, reference } = comparison;
  const other = useOther(comparison);
  if (!reference || !other) return <Message>{c("why.nobody")}</Message>;
  return <DifferencesOf comparison={comparison} reference={reference} other={other} />;
}

interface DifferencesOfProps {
  comparison: Comparison;
  reference: Ready;
  other: Ready;
}

function DifferencesOf({ comparison, reference, other }: DifferencesOfProps) {
  const { c, figures } = comparison;
  const { state } = useWhy("effects", reference.scenario, other.scenario);
  const difference = useMemo(
    () => differenceBetween(reference.scenario, other.scenario),
    [reference, other],
  );
  const effects = state.status === "done" ? state.answer : null;
  const rows = sortedRows(difference.changes, effects, "finalCash").filter(
    ({ change }) => !change.isOfWords,
  );
  const letters = { letter: other.letter, reference: reference.letter };
  const heaviest = rows.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most);
  return (
    <>
      <Message>
        {rows.length === 0
          ? c("differences.none", letters)
          : c("differences.count", { count: rows.length, ...letters })}
      </Message>
      <ol className={styles.figures}>
        {heaviest.map(({ key, change, effect }) => {
          const { label, before, now } = changeRow(
            change,
            reference.scenario,
            other.scenario,
            figures,
          );
          const moved =
            effect?.totals && changeOf(0, effect.totals.finalCash, "euros", "higher", figures);
          return (
            <li key={key}>
              <p className={styles.name}>{label}</p>
              <p className={styles.sides}>
                {c("projector.differences.sides", { ...letters, before, now })}
              </p>
              <p className={styles.note}>
                {moved ? (
                  <>
                    {c("why.measures.finalCash")}
                    {figures.language === "fr" ? "\u202f: " : ": "}
                    <ChangeMark change={moved} />
                  </>
                ) : (
                  ""
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** What a difference moves by itself: one that needs others would tell of them too. */
function sizeOf({ effect }: DifferenceRow): number {
  return effect?.needs.length === 0 ? Math.abs(effect.totals?.finalCash ?? 0) : 0;
}
