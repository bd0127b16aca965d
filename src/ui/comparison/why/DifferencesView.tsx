import { useMemo, useState } from "react";
import { differenceBetween, type PathTotalName, pathTotalNames } from "../../../compare";
import { Button } from "../../parts/Button";
import { Disclosure } from "../../parts/Disclosure";
import { Choice } from "../../projection/tables/Choice";
import measures from "../measures/Measures.module.css";
import type { Comparison, Ready } from "../useComparison";
import { differenceCells } from "../share/differenceCells";
import { TableActions } from "../share/TableActions";
import styles from "./Bridge.module.css";
import { DifferenceTable } from "./DifferenceTable";
import { OtherChoice, useOther } from "./OtherChoice";
import { sortedRows } from "./sortedRows";
import { useTakeOver } from "./useTakeOver";
import { useWhy } from "./useWhy";
import { WhyStatus } from "./WhyStatus";

/** What differs in the assumptions of a scenario and of the reference, and taking it over. */
export default function DifferencesView({ comparison }: { comparison: Comparison }) {
  const { c, reference } = comparison;
  const other = useOther(comparison);
  return (
    <section aria-labelledby="differences-title">
      <h2 id="differences-title">{c("differences.title")}</h2>
      <p className={measures.lead}>{c("differences.lead")}</p>
      {reference && other ? (
        <DifferencesOf
          key={`${reference.id} ${other.id}`}
          comparison={comparison}
          reference={reference}
          other={other}
        />
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
  const { c, figures } = comparison;
  const [measure, setMeasure] = useState<PathTotalName>("finalCash");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const difference = useMemo(
    () => differenceBetween(reference.scenario, other.scenario),
    [reference, other],
  );
  const why = useWhy("effects", reference.scenario, other.scenario);
  const { notice, take, makeVariant } = useTakeOver(comparison, difference, reference, other);
  const rows = sortedRows(
    difference.changes,
    why.state.status === "done" ? why.state.answer : null,
    measure,
  );
  const ofFigures = rows.filter(({ change }) => !change.isOfWords);
  const ofWords = rows.filter(({ change }) => change.isOfWords);
  const picked = ofFigures.filter(({ key }) => chosen.has(key)).map(({ change }) => change);
  const canVary = reference.compared.entry.variant === null && reference.compared.version === null;
  const shared = { comparison, reference, other, measure, onTake: take };
  const letters = { letter: other.letter, reference: reference.letter };
  return (
    <>
      <div className={styles.choices} data-no-print>
        <OtherChoice comparison={comparison} other={other} />
        <Choice
          label={c("differences.sort")}
          value={measure}
          options={pathTotalNames.map((name) => ({
            value: name,
            label: c(`why.measures.${name}`),
          }))}
          onChoose={setMeasure}
        />
      </div>
      <p className={styles.sentence}>
        {ofFigures.length === 0
          ? c("differences.none", letters)
          : c("differences.count", { count: ofFigures.length, ...letters })}
      </p>
      <WhyStatus
        why={why}
        words={(status) => c(`differences.effects.${status}`)}
        figures={figures}
      />
      <output className={styles.notice} data-refusal={notice?.isRefusal}>
        {notice?.text}{" "}
        {notice?.withNeeds && (
          <Button look="plain" onClick={notice.withNeeds}>
            {c("differences.takeNeeds")}
          </Button>
        )}
      </output>
      {ofFigures.length > 0 && (
        <>
          {canVary && (
            <div className={styles.choices} data-no-print>
              <Button isOff={picked.length === 0} onClick={() => makeVariant(picked)}>
                {picked.length === 0
                  ? c("differences.pickSome")
                  : c("differences.makeVariant", {
                      count: picked.length,
                      letter: reference.letter,
                    })}
              </Button>
              <Button
                look="plain"
                onClick={() =>
                  setChosen(new Set(picked.length > 0 ? [] : ofFigures.map(({ key }) => key)))
                }
              >
                {c(picked.length > 0 ? "differences.pickNone" : "differences.pickAll")}
              </Button>
            </div>
          )}
          <DifferenceTable
            {...shared}
            rows={ofFigures}
            chosen={canVary ? chosen : null}
            onPick={(key, isPicked) => {
              const next = new Set(chosen);
              if (isPicked) next.add(key);
              else next.delete(key);
              setChosen(next);
            }}
          />
          <TableActions
            comparison={comparison}
            what={c("differences.title")}
            rows={() => differenceCells(comparison, ofFigures, reference, other, measure)}
          />
        </>
      )}
      {ofWords.length > 0 && (
        <Disclosure label={c("differences.words", { count: ofWords.length })}>
          {() => <DifferenceTable {...shared} rows={ofWords} chosen={null} onPick={() => {}} />}
        </Disclosure>
      )}
    </>
  );
}
