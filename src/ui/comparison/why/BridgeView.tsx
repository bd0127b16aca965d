import { useMemo, useState } from "react";
import {
  type BridgeBar,
  type BridgeScale,
  differenceBetween,
  type PathTotalName,
  pathTotalNames,
} from "../../../compare";
import { stoppedSentence } from "../../projection/risk/stoppedSentence";
import { Choice } from "../../projection/tables/Choice";
import measures from "../measures/Measures.module.css";
import type { Comparison, Ready } from "../useComparison";
import { bridgeCells } from "../share/bridgeCells";
import { TableActions } from "../share/TableActions";
import styles from "./Bridge.module.css";
import { bridgeSentence } from "./bridgeSentence";
import { BridgeTable } from "./BridgeTable";
import { barName } from "./bridgeWords";
import { OtherChoice, useOther } from "./OtherChoice";
import { useWhy } from "./useWhy";
import { WhyStatus } from "./WhyStatus";

/** Why the results of a scenario differ from the reference's, group of assumptions by group. */
export default function BridgeView({ comparison }: { comparison: Comparison }) {
  const { c, reference } = comparison;
  const other = useOther(comparison);
  return (
    <section aria-labelledby="bridge-title">
      <h2 id="bridge-title">{c("why.title")}</h2>
      <p className={measures.lead}>{c("why.lead")}</p>
      {reference && other ? (
        <BridgeOf comparison={comparison} reference={reference} other={other} />
      ) : (
        <p>{c("why.nobody")}</p>
      )}
    </section>
  );
}

interface BridgeOfProps {
  comparison: Comparison;
  reference: Ready;
  other: Ready;
}

function BridgeOf({ comparison, reference, other }: BridgeOfProps) {
  const { c, figures } = comparison;
  const [measure, setMeasure] = useState<PathTotalName>("finalCash");
  const [scale, setScale] = useState<BridgeScale>("subject");
  const why = useWhy(scale, reference.scenario, other.scenario);
  const difference = useMemo(
    () => differenceBetween(reference.scenario, other.scenario),
    [reference, other],
  );
  const nameOf = (bar: BridgeBar) => barName(bar, scale === "item", difference, comparison);
  const outcome = why.state.status === "done" ? why.state.answer : null;
  return (
    <>
      <div className={styles.choices} data-no-print>
        <OtherChoice comparison={comparison} other={other} />
        <Choice
          label={c("why.measure")}
          value={measure}
          options={pathTotalNames.map((name) => ({
            value: name,
            label: c(`why.measures.${name}`),
          }))}
          onChoose={setMeasure}
        />
        <Choice
          label={c("why.by")}
          value={scale}
          options={[
            { value: "subject", label: c("why.bySubject") },
            { value: "item", label: c("why.byItem") },
          ]}
          onChoose={setScale}
        />
      </div>
      <WhyStatus why={why} words={(status) => c(`why.status.${status}`)} figures={figures} />
      {outcome?.kind === "stopped" && (
        <p role="alert">
          {c("why.stopped", {
            letter: (outcome.side === "reference" ? reference : other).letter,
            name: (outcome.side === "reference" ? reference : other).name,
          })}{" "}
          {outcome.issue &&
            stoppedSentence(
              outcome.issue,
              (outcome.side === "reference" ? reference : other).scenario,
              figures,
            )}
        </p>
      )}
      {outcome?.kind === "done" && (
        <>
          <p className={styles.sentence}>
            {bridgeSentence(outcome.bridge, measure, { reference, other }, nameOf, comparison)}
          </p>
          {outcome.bridge.bars.length > 0 && (
            <>
              <BridgeTable
                comparison={comparison}
                bridge={outcome.bridge}
                measure={measure}
                reference={reference}
                other={other}
                nameOf={nameOf}
              />
              <TableActions
                comparison={comparison}
                what={c("why.title")}
                rows={() =>
                  bridgeCells(comparison, {
                    bridge: outcome.bridge,
                    measure,
                    reference,
                    other,
                    nameOf,
                  })
                }
              />
            </>
          )}
          {outcome.bridge.bars.length > 0 && (
            <p className={styles.note}>
              {c(outcome.bridge.method === "exact" ? "why.exact" : "why.sampled", {
                count: outcome.bridge.plans,
              })}
              {outcome.bridge.stages.length > 0 && ` ${c("why.stages")}`}
            </p>
          )}
        </>
      )}
    </>
  );
}
