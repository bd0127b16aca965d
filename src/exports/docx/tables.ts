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
  const isMany = columns.length > 8;
  const size = isMany ? 13 : 17;
  const count = Math.max(...sides.map(({ rows }) => rows.length));
  return new DocxTable({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: thin },
    rows: [
      new DocxRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head, isNumeric }, index) =>
          cellOf(head, { isNumeric, isStrong: true, size, width: widths[index], line: strong }),
        ),
      }),
      ...Array.from({ length: count }, (_, index) => {
        const cells = sides.flatMap((side) => rowCells(side, side.rows[index], size, language));
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
  size: number,
  language: Language,
): TableCell[] {
  if (row?.level === "group") {
    const name = cellText(row.cells[0] ?? null, language);
    const span = columns.length;
    return [cellOf(name, { isNumeric: false, isStrong: true, size, span, line: strong })];
  }
  const isStrong = row !== undefined && strongLevels.has(row.level);
  const isDetail = row?.level === "detail";
  return columns.map(({ isNumeric }, index) => {
    const cell: DocumentCell = row?.cells[index] ?? null;
    const line = row?.level === "total" ? strong : thin;
    const indent = isDetail && index === 0 ? 200 : 0;
    return cellOf(cellText(cell, language), { isNumeric, isStrong, size, line, indent });
  });
}

interface CellLook {
  readonly isNumeric: boolean;
  readonly isStrong: boolean;
  /** Half points. */
  readonly size: number;
  readonly line: typeof thin | typeof strong;
  readonly width?: number | undefined;
  readonly span?: number;
  readonly indent?: number;
}

function cellOf(text: string, look: CellLook): TableCell {
  const { isNumeric, isStrong, size, line, width, span, indent = 0 } = look;
  return new TableCell({
    ...(width !== undefined && { width: { size: width, type: WidthType.DXA } }),
    ...(span !== undefined && { columnSpan: span }),
    margins: { top: 20, bottom: 20, left: 50, right: 50 },
    borders: { top: none, left: none, right: none, bottom: line },
    ...(indent > 0 && { shading: { type: ShadingType.CLEAR, fill: "F4F4F4", color: "auto" } }),
    children: text.split("\n").map(
      (one) =>
        new Paragraph({
          alignment: isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { before: 0, after: 0 },
          ...(indent > 0 && { indent: { left: indent } }),
          children: [new TextRun({ text: one, bold: isStrong, size })],
        }),
    ),
  });
}
