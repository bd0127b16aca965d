import type { Plan } from "../../../engine";
import {
  type BudgetEntry,
  chargeClasses,
  type FormClass,
  giftEntries,
  giftsInKind,
  type LineKey,
  periodsOf,
  resourceClasses,
  resultEntries,
  useOfGift,
  usesInKind,
} from "../../../statements";
import { columnName, fixedRowAddress } from "../grid/address";
import { largest, sum, sumWhere, yearOf } from "../grid/functions";
import type { Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import { constant, minus, plus, type Term, total } from "../grid/term";
import type { Inputs } from "../inputs";
import type { Months } from "../months/months";
import { said, type Words } from "../words";

const head = 3;
const firstYear = 2;

/** The sheet of the budget and the rows of its totals. */
export interface BudgetSheet {
  readonly sheet: Sheet;
  readonly years: number;
  readonly rows: {
    readonly charges: number;
    readonly resources: number;
    readonly total: number;
    readonly otherTotal: number;
    readonly uses: number;
    readonly gifts: number;
  };
  /** Row of each line of the form; the uses of contributions among them. */
  readonly lineRows: ReadonlyMap<LineKey, number>;
}

/** Line of the monthly calculation that holds what an item brings to a line of the budget. */
function monthKey({ of, path }: BudgetEntry): string {
  const suffix: Partial<Record<BudgetEntry["of"], string>> = {
    unitCosts: "cost",
    routeCosts: "cost",
    salariedStaff: "cost",
    hourlyStaff: "cost",
    interest: "interest",
    depreciation: "depreciation",
    ownRevenue: "revenue",
    grants: "recognised",
    donations: "received",
  };
  if (path.startsWith("organisation.")) return of;
  if (of === "inKind") return path.startsWith("volunteers.") ? `${path}.value` : path;
  const end = suffix[of];
  return end === undefined ? path : `${path}.${end}`;
}

/** The budget by calendar year in the lines of the form Cerfa 12156*06, each item under its line. */
export function writeBudget(
  plan: Plan,
  months: Months,
  inputs: Inputs,
  words: Words,
  looks: Looks,
): BudgetSheet {
  const { sheets, budget: texts } = words.workbook;
  const sheet = new Sheet(sheets.budget);
  const years = Math.ceil((months.count + 11) / 12);
  const columns = Array.from({ length: years }, (_, index) => firstYear + index);
  sheet.columns.push({ width: 52 }, { width: 16 }, ...columns.map(() => ({ width: 14 })));
  sheet.freeze = { rows: head + 1, columns: 1 };
  sheet.put(0, 0, sheets.budget, looks.title);
  sheet.put(1, 0, texts.intro, looks.intro);
  sheet.put(head, 0, texts.line, looks.head);
  sheet.put(head, 1, texts.state, looks.head);
  for (const [index, column] of columns.entries()) {
    const year = index === 0 ? yearOf(inputs.context.start) : plus(sheet.ref(head, column - 1), 1);
    sheet.put(head, column, year, looks.headYear);
  }
  let row = head + 1;
  // A service whose units cost nothing has no line of its own among the purchases.
  const entries = resultEntries(plan).filter(
    (entry) => entry.of !== "unitCosts" || months.lines.has(monthKey(entry)),
  );
  const gifts = giftEntries(plan);
  const lineRows = new Map<LineKey, number>();
  const put = (
    label: string,
    look: keyof Looks,
    style: "sum" | "value" | "fixed",
    write: (column: number) => Term,
  ) => {
    sheet.put(row, 0, label, looks[look] as Looks["label"]);
    for (const column of columns) sheet.put(row, column, write(column), looks[style].euros);
    row += 1;
    return row - 1;
  };
  const at = (place: number) => (column: number) => sheet.ref(place, column);
  const ofYear = (entry: BudgetEntry) => {
    const { away } = months.get(monthKey(entry));
    return (column: number) =>
      sumWhere(
        months.clock.calendarYear.away,
        sheet.ref(head, column, fixedRowAddress(head, column)),
        away,
      );
  };
  const stateOf = ({ aid }: BudgetEntry) =>
    aid === null ? "" : aid.isAcquired ? texts.acquired : texts.asked;

  const writeClass = (one: FormClass, of: readonly BudgetEntry[]): number => {
    const classRow = row;
    row += 1;
    const isAlone = one.lines.length === 1 && one.lines[0] === one.key;
    const lines = one.lines.map((key) => {
      const items = of.filter((entry) => entry.line === key);
      const lineRow = isAlone ? classRow : row;
      if (!isAlone) row += 1;
      const first = row;
      for (const entry of items) {
        sheet.put(row, 1, stateOf(entry), looks.quiet);
        put(
          said(texts.item, { name: entry.name ?? words.lines[entry.of].name }),
          "quiet",
          "fixed",
          ofYear(entry),
        );
      }
      const last = row - 1;
      const summed = (column: number) =>
        items.length === 0 ? constant(0) : sum(sheet.columnRange(column, first, last));
      writeAt(
        lineRow,
        key === one.key && !isAlone ? texts.others : texts.lines[key],
        isAlone ? "strong" : "label",
        isAlone ? "sum" : "value",
        summed,
      );
      lineRows.set(key, lineRow);
      return lineRow;
    });
    if (!isAlone)
      writeAt(classRow, texts.lines[one.key], "strong", "sum", (column) =>
        total(lines.map((line) => sheet.ref(line, column))),
      );
    return classRow;
  };
  const writeAt = (
    place: number,
    label: string,
    look: "strong" | "label",
    style: "sum" | "value",
    write: (column: number) => Term,
  ) => {
    const next = row;
    row = place;
    put(label, look, style, write);
    row = next;
  };
  const part = (title: string) => {
    for (const column of [0, 1, ...columns]) sheet.put(row, column, "", looks.part);
    sheet.put(row, 0, title, looks.part);
    row += 1;
  };
  const sumRow = (label: string, rows: readonly number[]) =>
    put(label, "strong", "sum", (column) => total(rows.map((place) => sheet.ref(place, column))));

  part(texts.charges);
  const chargeRows = chargeClasses.map((one) => writeClass(one, entries));
  const charges = sumRow(texts.totalCharges, chargeRows);
  const surplus = row;
  const totalRow = row + 1;
  row += 3;
  part(texts.resources);
  const resourceRows = resourceClasses.map((one) => writeClass(one, entries));
  const resources = sumRow(texts.totalResources, resourceRows);
  const shortfall = put(texts.shortfall, "label", "value", (column) =>
    largest(0, minus(at(charges)(column), at(resources)(column))),
  );
  const otherTotal = sumRow(texts.total, [resources, shortfall]);
  const after = row;
  row = surplus;
  put(texts.surplus, "label", "value", (column) =>
    largest(0, minus(at(resources)(column), at(charges)(column))),
  );
  sumRow(texts.total, [charges, surplus]);
  row = after + 1;
  part(texts.inKind);
  const giftsRow = writeClass(giftsInKind, gifts);
  const giftRow = new Map(giftsInKind.lines.map((key) => [useOfGift[key], lineRows.get(key) ?? 0]));
  const usesRow = row;
  row += 1;
  const useRows = usesInKind.lines.map((key) => {
    const from = giftRow.get(key);
    lineRows.set(key, row);
    return put(texts.lines[key], "label", "value", (column) =>
      from === undefined ? constant(0) : plus(0, sheet.ref(from, column)),
    );
  });
  writeAt(usesRow, texts.lines[usesInKind.key], "strong", "sum", (column) =>
    total(useRows.map((place) => sheet.ref(place, column))),
  );
  sumRow(texts.grandTotal, [otherTotal, giftsRow]);
  const shown = periodsOf(plan, "calendarYear").length;
  sheet.printed.last = `$${columnName(firstYear + shown - 1)}$${row}`;
  sheet.printed.rows = `$${head + 1}:$${head + 1}`;
  return {
    sheet,
    years,
    rows: { charges, resources, total: totalRow, otherTotal, uses: usesRow, gifts: giftsRow },
    lineRows,
  };
}
