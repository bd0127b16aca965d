import { readFileSync, readdirSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { compile, type Plan, planOf } from "../../../src/engine";
import { type Book, bookOf } from "../../../src/exports/workbook/book";
import { firstMonth } from "../../../src/exports/workbook/months/months";
import { budgetOf, cashPlan, periodsOf } from "../../../src/statements";
import { applyVariant, parseScenario, type Scenario } from "../../../src/scenario";

/**
 * The workbook adds and multiplies in another order than the engine, and programs keep some 15 digits: a figure agrees
 * within a millionth of the largest of its line, and within a millionth of a euro (or hour, or unit) for lines below 1.
 */
const relative = 1e-6;

/** A workbook's cell: what it holds once calculated, by sheet name, row and column from 0. */
export type ReadCell = (sheet: string, row: number, column: number) => unknown;

/** A date comes back as one: its day number. */
function plainValue(value: unknown): unknown {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

/** The cells of an XLSX file. */
export async function readBook(bytes: Uint8Array): Promise<ReadCell> {
  const { sheets } = await readXlsx(bytes);
  const rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  return (sheet, row, column) => plainValue(rows.get(sheet)?.[row]?.[column] ?? null);
}

/** The cells of a book that has not been written, as it computes them itself. */
export function ownCells(book: Book): ReadCell {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return (sheet, row, column) => sheets.get(sheet)?.valueAt(row, column) ?? null;
}

export function examples(): { name: string; scenario: Scenario }[] {
  const folder = new URL("../../../scenarios/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const parsed = parseScenario(readFileSync(new URL(name, folder)));
      if (!parsed.ok) throw new Error(`${name} is refused`);
      return { name: name.replace(".json", ""), scenario: parsed.scenario };
    });
}

/** A scenario and each of its variants. */
export function withVariants(name: string, scenario: Scenario) {
  const variants = (scenario.variants ?? []).map(({ id }) => ({
    name: `${name}#${id}`,
    scenario: applyVariant(scenario, id),
  }));
  return [{ name, scenario }, ...variants];
}

/** The workbook of a scenario, in French, without trials. */
export function bookFor(scenario: Scenario, language: "fr" | "en" = "fr"): Book {
  return bookOf({ scenario, language, variant: null, made: "2026-12-01", risk: null });
}

export function planFor(scenario: Scenario): Plan {
  return planOf(compile(scenario));
}

/** Every line of the engine under the name that the workbook has for it. */
function linesOf({ model, ledger }: Plan): Map<string, ArrayLike<number>> {
  const lines = new Map<string, ArrayLike<number>>(Object.entries(ledger.lines));
  const add = (key: string, of: object, names: readonly string[]) => {
    for (const name of names)
      lines.set(`${key}.${name}`, (of as Record<string, ArrayLike<number>>)[name] ?? []);
  };
  model.services.forEach(({ id, demand }, index) => {
    const own = ledger.services[index] as object;
    add(`services.${id}`, own, ["demand", "volume", "revenue"]);
    if (demand.kind === "adoption") add(`services.${id}`, own, ["customers"]);
  });
  model.routes.forEach(({ id }, index) =>
    add(`routes.${id}`, ledger.routes[index] as object, ["stops", "tours", "km", "hours", "cost"]),
  );
  model.staff.forEach(({ id }, index) =>
    add(`staff.${id}`, ledger.staff[index] as object, ["cost", "available"]),
  );
  model.volunteers.forEach(({ id }, index) =>
    add(`volunteers.${id}`, ledger.volunteers[index] as object, ["hours", "value"]),
  );
  model.investments.forEach(({ id }, index) =>
    add(`investments.${id}`, ledger.investments[index] as object, [
      "paid",
      "depreciation",
      "netBookValue",
    ]),
  );
  for (const list of ["presence", "overheads", "inKind"] as const)
    model[list].forEach(({ id }, index) => lines.set(`${list}.${id}`, ledger[list][index] ?? []));
  model.funding.forEach(({ id, kind }, index) => {
    const own = ledger.funding[index] as object;
    if (kind === "loan") add(`funding.${id}`, own, ["interest", "principal"]);
    else add(`funding.${id}`, own, ["received"]);
    if (kind === "grant" || kind === "reimbursement") add(`funding.${id}`, own, ["recognised"]);
  });
  return lines;
}

function agrees(found: unknown, expected: number, scale: number): boolean {
  return typeof found === "number" && Math.abs(found - expected) <= relative * Math.max(1, scale);
}

/** Lines and months in which the workbook's cells differ from the plan, each once, in words. */
function lineDifferences(book: Book, read: ReadCell, plan: Plan): string[] {
  const sheet = book.months.sheet.name;
  return [...linesOf(plan)].flatMap(([key, series]) => {
    const { row } = book.months.get(key);
    const values = Array.from({ length: plan.model.horizon }, (_, t) => series[t] ?? Number.NaN);
    const scale = Math.max(...values.map(Math.abs));
    const t = values.findIndex(
      (value, month) => !agrees(read(sheet, row, firstMonth + month), value, scale),
    );
    if (t < 0) return [];
    return [`${key}, month ${t}: ${String(read(sheet, row, firstMonth + t))}, engine ${values[t]}`];
  });
}

/** A month's result that is 0 on paper is 1e-14 in one order of addition: whether it breaks even is then no matter. */
function hasTie({ ledger: { lines } }: Plan): boolean {
  return [lines.operatingResult, lines.resultBeforeTax].some((line) =>
    line.some((value) => Math.abs(value) < 1e-9),
  );
}

/** Measures of the stages and of the whole path that differ, in words. */
function measureDifferences(book: Book, read: ReadCell, plan: Plan): string[] {
  const { sheet, stageRows, pathRows, serviceRows } = book.results;
  const found: string[] = [];
  const compare = (key: string, cell: unknown, value: number | null, scale: number) => {
    const isSame = value === null ? typeof cell === "string" : agrees(cell, value, scale);
    if (!isSame) found.push(`${key}: ${String(cell)}, engine ${value}`);
  };
  plan.stages.forEach((measures, index) => {
    const scale = Math.max(measures.charges, measures.ownRevenue, Math.abs(measures.exposure));
    for (const { id, ...own } of measures.services)
      for (const [key, value] of Object.entries(own)) {
        const cell = read(sheet.name, serviceRows.get(`${id}.${key}`) ?? -1, 2 + index);
        compare(`${measures.id} ${id} ${key}`, cell, value, Math.abs(value ?? 0));
      }
    for (const [key, row] of stageRows) {
      const value = measures[key as keyof typeof measures] as number | null;
      compare(
        `${measures.id} ${key}`,
        read(sheet.name, row, 2 + index),
        value,
        isRatio(key) ? Math.abs(value ?? 0) : scale,
      );
    }
  });
  const discrete = new Set(["breakEvenMonth", "breakEvenMonthWithAid", "paybackMonth"]);
  for (const [key, row] of pathRows) {
    if (discrete.has(key) && hasTie(plan)) continue;
    const value = plan.path[key as keyof typeof plan.path];
    compare(key, read(sheet.name, row, 1), value, Math.abs(value ?? 0));
  }
  return found;
}

function isRatio(key: string): boolean {
  return [
    "marginRate",
    "breakEvenMultiplier",
    "breakEvenRevenue",
    "marginOfSafety",
    "coverage",
  ].includes(key);
}

/** Formulas whose cell holds no value, an error, or another value than the book computes itself. */
export function cellDifferences(book: Book, read: ReadCell): string[] {
  const found: string[] = [];
  for (const sheet of book.sheets) {
    for (const [row, column, cell] of sheet.entries()) {
      if (cell.formula === null) continue;
      const value = cell.value();
      const held = read(sheet.name, row, column);
      const isSame =
        typeof value === "number"
          ? agrees(held, value, Math.abs(value))
          : held === value || (value === "" && held === null);
      if (!isSame)
        found.push(`${sheet.name} ${row},${column} ${cell.formula}: ${String(held)}, own ${value}`);
    }
  }
  return found;
}

/** Texts that a file does not hold as they were written, in words. */
export function textDifferences(book: Book, read: ReadCell): string[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.entries()].flatMap(([row, column, { content }]) => {
      if (typeof content !== "string" || content === "") return [];
      const held = read(sheet.name, row, column);
      const written = content.replaceAll("\0", "\ufffd").replace(/\p{Cs}/gu, "\ufffd");
      return held === written ? [] : [`${sheet.name} ${row},${column}: ${JSON.stringify(held)}`];
    }),
  );
}

/** Lines of the budget of each calendar year, and months of the cash plan, that differ from the statements. */
function statementDifferences(book: Book, read: ReadCell, plan: Plan): string[] {
  const found: string[] = [];
  const scale = Math.max(...plan.ledger.lines.charges.map(Math.abs)) * 12;
  const compare = (what: string, cell: unknown, value: number) => {
    if (!agrees(cell, value, scale)) found.push(`${what}: ${String(cell)}, statement ${value}`);
  };
  periodsOf(plan, "calendarYear").forEach((period, index) => {
    const budget = budgetOf(plan, period);
    const { sheet, lineRows, rows } = book.budget;
    const at = (row: number) => read(sheet.name, row, 2 + index);
    const { charges, resources, uses, gifts } = budget;
    for (const { lines } of [...charges.classes, ...resources.classes, uses, gifts])
      for (const { key, amount } of lines)
        compare(`budget ${period.key} ${key}`, at(lineRows.get(key) ?? -1), amount);
    compare(`budget ${period.key} charges`, at(rows.charges), charges.total);
    compare(`budget ${period.key} resources`, at(rows.resources), resources.total);
    compare(`budget ${period.key} total`, at(rows.total), budget.total);
    compare(`budget ${period.key} other total`, at(rows.otherTotal), budget.total);
    compare(`budget ${period.key} uses`, at(rows.uses), uses.amount);
    compare(`budget ${period.key} gifts`, at(rows.gifts), gifts.amount);
  });
  const months = periodsOf(plan, "months");
  for (const row of cashPlan(plan, months).rows) {
    const place = book.cashPlan.rows.get(row.key) ?? -1;
    row.amounts.forEach((amount, t) =>
      compare(
        `cash plan ${row.key} ${t}`,
        read(book.cashPlan.sheet.name, place, firstMonth + t),
        amount,
      ),
    );
  }
  return found;
}

/** Checks that the workbook itself finds wrong. */
function failedChecks(book: Book, read: ReadCell): string[] {
  const { sheet, rows } = book.checks;
  return [...rows]
    .filter(
      ([, row]) =>
        !["bon", "à voir", "right", "to be seen"].includes(String(read(sheet.name, row, 1))),
    )
    .map(([key]) => key);
}

/** Criteria and verdicts of the gates that differ, in words. */
function gateDifferences(book: Book, read: ReadCell, plan: Plan): string[] {
  const { sheet, rows } = book.gates;
  return plan.stages.flatMap(({ id, gate }, index) => {
    const at = (key: string, column: number) =>
      read(sheet.name, rows.get(`${index + 1}${key}`) ?? -1, column);
    if (!gate) return [];
    const criteria = gate.criteria.filter((one) => {
      const key = `.${one.id}`;
      const hasValue = agrees(at(key, 1), one.value, Math.abs(one.value));
      const isTied = Math.abs(one.value - one.threshold) < 1e-9;
      const verdict = one.passed ? ["atteint", "holds"] : ["manqué", "fails"];
      return !hasValue || !(isTied || verdict.includes(String(at(key, 4))));
    });
    const verdict = gate.passed ? ["franchi", "passed"] : ["pas franchi", "not passed"];
    const isTied = gate.criteria.some((one) => Math.abs(one.value - one.threshold) < 1e-9);
    const isSame = isTied || verdict.includes(String(at("", 4)));
    return [
      ...criteria.map(
        (one) => `${id} ${one.id}: ${String(at(`.${one.id}`, 1))}, engine ${one.value}`,
      ),
      ...(isSame ? [] : [`${id}: ${String(at("", 4))}, engine ${gate.passed}`]),
    ];
  });
}

/** All in which the workbook's cells differ from the plan and from its statements. */
export function allDifferences(book: Book, read: ReadCell, plan: Plan): string[] {
  return [lineDifferences, measureDifferences, gateDifferences, statementDifferences]
    .flatMap((compare) => compare(book, read, plan))
    .concat(failedChecks(book, read));
}
