import type { Scenario } from "../../../scenario";
import { fixedAddress, onSheet } from "../grid/address";
import type { Figure, Looks } from "../grid/looks";
import { type Content, Sheet } from "../grid/sheet";
import { atom, type Range, type Term } from "../grid/term";
import { CellNames } from "../names";
import type { Words } from "../words";
import { column, columnWidths } from "./columns";
import { saidAt } from "./said";

/** One line of the sheet of assumptions. */
export interface Line {
  readonly label: string;
  readonly unit: string;
  readonly figure: Figure;
  readonly content: Content;
  /** An input that people change, or what follows from the others. */
  readonly kind: "input" | "computed" | "constant" | "text";
  /** Id path of the figure in the file; null for what the file does not hold. */
  readonly path: string | null;
  readonly ends?: { readonly low: number; readonly high: number } | null;
  readonly shape?: string;
  readonly note?: string;
}

/** The sheet of assumptions: each figure in a named cell, which the other sheets' formulas read. */
export class Assumptions {
  readonly sheet: Sheet;
  readonly names = new CellNames();
  /** Row of the figure at each id path. */
  readonly rowOf = new Map<string, number>();
  private row = 4;

  constructor(
    readonly scenario: Scenario,
    readonly words: Words,
    readonly looks: Looks,
  ) {
    const { sheets, heads, assumptions } = words.workbook;
    this.sheet = new Sheet(sheets.assumptions);
    this.sheet.columns.push(...columnWidths.map((width) => ({ width })));
    this.sheet.freeze = { rows: 4, columns: 1 };
    this.sheet.put(0, 0, sheets.assumptions, looks.title);
    this.sheet.put(1, 0, assumptions.intro, looks.intro);
    const titles = [
      heads.assumption,
      heads.value,
      heads.unit,
      heads.low,
      heads.high,
      heads.shape,
      heads.note,
      heads.source,
      heads.state,
      heads.name,
    ];
    for (const [index, title] of titles.entries()) this.sheet.put(3, index, title, looks.head);
  }

  /** Starts a part: a list of the file. */
  part(title: string): void {
    this.row += 1;
    for (const place of Object.values(column)) this.sheet.put(this.row, place, "", this.looks.part);
    this.sheet.put(this.row, column.label, title, this.looks.part);
    this.row += 1;
  }

  /** Starts an item, with what is said of it as a whole. */
  item(name: string, said: { note?: string | undefined; source?: string | undefined }): void {
    this.sheet.put(this.row, column.label, name, this.looks.item);
    if (said.note) this.sheet.put(this.row, column.note, said.note, this.looks.note);
    if (said.source) this.sheet.put(this.row, column.source, said.source, this.looks.note);
    this.row += 1;
  }

  /** Writes a line; returns its row. */
  write(line: Line): number {
    const { sheet, looks, row } = this;
    const look = {
      input: looks.input[line.figure],
      computed: looks.value[line.figure],
      constant: looks.fixed[line.figure],
      text: looks.quiet,
    }[line.kind];
    sheet.put(row, column.label, line.label, looks.label);
    sheet.put(row, column.value, line.content, look);
    if (line.unit !== "") sheet.put(row, column.unit, line.unit, looks.quiet);
    if (line.ends) {
      sheet.put(row, column.low, line.ends.low, looks.fixed[line.figure]);
      sheet.put(row, column.high, line.ends.high, looks.fixed[line.figure]);
    }
    if (line.shape) sheet.put(row, column.shape, line.shape, looks.quiet);
    this.writeSaid(line);
    if (line.path !== null) this.rowOf.set(line.path, row);
    this.row += 1;
    return row;
  }

  private writeSaid({ path, note }: Line): void {
    const { sheet, looks, row, words } = this;
    const said = path === null ? {} : saidAt(this.scenario, path);
    const notes = [note, said.note].filter((text) => text !== undefined && text !== "");
    if (notes.length > 0) sheet.put(row, column.note, notes.join(" · "), looks.note);
    if (said.source) sheet.put(row, column.source, said.source, looks.note);
    if (said.state) sheet.put(row, column.state, words.states[said.state], looks.quiet);
  }

  /** Writes a line whose value other formulas call by a name. */
  named(wish: string, line: Line): Term {
    return this.nameRow(this.names.give(wish), this.write(line));
  }

  /** Gives the value of a row a name that was kept for it. */
  nameRow(name: string, row: number): Term {
    this.sheet.put(row, column.name, name, this.looks.quiet);
    this.names.place(name, onSheet(this.sheet.name) + fixedAddress(row, column.value));
    return atom(name, () => this.sheet.valueAt(row, column.value));
  }

  /** Writes lines one under the other whose values other formulas read as one range. */
  list(wish: string, lines: readonly Line[]): Range {
    const name = this.names.give(wish);
    const first = this.row;
    for (const line of lines) this.write(line);
    const last = this.row - 1;
    this.sheet.put(first, column.name, name, this.looks.quiet);
    const cells = `${fixedAddress(first, column.value)}:${fixedAddress(last, column.value)}`;
    this.names.place(name, onSheet(this.sheet.name) + cells);
    return this.sheet.columnCells(column.value, first, last, name);
  }
}
