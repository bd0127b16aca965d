import type { CellStyle, ColumnDef, ConditionalRule, SheetChart, WriteSheet } from "hucre/xlsx";
import { address, columnName, fixedAddress, onSheet } from "./address";
import { atom, type Computed, type Range, type Term } from "./term";

/** What is written into a cell: a text, a number or a formula. */
export type Content = string | number | Term;

/** One cell; a formula is computed when its value is first asked for. */
export class Cell {
  private computed: Computed | undefined;

  constructor(
    readonly content: Content,
    readonly style: CellStyle | undefined,
  ) {}

  get formula(): string | null {
    return typeof this.content === "object" ? this.content.text : null;
  }

  value(): Computed {
    if (typeof this.content !== "object") return this.content;
    this.computed ??= this.content.value();
    return this.computed;
  }
}

const mostColumns = 16_384;

/** One sheet being made. Rows and columns are counted from 0. */
export class Sheet {
  private readonly cells = new Map<number, Cell>();
  readonly columns: ColumnDef[] = [];
  readonly rules: ConditionalRule[] = [];
  readonly charts: SheetChart[] = [];
  freeze: NonNullable<WriteSheet["freezePane"]> | null = null;
  /** Rows and columns repeated on every printed page, and the last cell printed, where it is not the last of all. */
  readonly printed: { rows?: string; columns?: string; last?: string } = {};
  readonly columnBreaks: number[] = [];
  page: NonNullable<WriteSheet["pageSetup"]> = {};

  constructor(readonly name: string) {}

  /** Writes a cell; one that stands there is replaced. */
  put(row: number, column: number, content: Content, style?: CellStyle): void {
    this.cells.set(row * mostColumns + column, new Cell(content, style));
  }

  valueAt(row: number, column: number): Computed {
    return this.cells.get(row * mostColumns + column)?.value() ?? 0;
  }

  /** The cell as a formula of this sheet names it. */
  ref(row: number, column: number, text = address(row, column)): Term {
    return atom(text, () => this.valueAt(row, column));
  }

  /** The cell as a formula of another sheet names it. */
  away(row: number, column: number): Term {
    return this.ref(row, column, onSheet(this.name) + fixedAddress(row, column));
  }

  /** Cells of one row, from `first` on, under the text that names them. */
  rowRange(row: number, first: number, length: number, text: string): Range {
    return { text, length, at: (place) => this.valueAt(row, first + place) };
  }

  /** Cells of one column, from `first` to `last`, as a formula of this sheet names them. */
  columnRange(column: number, first: number, last: number): Range {
    const text = `${address(first, column)}:${address(last, column)}`;
    return this.columnCells(column, first, last, text);
  }

  columnCells(column: number, first: number, last: number, text: string): Range {
    return { text, length: last - first + 1, at: (place) => this.valueAt(first + place, column) };
  }

  /** Every cell with its place, row by row as they were written. */
  *entries(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [key, cell] of this.cells)
      yield [Math.floor(key / mostColumns), key % mostColumns, cell];
  }

  /** The address of the last cell, for the print area. */
  lastAddress(): string {
    let [row, column] = [0, 0];
    for (const [r, c] of this.entries()) {
      row = Math.max(row, r);
      column = Math.max(column, c);
    }
    return `$${columnName(column)}$${row + 1}`;
  }
}
