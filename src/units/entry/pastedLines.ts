/** A column or a row of a pasted table, of which a list of numbers can be filled. */
export interface PastedLine {
  readonly kind: "column" | "row";
  /** From 1. */
  readonly number: number;
  /** Without the empty ones at its end. */
  readonly cells: readonly string[];
  /** Whether its first cell is a title: words above numbers. */
  readonly isTitled: boolean;
}

/** The columns and rows of a table, those with the most numbers first. */
export function pastedLines(table: readonly (readonly string[])[]): PastedLine[] {
  const width = table[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) =>
    line(
      "column",
      at + 1,
      table.map((row) => row[at] ?? ""),
    ),
  );
  const rows = table.map((row, at) => line("row", at + 1, row));
  if (table.length === 1) return rows;
  if (width === 1) return columns;
  return [...columns, ...rows].toSorted((a, b) => numbersIn(b) - numbersIn(a));
}

function line(kind: PastedLine["kind"], number: number, all: readonly string[]): PastedLine {
  const cells = all.slice(0, all.findLastIndex((cell) => cell !== "") + 1);
  const [first = "", second = ""] = cells;
  const isTitled = first !== "" && !hasNumber(first) && hasNumber(second);
  return { kind, number, cells, isTitled };
}

/** Cells with a number in them; a row full of them is worth more than a column half full. */
function numbersIn({ cells }: PastedLine): number {
  return cells.filter(hasNumber).length;
}

/** Whether a cell begins as a number does. */
export function hasNumber(cell: string): boolean {
  return /^[^\p{L}\d]*\d/u.test(cell);
}
