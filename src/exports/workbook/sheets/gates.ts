import {
  both,
  cellOfColumn,
  cellOfRow,
  choose,
  largest,
  partOfRow,
  smallest,
  sum,
} from "../grid/functions";
import type { Metric } from "../../../scenario";
import type { Figure, Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import {
  constant,
  isAtLeast,
  isAtMost,
  isEqual,
  minus,
  over,
  plus,
  quoted,
  type Term,
  total,
} from "../grid/term";
import type { Inputs } from "../inputs";
import type { CriterionInputs } from "../inputs/gates";
import type { Months } from "../months/months";
import { said, type Words } from "../words";

const head = 3;

/** `runway` when cash did not fall over the window (contract, section 4). */
const endlessRunway = 1000;

/** The sheet of the gates and where each criterion and each verdict stands. */
export interface GatesSheet {
  readonly sheet: Sheet;
  /** Rows by stage number, and by stage number and criterion: `2`, `2.clients`. */
  readonly rows: ReadonlyMap<string, number>;
}

/** How the figures of each metric are written. */
const figureOfMetric: Readonly<Record<Metric, Figure>> = {
  revenue: "money",
  coverage: "share",
  result: "money",
  marginRate: "share",
  volume: "number",
  customers: "number",
  stopsPerTour: "number",
  utilisation: "share",
  volunteerHours: "hours",
  cash: "money",
  runway: "number",
  manual: "whole",
};

/** What each criterion of each gate is in the plan, and whether it holds (contract, section 4). */
export function writeGates(months: Months, inputs: Inputs, words: Words, looks: Looks): GatesSheet {
  const { sheets, gates: texts } = words.workbook;
  const sheet = new Sheet(sheets.gates);
  sheet.columns.push(...[60, 18, 6, 18, 16, 16].map((width) => ({ width })));
  sheet.freeze = { rows: head + 1 };
  sheet.put(0, 0, sheets.gates, looks.title);
  sheet.put(1, 0, inputs.gates.length > 0 ? texts.intro : texts.none, looks.intro);
  const titles = [texts.criterion, texts.value, "", texts.threshold, texts.holds, texts.role];
  for (const [column, title] of titles.entries())
    sheet.put(head, column, title, headLook(column, looks));
  const rows = new Map<string, number>();
  let row = head + 1;
  for (const { stage, name, criteria, atLeast } of inputs.gates) {
    const first = row;
    for (let column = 0; column < titles.length; column++) sheet.put(first, column, "", looks.part);
    sheet.put(first, 0, said(texts.gateOf, { name }), looks.part);
    rows.set(String(stage), first);
    row += 1;
    const marks = criteria.map((one) => {
      const { criterion } = one;
      rows.set(`${stage}.${criterion.id}`, row);
      sheet.put(row, 0, criterion.name, looks.wrapped);
      const look = looks.value[figureOfMetric[criterion.metric]];
      sheet.put(row, 1, criterionValue(months, inputs, stage, one), look);
      sheet.put(row, 2, criterion.op === ">=" ? "≥" : "≤", looks.quiet);
      sheet.put(row, 3, one.threshold, look);
      const compare = criterion.op === ">=" ? isAtLeast : isAtMost;
      const holds = compare(sheet.ref(row, 1), sheet.ref(row, 3));
      sheet.put(row, 4, choose(holds, quoted(texts.yes), quoted(texts.no)), looks.strongIndented);
      sheet.put(row, 5, isRequired(one) ? texts.required : texts.optional, looks.quiet);
      row += 1;
      return { one, mark: choose(holds, 1, 0) };
    });
    const held = (required: boolean) =>
      total(marks.filter(({ one }) => isRequired(one) === required).map(({ mark }) => mark));
    const requiredCount = criteria.filter(isRequired).length;
    const passed = both(isAtLeast(held(true), requiredCount), isAtLeast(held(false), atLeast));
    sheet.put(
      first,
      4,
      choose(passed, quoted(texts.passed), quoted(texts.failed)),
      looks.partIndented,
    );
    row += 1;
  }
  return { sheet, rows };
}

function headLook(column: number, looks: Looks) {
  if (column === 0) return looks.head;
  return column === 1 || column === 3 ? looks.headFigure : looks.headIndented;
}

function isRequired({ criterion }: CriterionInputs): boolean {
  return criterion.required ?? true;
}

/** Value of a criterion's metric at the end of its stage. */
function criterionValue(
  months: Months,
  { context, stages }: Inputs,
  stage: number,
  { criterion, window, probability }: CriterionInputs,
): Term {
  const start = cellOfColumn(stages.starts, stage);
  const end = smallest(months.count, plus(cellOfColumn(stages.ends, stage), 1));
  const lasted = smallest(window, minus(end, start));
  const first = plus(minus(end, lasted), 1);
  const line = (key: string) => months.get(key).away;
  const summed = (key: string) => sum(partOfRow(line(key), first, end));
  const mean = (key: string) => over(summed(key), lasted);
  const ratio = (above: string, below: string) =>
    choose(isEqual(summed(below), 0), 0, over(summed(above), summed(below)));
  const { service, route } = criterion;
  switch (criterion.metric) {
    case "revenue":
      return mean("ownRevenue");
    case "coverage":
      return ratio("ownRevenue", "charges");
    case "result":
      return mean("resultBeforeTax");
    case "marginRate":
      return ratio("contributionMargin", "ownRevenue");
    case "volume":
      return mean(`services.${service}.volume`);
    case "customers":
      return cellOfRow(line(`services.${service}.customers`), end);
    case "stopsPerTour":
      return ratio(`routes.${route}.stops`, `routes.${route}.tours`);
    case "utilisation":
      return ratio("hoursNeeded", "hoursAvailable");
    case "volunteerHours":
      return mean("volunteerHours");
    case "cash":
      return cellOfRow(line("cash"), end);
    case "runway": {
      const cash = cellOfRow(line("cash"), end);
      const earlier = cellOfRow(line("cash"), largest(1, minus(first, 1)));
      const before = choose(isEqual(first, 1), context.openingCash, earlier);
      const fall = over(minus(before, cash), lasted);
      const lasts = choose(isAtMost(fall, 0), endlessRunway, over(cash, fall));
      return choose(isAtMost(cash, 0), 0, lasts);
    }
    case "manual":
      return choose(isAtLeast(probability ?? constant(0), 0.5), 1, 0);
  }
}
