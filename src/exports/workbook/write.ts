import type { Cell as WrittenCell, WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import type { Book } from "./book";
import { onSheet } from "./grid/address";
import type { Cell, Sheet } from "./grid/sheet";

/** What XML cannot hold: control characters but tabs and ends of lines, and halves of characters. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text that a spreadsheet takes for an error where it stands alone in a cell. */
const errorText = /^#[A-Z/0!?]+[!?]?$/;

function clean(text: string): string {
  return text.replace(unwritable, "\ufffd");
}

function written(cell: Cell, withValues: boolean): Partial<WrittenCell> {
  const style = cell.style ? { style: cell.style } : {};
  const { content, formula } = cell;
  if (formula !== null) {
    const value = withValues ? cell.value() : null;
    const isKnown = typeof value === "string" || (value !== null && Number.isFinite(value));
    return { formula, ...(isKnown ? { formulaResult: value } : {}), ...style };
  }
  if (typeof content !== "string") return { value: content as number, ...style };
  const text = clean(content);
  // A run of rich text is a text whatever it says.
  return errorText.test(text)
    ? { value: text, richText: [{ text }], ...style }
    : { value: text, ...style };
}

/** Points that a line of text takes, and the most that a row may have. */
const lineHeight = 13;
const tallest = 400;

/** Heights of the rows whose texts run over several lines: not every program finds them by itself. */
function heightsOf(sheet: Sheet): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  for (const [row, column, { content, style }] of sheet.entries()) {
    if (typeof content !== "string" || !style?.alignment?.wrapText) continue;
    const width = sheet.columns[column]?.width ?? 10;
    const lines = content
      .split("\n")
      .reduce((total, text) => total + Math.max(1, Math.ceil((text.length + 2) / width)), 0);
    const height = Math.min(tallest, lines * lineHeight + 2);
    if (lines > 1 && height > (heights.get(row)?.height ?? 0)) heights.set(row, { height });
  }
  return heights;
}

function sheetOf(sheet: Sheet, withValues: boolean): WriteSheet {
  const cells = new Map<string, Partial<WrittenCell>>();
  for (const [row, column, cell] of sheet.entries())
    cells.set(`${row},${column}`, written(cell, withValues));
  return {
    name: sheet.name,
    columns: sheet.columns,
    cells,
    rowDefs: heightsOf(sheet),
    ...(sheet.freeze === null ? {} : { freezePane: sheet.freeze }),
    conditionalRules: sheet.rules,
    charts: sheet.charts,
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...sheet.page,
    },
    colBreaks: sheet.columnBreaks,
    headerFooter: { oddFooter: "&L&F&C&A&R&P / &N" },
  };
}

/** The names by which programs know what is printed of a sheet, and what is repeated on every page. */
function printNames(sheet: Sheet) {
  const on = onSheet(sheet.name);
  const { rows, columns, last } = sheet.printed;
  const titles = [columns, rows].filter((one) => one !== undefined).map((one) => on + one);
  const area = `${on}$A$1:${last ?? sheet.lastAddress()}`;
  const named = (name: string, range: string) => ({ name, range, scope: sheet.name });
  return [
    named("_xlnm.Print_Area", area),
    ...(titles.length > 0 ? [named("_xlnm.Print_Titles", titles.join(","))] : []),
  ];
}

/**
 * The bytes of an XLSX file. With values, each formula holds what it gives, for programs that show a file without
 * calculating it; without, a program has to.
 */
export function bookFile(book: Book, withValues = true): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map((sheet) => sheetOf(sheet, withValues)),
    namedRanges: [...book.names, ...book.sheets.flatMap(printNames)],
    defaultFont: { name: "Calibri", size: 10 },
  });
}
