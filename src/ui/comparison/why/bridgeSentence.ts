import type { Bridge, BridgeBar, PathTotalName } from "../../../compare";
import { formatEuros } from "../../../units";
import type { Comparison, Ready } from "../useComparison";
import { barsOf } from "./bridgeWords";

/** In a sentence: by how much two scenarios differ, and what brings most of it one way and the other. */
export function bridgeSentence(
  bridge: Bridge,
  measure: PathTotalName,
  { reference, other }: { readonly reference: Ready; readonly other: Ready },
  nameOf: (bar: BridgeBar) => string,
  { c, figures }: Comparison,
): string {
  const difference = bridge.difference[measure];
  const words = {
    measure: c(`why.measures.${measure}`),
    letter: other.letter,
    reference: reference.letter,
    value: formatEuros(Math.abs(difference), figures.language),
  };
  if (Math.abs(difference) < 0.5) {
    return c(bridge.bars.length === 0 ? "why.sentence.same" : "why.sentence.even", words);
  }
  const sign = Math.sign(difference);
  const bars = barsOf(bridge.bars, measure);
  const most = (way: number) => bars.find(({ shares }) => Math.sign(shares[measure]) === way);
  const told = (bar: BridgeBar) =>
    c("why.sentence.bar", {
      name: nameOf(bar),
      value: formatEuros(bar.shares[measure], figures.language, { sign: true }),
    });
  const [first, against] = [most(sign), most(-sign)];
  const main = c(sign > 0 ? "why.sentence.more" : "why.sentence.less", words);
  const by = first
    ? c(bars.length === 1 ? "why.sentence.alone" : "why.sentence.by", { bar: told(first) })
    : "";
  const despite = against ? c("why.sentence.despite", { bar: told(against) }) : "";
  return `${main}${by}${despite}.`;
}
