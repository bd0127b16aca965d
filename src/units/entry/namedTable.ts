import { hasNumber, type PastedLine } from "./pastedLines";

/** A pasted table with a name, a figure and perhaps a note on each row. */
export interface NamedTable {
  readonly names: readonly string[];
  /** The column of the figures; as many cells as there are names. */
  readonly figures: PastedLine;
  /** Empty where there is none. */
  readonly notes: readonly string[];
}

/**
 * Reads a table of two or three columns; null for any other. The figures are in the column with the most numbers,
 * rather not the first, since a name may begin with one; names come first among the others. Blank rows are left out.
 */
export function namedTable(table: readonly (readonly string[])[]): NamedTable | null {
  const rows = table.filter((row) => row.some((cell) => cell !== ""));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > 3) return null;
  const column = (at: number) => rows.map((row) => row[at] ?? "");
  const count = (at: number) => column(at).filter(hasNumber).length;
  const places = Array.from({ length: width }, (_, at) => (at + 1) % width);
  const place = places.reduce((best, at) => (count(at) > count(best) ? at : best));
  const [name = 0, note] = places.toSorted((a, b) => a - b).filter((at) => at !== place);
  const cells = column(place);
  const isTitled = cells.length > 1 && !hasNumber(cells[0] ?? "") && hasNumber(cells[1] ?? "");
  return {
    names: column(name),
    figures: { kind: "column", number: place + 1, cells, isTitled },
    notes: note === undefined ? rows.map(() => "") : column(note),
  };
}
