import { formatMonth } from "../../../units";
import type { Comparison } from "../useComparison";
import { FigureList } from "./FigureList";
import { Message } from "./Message";

/** What is compared, and against which. */
export function StartScreen({ comparison }: { comparison: Comparison }) {
  const { c, columns, figures, reference } = comparison;
  return (
    <>
      <Message>
        {reference
          ? c("projector.start.message", { count: columns.length - 1, name: reference.name })
          : c("projector.start.alone", { count: columns.length })}
      </Message>
      <FigureList
        comparison={comparison}
        noteOf={({ scenario, isReference }) =>
          [
            isReference && c("reference"),
            scenario && c("choose.start", { month: formatMonth(scenario.start, figures.language) }),
            scenario &&
              figures.t("library.monthsCount", {
                months: scenario.stages.reduce((sum, { months }) => sum + months, 0),
              }),
          ]
            .filter(Boolean)
            .join(" · ")
        }
      />
    </>
  );
}
