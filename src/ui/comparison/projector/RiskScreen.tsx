import type { ReactNode } from "react";
import { formatShare } from "../../../units";
import { chanceOf } from "../../projection/risk/chance";
import { pairReading } from "../risk/pairReading";
import { readyTrials } from "../risk/readyTrials";
import { SureDifference } from "../risk/SureDifference";
import { type ComparisonTrials, useTrials } from "../risk/useTrials";
import type { Column, Comparison } from "../useComparison";
import { extremesOf } from "./extremes";
import { FigureList } from "./FigureList";
import { Message } from "./Message";

/** How likely each scenario is to run short of cash, on the same random numbers. */
export function RiskScreen({ comparison }: { comparison: Comparison }) {
  const { c, figures } = comparison;
  const trials = useTrials(comparison);
  const told = readyTrials(trials);
  const risks = new Map(told.map(({ column, risk }) => [column.id, risk.staged.pShortfall.p]));
  const share = (value: number) => formatShare(value, figures.language, { decimals: 1 });
  // Letters go with shares that are shown alike: thousandths.
  const { low, high, lowLetters, highLetters } = extremesOf(
    told.map(({ column }) => column),
    ({ id }) => (risks.get(id) ?? 0) * 1000,
  );
  const words = { low: share(low / 1000), high: share(high / 1000), lowLetters, highLetters };
  const isComplete = told.length === comparison.ready.length;
  return (
    <>
      <Message>
        {isComplete
          ? c(words.low === words.high ? "projector.risk.same" : "projector.risk.range", words)
          : c("risk.coming")}
      </Message>
      <FigureList
        comparison={comparison}
        figureOf={({ id }) => {
          const one = told.find(({ column }) => column.id === id);
          return one ? chanceOf(one.risk.staged.pShortfall, one.risk.trials, figures).text : "…";
        }}
        noteOf={(column) => riskNote(column, trials, comparison)}
      />
    </>
  );
}

/** What the risk of a scenario is away from the reference's. */
function riskNote(
  { id, isReference }: Column,
  { columns, reference }: ComparisonTrials,
  comparison: Comparison,
): ReactNode {
  if (isReference) return comparison.c("reference");
  const own = columns.find(({ column }) => column.id === id)?.told;
  const reading = reference?.told && own && pairReading(reference.told.outcomes, own.outcomes);
  if (!reading) return "";
  const { p, se } = reading.shortfall;
  return <SureDifference value={p} se={se} unit="share" better="lower" comparison={comparison} />;
}
