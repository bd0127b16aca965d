import type { Scenario } from "../../../scenario";
import type { Moment, MonthlyField } from "../assumptions/field";
import { both, choose, sum } from "../grid/functions";
import { address, fixedRowAddress, fixedRowRange, onSheet, rowAddress } from "../grid/address";
import type { Figure, Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import {
  constant,
  differs,
  isAtLeast,
  isAtMost,
  minus,
  numberOf,
  type Operand,
  type Range,
  type Term,
  total,
} from "../grid/term";
import type { Span } from "../inputs/span";
import type { Words } from "../words";

/** Columns before the months: name of the line, unit, total. */
export const firstMonth = 3;

/** One line of the monthly calculation. Months are counted from 0. */
export class MonthLine {
  constructor(
    private readonly sheet: Sheet,
    readonly row: number,
    private readonly count: number,
    /** Whether formulas keep to its row wherever they are copied. */
    private readonly isFixed: boolean,
  ) {}

  at(t: number): Term {
    const text = this.isFixed ? fixedRowAddress : address;
    return this.sheet.ref(this.row, firstMonth + t, text(this.row, firstMonth + t));
  }

  /** The cell `months` before; 0 before the first month. */
  before(t: number, months = 1): Term {
    return t < months ? constant(0) : this.at(t - months);
  }

  /** Every month. */
  get all(): Range {
    const last = firstMonth + this.count - 1;
    const text = this.isFixed ? fixedRowRange : rowAddress;
    return this.range(this.count, text(this.row, firstMonth, last));
  }

  /** The months up to t, included; null for none. */
  upTo(t: number): Range | null {
    if (t < 0) return null;
    const text = `$${address(this.row, firstMonth)}:${address(this.row, firstMonth + t)}`;
    return this.range(t + 1, text);
  }

  /** Every month, as a formula of another sheet names them. */
  get away(): Range {
    const cells = fixedRowRange(this.row, firstMonth, firstMonth + this.count - 1);
    return this.range(this.count, onSheet(this.sheet.name) + cells);
  }

  /** One month, as a formula of another sheet names it. */
  awayAt(t: number): Term {
    return this.sheet.away(this.row, firstMonth + t);
  }

  private range(length: number, text: string): Range {
    return this.sheet.rowRange(this.row, firstMonth, length, text);
  }
}

export interface LineLook {
  readonly label: string;
  readonly figure: Figure;
  readonly unit?: string;
  /** A sum of lines above it. */
  readonly isSum?: boolean;
  /** A balance at the end of the month: no total over the months. */
  readonly isBalance?: boolean;
}

/** The clock of the sheet: the lines that say what each month is. */
export interface Clock {
  readonly date: MonthLine;
  readonly t: MonthLine;
  readonly stage: MonthLine;
  readonly month: MonthLine;
  readonly year: MonthLine;
  /** Of the calendar; 0 after the pilot. */
  readonly calendarYear: MonthLine;
}

/** The sheet of the monthly calculation while it is being made: lines are added under one another. */
export class Months {
  readonly sheet: Sheet;
  /** Each line by its name in the engine, such as `ownRevenue` or `services.colis.volume`. */
  readonly lines = new Map<string, MonthLine>();
  private row = 3;
  private openClock: Clock | undefined;

  constructor(
    readonly scenario: Scenario,
    readonly words: Words,
    readonly looks: Looks,
    /** Months that the sheet has columns for. */
    readonly count: number,
  ) {
    this.sheet = new Sheet(words.workbook.sheets.months);
    this.sheet.columns.push({ width: 44 }, { width: 9 }, { width: 13 });
    for (let t = 0; t < count; t++) this.sheet.columns.push({ width: 11 });
  }

  get clock(): Clock {
    if (!this.openClock) throw new Error("the clock is the first to be written");
    return this.openClock;
  }

  startClock(clock: Clock): void {
    this.openClock = clock;
  }

  /** Row where the next line will stand. */
  get nextRow(): number {
    return this.row;
  }

  part(title: string): void {
    this.row += 1;
    for (let column = 0; column < firstMonth + this.count; column++)
      this.sheet.put(this.row, column, "", this.looks.part);
    this.sheet.put(this.row, 0, title, this.looks.part);
    this.row += 1;
  }

  /** Adds a line whose months are given now or, with `write`, later. */
  line(key: string, look: LineLook, months?: (t: number) => Operand): MonthLine {
    const line = new MonthLine(this.sheet, this.row, this.count, false);
    this.lines.set(key, line);
    this.sheet.put(this.row, 0, look.label, look.isSum ? this.looks.strong : this.looks.label);
    if (look.unit) this.sheet.put(this.row, 1, look.unit, this.looks.quiet);
    const style = look.isSum ? this.looks.sum : this.looks.value;
    if (!look.isBalance) this.sheet.put(this.row, 2, sum(line.all), style[look.figure]);
    if (months) this.write(line, look, months);
    this.row += 1;
    return line;
  }

  write(line: MonthLine, look: LineLook, months: (t: number) => Operand): void {
    const style = (look.isSum ? this.looks.sum : this.looks.value)[look.figure];
    for (let t = 0; t < this.count; t++) this.sheet.put(line.row, firstMonth + t, months(t), style);
  }

  /** Adds a line of the clock, to whose row formulas keep. */
  clockLine(label: string, style: keyof Looks["value"], write: (t: number) => Operand): MonthLine {
    const line = new MonthLine(this.sheet, this.row, this.count, true);
    this.sheet.put(this.row, 0, label, this.looks.label);
    for (let t = 0; t < this.count; t++)
      this.sheet.put(this.row, firstMonth + t, write(t), this.looks.fixed[style]);
    this.row += 1;
    return line;
  }

  /** The line of that name. */
  get(key: string): MonthLine {
    const line = this.lines.get(key);
    if (!line) throw new Error(`no line ${key}`);
    return line;
  }

  /** Whether month t is within the pilot. */
  isLive(t: number): Term {
    return differs(this.clock.stage.at(t), 0);
  }

  isActive({ from, until }: Pick<Span, "from" | "until">, t: number): Term {
    const stage = this.clock.stage.at(t);
    return both(isAtLeast(stage, from), isAtMost(stage, until));
  }

  /** `value` in the months of a span, 0 in the others. */
  whileActive(span: Span, value: (t: number) => Operand): (t: number) => Term {
    return (t) => choose(this.isActive(span, t), value(t), 0);
  }

  /** A field that is read month by month, for an item active in a span. */
  reading(field: MonthlyField, span: Pick<Span, "from" | "until" | "start">): (t: number) => Term {
    let isHit = false;
    const plain = (t: number) =>
      field.at(this.moment(t, span.start), {
        isGuarded: false,
        onEndless: () => {
          isHit = true;
        },
      });
    for (let t = 0; t < this.count; t++)
      if (numberOf(this.isActive(span, t)) !== 0) numberOf(plain(t));
    if (!isHit) return plain;
    const guard = { isGuarded: true, onEndless: () => undefined };
    return (t) => field.at(this.moment(t, span.start), guard);
  }

  private moment(t: number, start: Term): Moment {
    const { clock } = this;
    return {
      t: clock.t.at(t),
      month: clock.month.at(t),
      year: clock.year.at(t),
      stage: clock.stage.at(t),
      k: minus(clock.t.at(t), start),
    };
  }
}

/** Sum of a month of several lines: as one range where they stand under one another. */
export function sumOfLines(lines: readonly MonthLine[], t: number, sheet: Sheet): Term {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return constant(0);
  const isBlock = lines.every((line, index) => line.row === first.row + index);
  if (!isBlock || lines.length === 1) return total(lines.map((line) => line.at(t)));
  return sum(sheet.columnRange(firstMonth + t, first.row, last.row));
}
