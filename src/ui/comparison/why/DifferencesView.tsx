import { useMemo } from "react";
import { differenceBetween } from "../../../compare";
import { Disclosure } from "../../parts/Disclosure";
import measures from "../measures/Measures.module.css";
import type { Comparison, Ready } from "../useComparison";
import styles from "./Bridge.module.css";
import { DifferenceTable } from "./DifferenceTable";
import { OtherChoice, useOther } from "./OtherChoice";

/** What differs in the assumptions of a scenario and of the reference. */
export default function DifferencesView({ comparison }: { comparison: Comparison }) {
  const { c, reference } = comparison;
  const other = useOther(comparison);
  return (
    <section aria-labelledby="differences-title">
      <h2 id="differences-title">{c("differences.title")}</h2>
      <p className={measures.lead}>{c("differences.lead")}</p>
      {reference && other ? (
        <DifferencesOf comparison={comparison} reference={reference} other={other} />
      ) : (
        <p>{c("why.nobody")}</p>
      )}
    </section>
  );
}

interface DifferencesOfProps {
  comparison: Comparison;
  reference: Ready;
  other: Ready;
}

function DifferencesOf({ comparison, reference, other }: DifferencesOfProps) {
  const { c } = comparison;
  const difference = useMemo(
    () => differenceBetween(reference.scenario, other.scenario),
    [reference, other],
  );
  const ofFigures = difference.changes.filter(({ isOfWords }) => !isOfWords);
  const ofWords = difference.changes.filter(({ isOfWords }) => isOfWords);
  const shared = { comparison, reference, other, difference };
  return (
    <>
      <div className={styles.choices} data-no-print>
        <OtherChoice comparison={comparison} other={other} />
      </div>
      <p className={styles.sentence}>
        {ofFigures.length === 0
          ? c("differences.none", { letter: other.letter, reference: reference.letter })
          : c("differences.count", {
              count: ofFigures.length,
              letter: other.letter,
              reference: reference.letter,
            })}
      </p>
      {ofFigures.length > 0 && <DifferenceTable {...shared} changes={ofFigures} />}
      {ofWords.length > 0 && (
        <Disclosure label={c("differences.words", { count: ofWords.length })}>
          {() => <DifferenceTable {...shared} changes={ofWords} />}
        </Disclosure>
      )}
    </>
  );
}
