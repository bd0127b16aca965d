import type { Scenario } from "../../../scenario";
import { cellOfColumn } from "../grid/functions";
import type { Range, Term } from "../grid/term";
import type { Figures } from "../assumptions/figures";

/** Numbers, from 1, of the stages between which something is active, and the month when the first one starts. */
export interface Span {
  readonly from: Term;
  readonly until: Term;
  readonly start: Term;
}

/** Months of the stages, counted from 0, in the order of the stages. */
export interface StageTable {
  readonly starts: Range;
  readonly ends: Range;
  /** Months computed: those planned, as far as the workbook has columns. */
  readonly horizon: Term;
  readonly planned: Term;
}

function stageNumber(scenario: Scenario, id: string): number {
  return scenario.stages.findIndex((stage) => stage.id === id) + 1;
}

/** The number of a stage as an input; `what` says which stage is meant. */
export function stageInput(
  { on }: Figures,
  wish: string,
  label: string,
  id: string | undefined,
): Term {
  const { scenario, words } = on;
  const number = id === undefined ? scenario.stages.length : stageNumber(scenario, id);
  return on.named(wish, {
    label,
    unit: words.workbook.assumptions.stage,
    figure: "whole",
    content: number,
    kind: "input",
    path: null,
    note: scenario.stages[number - 1]?.name ?? "",
  });
}

/** The stages between which an item is active. */
export function spanInputs(
  figures: Figures,
  stages: StageTable,
  item: { id: string; from: string; until?: string | undefined },
): Span {
  const { names, assumptions } = figures.on.words.workbook;
  const from = stageInput(figures, `${names.from}_${item.id}`, assumptions.from, item.from);
  const until = stageInput(figures, `${names.until}_${item.id}`, assumptions.until, item.until);
  return { from, until, start: cellOfColumn(stages.starts, from) };
}
