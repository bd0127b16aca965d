import type { Language } from "../units";

/** A cell of a table that is written to a file: a text, an exact number, or nothing. */
export type Cell = string | number | null;

/** Characters from which a spreadsheet would take a text for a formula. */
const startsFormula = /^[\t\r\n ]*[=+\-@＝＋－＠|]/u;

/** What a cell cannot hold without quotes (RFC 4180), whichever the separator. */
const needsQuotes = /[";,\t\r\n]/;

/** How the spreadsheets of each language read a file of this kind. */
const dialects = {
  fr: { separator: ";", decimal: "," },
  en: { separator: ",", decimal: "." },
} as const satisfies Record<Language, object>;

/**
 * A table as comma-separated values (RFC 4180) for the spreadsheets of `language`: French ones separate with semicolons
 * and write decimals with a comma. Numbers keep all their digits. A text that a spreadsheet would run as a formula is
 * given an apostrophe before it (OWASP, "CSV Injection"). Throws a RangeError for a number that is not finite.
 */
export function csvText(rows: readonly (readonly Cell[])[], language: Language): string {
  const { separator, decimal } = dialects[language];
  const write = (cell: Cell) => (typeof cell === "number" ? digits(cell, decimal) : text(cell));
  return rows.map((row) => `${row.map(write).join(separator)}\r\n`).join("");
}

/** The same as bytes, UTF-8 with the mark by which spreadsheets know it. */
export function csvFile(
  rows: readonly (readonly Cell[])[],
  language: Language,
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`\ufeff${csvText(rows, language)}`);
}

/** A table as a spreadsheet takes it from the clipboard: cells between tabs, each row on one line. */
export function pasteText(rows: readonly (readonly Cell[])[], language: Language): string {
  const { decimal } = dialects[language];
  const write = (cell: Cell) =>
    typeof cell === "number" ? digits(cell, decimal) : inert(cell ?? "").replace(/\s+/g, " ");
  return rows.map((row) => row.map(write).join("\t")).join("\n");
}

function digits(value: number, decimal: string): string {
  if (!Number.isFinite(value)) throw new RangeError("a table holds finite numbers only");
  return String(value === 0 ? 0 : value).replace(".", decimal);
}

function text(cell: string | null): string {
  const safe = inert(cell ?? "");
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function inert(value: string): string {
  return startsFormula.test(value) ? `'${value}` : value;
}
