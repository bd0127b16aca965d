import type { Figures } from "../assumptions/figures";
import { smallest } from "../grid/functions";
import { constant, minus, plus, type Term } from "../grid/term";
import { said } from "../words";
import type { StageTable } from "./span";

/** The stages: durations as inputs, and from them when each starts and ends, and how many months there are. */
export function stageInputs(figures: Figures, mostMonths: number): StageTable {
  const { on } = figures;
  const { scenario, words } = on;
  const { names, assumptions } = words.workbook;
  const unit = words.units.months_other;
  const { stages } = scenario;
  on.part(words.subjects.stages);
  const durations = stages.map(({ id, name, months }) =>
    figures.plain(
      {
        path: `stages.${id}.months`,
        wish: `${names.stageMonths}_${id}`,
        label: said(assumptions.duration, { name }),
      },
      "stages.months",
      months,
    ),
  );
  const line = (label: string, name: string, content: Term) => ({
    label: said(label, { name }),
    unit,
    figure: "whole" as const,
    content,
    kind: "computed" as const,
    path: null,
  });
  const before: Term[] = [];
  let reached: Term = constant(0);
  for (const duration of durations) {
    before.push(reached);
    reached = before.length === 1 ? duration : plus(reached, duration);
  }
  const nameAt = (index: number) => stages[index]?.name ?? "";
  const starts = on.list(
    names.stageStarts,
    before.map((start, index) => line(assumptions.stageStart, nameAt(index), start)),
  );
  const ends = on.list(
    names.stageEnds,
    durations.map((duration, index) =>
      line(assumptions.stageEnd, nameAt(index), minus(plus(before[index] as Term, duration), 1)),
    ),
  );
  const horizon = on.named(names.horizon, {
    label: assumptions.horizon,
    unit,
    figure: "whole",
    content: smallest(mostMonths, reached),
    kind: "computed",
    path: null,
  });
  return { starts, ends, horizon, planned: reached };
}
