import type { Comparison } from "../useComparison";
import { extremesOf } from "./extremes";
import { FigureList } from "./FigureList";
import { measureNote, measureValue } from "./measureWords";
import { Message } from "./Message";

/** What is left at the end of each scenario. */
export function FinalScreen({ comparison }: { comparison: Comparison }) {
  const { c, figures, ready } = comparison;
  const { low, high, lowLetters, highLetters } = extremesOf(
    ready,
    ({ plan }) => plan.path.finalCash,
  );
  const words = { low: figures.amount(low), high: figures.amount(high), lowLetters, highLetters };
  return (
    <>
      <Message>
        {c(words.low === words.high ? "projector.final.same" : "projector.final.range", words)}
      </Message>
      <FigureList
        comparison={comparison}
        figureOf={(column) => measureValue("finalCash", column, comparison)}
        noteOf={(column) => measureNote("finalCash", column, comparison)}
      />
    </>
  );
}
