import type { Plan } from "../../../engine";
import { balanceSheet, periodsOf, workingCapital } from "../../../statements";
import type { Language } from "../../../units";
import type { ApplicationDocument, Block, Table } from "../document";
import { breakEvenTable, volumesTable } from "./breakEvenTable";
import { mostUpright } from "./incomeDocument";
import { ratiosTable } from "./ratiosTable";
import { statementTable } from "./statementTable";
import { periodName, type Words, wordsIn } from "./words";

/** Break-even, working capital, balance sheet and ratios by fiscal year. */
export function thresholdsDocument(plan: Plan, language: Language): ApplicationDocument {
  const words = wordsIn(language);
  const { a } = words;
  const years = periodsOf(plan, "fiscalYear");
  const heads = years.map((year) => periodName(year, words));
  return {
    key: "thresholds",
    title: a("documents.thresholds"),
    ...(years.length > mostUpright && { isWide: true }),
    blocks: [
      { kind: "heading", text: a("statements.thresholds.breakEven") },
      breakEvenTable(plan, years, words),
      { kind: "note", text: a("statements.thresholds.breakEvenNote") },
      ...volumeBlocks(plan, words),
      { kind: "heading", text: a("statements.thresholds.capital") },
      capitalTable(plan, words, heads),
      { kind: "note", text: a("statements.thresholds.capitalNote") },
      { kind: "heading", text: a("statements.thresholds.sheet") },
      statementTable(
        balanceSheet(plan, years),
        {
          key: "bilan",
          caption: a("statements.thresholds.sheetCaption"),
          heads,
          label: (key) => a(`statements.thresholds.sheetRows.${key}`),
        },
        words,
      ),
      { kind: "heading", text: a("statements.thresholds.ratios") },
      ratiosTable(plan, years, words),
      { kind: "note", text: a("statements.thresholds.ratiosNote") },
    ],
  };
}

/** The last whole year says most of what a stabilised activity takes. */
function volumeBlocks(plan: Plan, words: Words): Block[] {
  const years = periodsOf(plan, "fiscalYear");
  const year = years.findLast(({ isPartial }) => !isPartial) ?? years.at(-1);
  const table = year && volumesTable(plan, year, words);
  if (!year || !table) return [];
  const period = periodName(year, words);
  return [{ kind: "heading", text: words.a("statements.thresholds.services", { period }) }, table];
}

function capitalTable(plan: Plan, words: Words, heads: readonly string[]): Table {
  const { a } = words;
  const { table, days } = workingCapital(plan, periodsOf(plan, "fiscalYear"));
  const shown = statementTable(
    table,
    {
      key: "bfr",
      caption: a("statements.thresholds.capitalCaption"),
      heads,
      label: (key) => a(`statements.thresholds.capitalRows.${key}`),
    },
    words,
  );
  const inDays = days.map((value) =>
    value === null ? "–" : ({ value, unit: "number", shown: Math.round(value) } as const),
  );
  return {
    ...shown,
    rows: [
      ...shown.rows,
      { level: "item", cells: [a("statements.thresholds.capitalDays"), ...inDays] },
    ],
  };
}
