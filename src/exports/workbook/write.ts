import type { Cell as WrittenCell, WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import type { Book } from "./book";
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

function sheetOf(sheet: Sheet, withValues: boolean): WriteSheet {
  const cells = new Map<string, Partial<WrittenCell>>();
  for (const [row, column, cell] of sheet.entries())
    cells.set(`${row},${column}`, written(cell, withValues));
  return {
    name: sheet.name,
    columns: sheet.columns,
    cells,
    freezePane: sheet.freeze,
    conditionalRules: sheet.rules,
    charts: sheet.charts,
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:${sheet.lastAddress()}`,
      ...sheet.page,
    },
  };
}

/**
 * The bytes of an XLSX file. With values, each formula holds what it gives, for programs that show a file without
 * calculating it; without, a program has to.
 */
export function bookFile(book: Book, withValues = true): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map((sheet) => sheetOf(sheet, withValues)),
    namedRanges: [...book.names],
    defaultFont: { name: "Calibri", size: 10 },
  });
}
