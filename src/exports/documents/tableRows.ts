import type { Cell } from "../csv";
import type { ApplicationDocument, Block, DocumentCell, Table } from "./document";

/** A table of a document as rows for a spreadsheet, its head first. */
export interface PlainTable {
  readonly key: string;
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
}

type TableBlock = Extract<Block, { readonly kind: "table" | "pair" }>;

/** The tables of a document; two that stand side by side stay so. */
export function plainTables({ blocks }: ApplicationDocument): readonly PlainTable[] {
  return blocks.filter((block) => block.kind === "table" || block.kind === "pair").map(plainTable);
}

/** One table: numbers keep all their digits. */
export function plainTable(block: TableBlock): PlainTable {
  const { key, caption } = block;
  if (block.kind === "table") return { key, caption, rows: rowsOf(block) };
  const [left, right] = block.sides;
  const ofLeft = rowsOf(left);
  const ofRight = rowsOf(right);
  const count = Math.max(ofLeft.length, ofRight.length);
  const rows = Array.from({ length: count }, (_, index) => [
    ...(ofLeft[index] ?? left.columns.map(() => null)),
    ...(ofRight[index] ?? right.columns.map(() => null)),
  ]);
  return { key, caption, rows };
}

function rowsOf({ columns, rows }: Table): (readonly Cell[])[] {
  return [
    columns.map(({ head }) => head),
    ...rows.map(({ cells }) => columns.map((_, index) => plainCell(cells[index] ?? null))),
  ];
}

function plainCell(cell: DocumentCell): Cell {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}
