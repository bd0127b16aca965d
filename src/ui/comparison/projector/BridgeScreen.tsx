import { useMemo } from "react";
import { type BridgeBar, differenceBetween } from "../../../compare";
import type { Comparison, Ready } from "../useComparison";
import { bridgeSentence } from "../why/bridgeSentence";
import { BridgeTable } from "../why/BridgeTable";
import { barName } from "../why/bridgeWords";
import { useOther } from "../why/OtherChoice";
import { useWhy } from "../why/useWhy";
import { Message } from "./Message";
import styles from "./Projector.module.css";

/** Where the difference in final cash comes from. */
export function BridgeScreen({ comparison }: { comparison: Comparison }) {
  const { c, reference } = comparison;
  const other = useOther(comparison);
  if (!reference || !other) return <Message>{c("why.nobody")}</Message>;
  return <BridgeOf comparison={comparison} reference={reference} other={other} />;
}

interface BridgeOfProps {
  comparison: Comparison;
  reference: Ready;
  other: Ready;
}

function BridgeOf({ comparison, reference, other }: BridgeOfProps) {
  const { c } = comparison;
  const { state } = useWhy("subject", reference.scenario, other.scenario);
  const difference = useMemo(
    () => differenceBetween(reference.scenario, other.scenario),
    [reference, other],
  );
  const nameOf = (bar: BridgeBar) => barName(bar, false, difference, comparison);
  if (state.status !== "done") return <Message>{c(`why.status.${state.status}`)}</Message>;
  if (state.answer.kind === "stopped") return <Message>{c("why.status.failed")}</Message>;
  const { bridge } = state.answer;
  const told = { reference, other };
  return (
    <>
      <Message>{bridgeSentence(bridge, "finalCash", told, nameOf, comparison)}</Message>
      <div className={styles.table}>
        <BridgeTable
          comparison={comparison}
          bridge={bridge}
          measure="finalCash"
          reference={reference}
          other={other}
          nameOf={nameOf}
        />
      </div>
    </>
  );
}
