import type { Bridge, BridgeBar, PathTotalName } from "../../../compare";
import { barsOf, restOf } from "../why/bridgeWords";
import type { Cell } from "../../../exports";
import type { Comparison, Ready } from "../useComparison";

interface BridgeAsked {
  readonly bridge: Bridge;
  readonly measure: PathTotalName;
  readonly reference: Ready;
  readonly other: Ready;
  readonly nameOf: (bar: BridgeBar) => string;
}

/** The way from the reference to the other in full euros: where it starts, what each group brings, where it ends. */
export function bridgeCells(
  { c }: Pick<Comparison, "c">,
  { bridge, measure, reference, other, nameOf }: BridgeAsked,
): Cell[][] {
  const end = ({ letter, name }: Ready) => c("lettered", { letter, name });
  const rest = restOf(bridge.bars, measure);
  return [
    [c("why.group"), c("why.amount")],
    [end(reference), bridge.reference[measure]],
    ...barsOf(bridge.bars, measure).map((bar): Cell[] => [nameOf(bar), bar.shares[measure]]),
    ...(rest === 0 ? [] : [[c("why.rest"), rest]]),
    [end(other), bridge.other[measure]],
  ];
}
