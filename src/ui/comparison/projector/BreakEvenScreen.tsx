import { formatMonth, monthAt } from "../../../units";
import { amountOf } from "../measures/difference";
import type { Comparison } from "../useComparison";
import { FigureList } from "./FigureList";
import { measureNote, measureValue } from "./measureWords";
import { Message } from "./Message";

/** Who breaks even, and who first. */
export function BreakEvenScreen({ comparison }: { comparison: Comparison }) {
  return (
    <>
      <Message>{breakEvenMessage(comparison)}</Message>
      <FigureList
        comparison={comparison}
        figureOf={(column) => measureValue("breakEvenMonth", column, comparison)}
        noteOf={(column) => measureNote("breakEvenMonth", column, comparison)}
      />
    </>
  );
}

function breakEvenMessage({ c, figures, ready }: Comparison): string {
  const reached = ready.flatMap((column) => {
    const at = amountOf("breakEvenMonth", column);
    return at === null ? [] : [{ at, letter: column.letter }];
  });
  if (reached.length === 0) return c("projector.breakEven.none");
  const first = Math.min(...reached.map(({ at }) => at));
  const words = {
    letters: reached
      .filter(({ at }) => at === first)
      .map(({ letter }) => letter)
      .join(", "),
    month: formatMonth(monthAt("0000-01", first), figures.language),
    total: ready.length,
  };
  return reached.length === ready.length
    ? c("projector.breakEven.all", words)
    : c("projector.breakEven.some", { ...words, count: reached.length });
}
