import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow as DocxRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "../../units";
import { type Block, cellText, type DocumentCell, type Table, type TableRow } from "../documents";

type TableBlock = Extract<Block, { readonly kind: "table" | "pair" }>;

/** Width of the text on an A4 sheet, upright and on its side, in twentieths of a point: the sheet less its margins. */
const textWidths = { upright: 10_200, wide: 15_100 } as const;

/** Styles of the text in cells: where there are twelve months, a smaller one. */
export type CellStyle = "Cell" | "SmallCell";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: "BBBBBB" } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: "555555" } as const;
const strongLevels: ReadonlySet<TableRow["level"]> = new Set(["group", "subtotal", "total"]);

/** A table with its head repeated on each page; two that stand side by side become one. */
export function docxTable(block: TableBlock, isWide: boolean, language: Language): DocxTable {
  const sides: readonly Table[] = block.kind === "pair" ? block.sides : [block];
  const width = textWidths[isWide ? "wide" : "upright"];
  const columns = sides.flatMap((side) => side.columns);
  const widths = sides.flatMap((side) => columnWidths(side, width / sides.length));
  const style = columns.length > 8 ? "SmallCell" : "Cell";
  const count = Math.max(...sides.map(({ rows }) => rows.length));
  return new DocxTable({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 20, bottom: 20, left: 100, right: 60 },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: thin,
      bottom: thin,
    },
    rows: [
      new DocxRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head, isNumeric }) =>
          cellOf(head, { isNumeric, isStrong: true, style, isRuled: true }),
        ),
      }),
      ...Array.from({ length: count }, (_, index) => {
        const cells = sides.flatMap((side) => rowCells(side, side.rows[index], style, language));
        return new DocxRow({ cantSplit: true, children: cells });
      }),
    ],
  });
}

/** The first column is the widest; columns of numbers are alike, columns of words share what is left. */
function columnWidths({ columns }: Table, total: number): number[] {
  const numeric = columns.filter(({ isNumeric }) => isNumeric).length;
  const most = numeric > 8 ? 900 : 1300;
  const words = columns.length - numeric;
  const left = total - numeric * most;
  return columns.map(({ isNumeric }) => Math.floor(isNumeric ? most : left / words));
}

function rowCells(
  { columns }: Table,
  row: TableRow | undefined,
  style: CellStyle,
  language: Language,
): TableCell[] {
  if (row?.level === "group") {
    const name = cellText(row.cells[0] ?? null, language);
    const span = columns.length;
    return [cellOf(name, { isNumeric: false, isStrong: true, style, isRuled: true, span })];
  }
  const isStrong = row !== undefined && strongLevels.has(row.level);
  const isRuled = row?.level === "total";
  return columns.map(({ isNumeric }, index) => {
    const cell: DocumentCell = row?.cells[index] ?? null;
    const isDetail = row?.level === "detail" && index === 0;
    return cellOf(cellText(cell, language), { isNumeric, isStrong, style, isRuled, isDetail });
  });
}

interface CellLook {
  readonly isNumeric: boolean;
  readonly isStrong: boolean;
  readonly style: CellStyle;
  /** Whether a line darker than those of the table runs under it. */
  readonly isRuled: boolean;
  readonly span?: number;
  readonly isDetail?: boolean;
}

/** As little as tells it apart: what all cells share is said by the table and by the style of their text. */
function cellOf(text: string, look: CellLook): TableCell {
  const { isNumeric, isStrong, style, isRuled, span, isDetail = false } = look;
  return new TableCell({
    ...(span !== undefined && { columnSpan: span }),
    ...(isRuled && { borders: { bottom: strong } }),
    ...(isDetail && { shading: { type: ShadingType.CLEAR, fill: "F4F4F4", color: "auto" } }),
    children: text.split("\n").map(
      (one) =>
        new Paragraph({
          style,
          ...(isNumeric && { alignment: AlignmentType.RIGHT }),
          ...(isDetail && !isNumeric && { indent: { left: 200 } }),
          ...(isStrong ? { children: [new TextRun({ text: one, bold: true })] } : { text: one }),
        }),
    ),
  });
}
