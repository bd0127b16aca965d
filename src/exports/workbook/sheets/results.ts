import {
  cellOfColumn,
  cellOfRow,
  choose,
  highestOf,
  largest,
  lowestOf,
  partOfRow,
  placeOf,
  smallest,
  sum,
  sumWhere,
} from "../grid/functions";
import type { Figure, Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import {
  constant,
  isAbove,
  isAtLeast,
  isEqual,
  minus,
  opposite,
  over,
  plus,
  quoted,
  type Term,
  times,
} from "../grid/term";
import type { Inputs } from "../inputs";
import type { Months } from "../months/months";
import type { Words } from "../words";
import { presentValue } from "./rate";
import { firstStage, pathColumn, type Writer } from "./resultColumns";
import { writeServices } from "./serviceResults";

const head = 3;

/** The sheet of results, and where each measure stands. */
export interface Results {
  readonly sheet: Sheet;
  /** Row of each measure of the stages, and of each of the whole path. */
  readonly stageRows: ReadonlyMap<string, number>;
  readonly pathRows: ReadonlyMap<string, number>;
  readonly serviceRows: ReadonlyMap<string, number>;
}

type StageKey = keyof Words["measures"];

/** Measures of each stage and of the whole path (contract, section 11), live. */
export function writeResults(
  months: Months,
  inputs: Inputs,
  rate: Term,
  words: Words,
  looks: Looks,
): Results {
  const { sheets, results: texts } = words.workbook;
  const { stages: names } = months.scenario;
  const sheet = new Sheet(sheets.results);
  sheet.columns.push({ width: 44 }, ...names.map(() => ({ width: 16 })), { width: 16 });
  sheet.freeze = { rows: head + 1, columns: 1 };
  sheet.put(0, 0, sheets.results, looks.title);
  sheet.put(1, 0, texts.intro, looks.intro);
  const path = new Map<string, number>();
  const writer = { months, inputs, words, looks, sheet };
  const afterStages = writeStages(writer);
  const next = writePath({ ...writer, rate }, path, afterStages.row + 1);
  const serviceRows = writeServices(writer, next + 1);
  return { sheet, stageRows: afterStages.rows, pathRows: path, serviceRows };
}

function writeStages({ months, inputs, words, looks, sheet }: Writer) {
  const { heads, results: texts } = words.workbook;
  const { stages } = months.scenario;
  const { starts, ends } = inputs.stages;
  const none = quoted(texts.none);
  sheet.put(head, 0, heads.measure, looks.head);
  sheet.put(head, pathColumn, heads.pathValue, looks.headFigure);
  stages.forEach(({ name }, index) => sheet.put(head, firstStage + index, name, looks.headStage));
  const rows = new Map<string, number>();
  let row = head + 1;
  const columns = [pathColumn, ...stages.map((_, index) => firstStage + index)];
  const measure = (key: StageKey, figure: Figure, write: (column: number) => Term | null) => {
    rows.set(key, row);
    sheet.put(row, 0, words.measures[key].name, looks.label);
    for (const column of columns) {
      const term = write(column);
      if (term !== null) sheet.put(row, column, term, looks.value[figure]);
    }
    row += 1;
  };
  const summed = (key: StageKey & keyof Words["lines"]) => {
    const line = months.get(key).away;
    measure(key, "money", (column) =>
      column === pathColumn
        ? sum(line)
        : sumWhere(months.clock.stage.away, column - firstStage + 1, line),
    );
  };
  const at = (key: string, column: number) => sheet.ref(rows.get(key) ?? 0, column);
  const margin = (column: number) => minus(at("ownRevenue", column), at("variableCosts", column));
  const ifMargin = (column: number, value: Term) => choose(isAbove(margin(column), 0), value, none);
  for (const key of [
    "ownRevenue",
    "variableCosts",
    "fixedCosts",
    "charges",
    "aid",
    "resultBeforeTax",
  ] as const)
    summed(key);
  measure("marginRate", "share", (column) =>
    choose(
      isEqual(at("ownRevenue", column), 0),
      none,
      over(margin(column), at("ownRevenue", column)),
    ),
  );
  measure("breakEvenRevenue", "money", (column) =>
    ifMargin(column, over(at("fixedCosts", column), at("marginRate", column))),
  );
  measure("breakEvenMultiplier", "ratio", (column) =>
    ifMargin(column, over(at("fixedCosts", column), margin(column))),
  );
  measure("marginOfSafety", "share", (column) =>
    ifMargin(column, minus(1, over(at("breakEvenRevenue", column), at("ownRevenue", column)))),
  );
  measure("coverage", "share", (column) =>
    choose(
      isEqual(at("charges", column), 0),
      none,
      over(at("ownRevenue", column), at("charges", column)),
    ),
  );
  measure("aidNeeded", "money", (column) =>
    largest(0, minus(at("charges", column), at("ownRevenue", column))),
  );
  const place = (of: typeof starts, column: number) =>
    smallest(months.count, plus(cellOfColumn(of, column - firstStage + 1), 1));
  const cash = months.get("cash").away;
  measure("lowestCash", "money", (column) =>
    column === pathColumn
      ? lowestOf(cash)
      : lowestOf(partOfRow(cash, place(starts, column), place(ends, column))),
  );
  measure("exposure", "money", (column) => {
    if (column === pathColumn) return null;
    const end = place(ends, column);
    const paidIn = sum(partOfRow(months.get("equityReceived").away, constant(1), end));
    const left = cellOfRow(months.get("liquidationValue").away, end);
    return minus(plus(inputs.context.openingCash, paidIn), left);
  });
  return { rows, row };
}

function writePath(
  { months, inputs, words, looks, sheet, rate }: Writer & { rate: Term },
  rows: Map<string, number>,
  start: number,
): number {
  const { results: texts } = words.workbook;
  const { horizon } = inputs.stages;
  let row = start;
  for (let column = 0; column < firstStage + 1; column++) sheet.put(row, column, "", looks.part);
  sheet.put(row, 0, texts.path, looks.part);
  sheet.put(row, pathColumn, texts.value, looks.part);
  sheet.put(row, firstStage, texts.month, looks.part);
  row += 1;
  const measure = (key: StageKey, figure: Figure, term: Term) => {
    rows.set(key, row);
    sheet.put(row, 0, words.measures[key].name, looks.label);
    sheet.put(row, pathColumn, term, looks.value[figure]);
    row += 1;
    return sheet.ref(row - 1, pathColumn);
  };
  /** A month, from 0, or the text for none, with its date beside. */
  const monthMeasure = (key: StageKey, isReached: Term, month: Term) => {
    measure(key, "whole", choose(isReached, month, quoted(texts.notReached)));
    const date = cellOfRow(months.clock.date.away, plus(sheet.ref(row - 1, pathColumn), 1));
    sheet.put(row - 1, firstStage, choose(isReached, date, quoted("")), looks.value.month);
  };
  for (const [key, line] of [
    ["breakEvenMonth", "goodRun"],
    ["breakEvenMonthWithAid", "goodRunWithAid"],
  ] as const) {
    const run = months.get(line).away;
    monthMeasure(key, isAbove(sum(run), 0), minus(placeOf(1, run), 1));
  }
  const unrecovered = highestOf(months.get("unrecovered").away);
  monthMeasure("paybackMonth", isAbove(horizon, unrecovered), unrecovered);
  const cash = months.get("cash").away;
  const lowest = measure("lowestCash", "money", lowestOf(cash));
  monthMeasure("lowestCashMonth", isAtLeast(horizon, 1), minus(placeOf(lowest, cash), 1));
  measure("peakNeed", "money", largest(0, opposite(lowest)));
  measure("finalCash", "money", cellOfRow(cash, horizon));
  const notice = times(
    inputs.context.noticeMonths,
    cellOfRow(months.get("salariedStaff").away, horizon),
  );
  measure(
    "finalPosition",
    "money",
    plus(cellOfRow(months.get("liquidationValue").away, horizon), notice),
  );
  const flow = months.get("flowBeforeFunding").away;
  measure("npv", "money", presentValue(flow, months.clock.t.away, inputs.context.discountRate));
  measure("irr", "rate", rate);
  return row;
}
