import { type Formula, parseFormula, type ReservedName, reservedNames } from "../../../formula";
import {
  type FieldName,
  fields,
  type PlainFieldName,
  plainFields,
  type Quantity,
  type QuantityByStage,
} from "../../../scenario";
import { formulaTerm } from "../formula";
import { choose } from "../grid/functions";
import { atom, constant, isAtLeast, type Term } from "../grid/term";
import { fieldLabel, figureOf, said, unitLabel } from "../words";
import type { Assumptions, Line } from "./assumptions";
import { column } from "./columns";
import type { Guard, Moment, MonthlyField } from "./field";
import { centralNumber, endsOf } from "./range";

/** A figure of the file that is asked for: where it stands, and how its cell is to be called. */
export interface Asked {
  readonly path: string;
  readonly wish: string;
  readonly label?: string;
  /** What the item counts, such as `colis`. */
  readonly unit?: string | undefined;
}

/** Reads the figures of a scenario into the sheet of assumptions, formulas as live formulas. */
export class Figures {
  /** Names of drivers and populations, given before any formula is read. */
  private readonly called = new Map<string, { name: string; row: number }>();
  private readonly written: { row: number; formula: Formula; line: Line; hit: () => boolean }[] =
    [];

  constructor(readonly on: Assumptions) {
    const { scenario, words, names } = on;
    const keep = (id: string, prefix: string) =>
      this.called.set(id, { name: names.give(`${prefix}_${id}`), row: -1 });
    for (const { id } of scenario.drivers ?? []) keep(id, words.workbook.names.driver);
    for (const { id, population } of scenario.segments ?? []) {
      if (population !== undefined) keep(id, words.workbook.names.segment);
    }
  }

  /** A driver or a population: its cell bears the name that was kept for it. */
  shared(id: string, label: string, unit: string, field: FieldName, value: Quantity): void {
    const called = this.called.get(id);
    if (!called) throw new Error(`no name kept for ${id}`);
    const path = field === "drivers.value" ? `drivers.${id}.value` : `segments.${id}.population`;
    called.row = this.write({ path, wish: "", label }, field, value, unit);
    this.on.nameRow(called.name, called.row);
  }

  /** A figure that is one for the whole plan. */
  figure(asked: Asked, field: FieldName, given: Quantity | undefined): Term {
    const row = this.write(asked, field, given);
    return this.on.nameRow(this.on.names.give(asked.wish), row);
  }

  /** A number that is neither a formula nor a range. */
  plain(asked: Asked, field: PlainFieldName, given: number | undefined): Term {
    const spec = plainFields[field];
    const value = given ?? ("default" in spec ? spec.default : 0);
    return this.on.named(asked.wish, {
      label: asked.label ?? fieldLabel(this.on.words, field),
      unit: unitLabel(this.on.words, spec.unit, asked.unit),
      figure: figureOf(spec.unit),
      content: value,
      kind: "input",
      path: asked.path,
      ...this.defaultNote(given),
    });
  }

  /** A figure that may be a formula of the month. */
  monthly(asked: Asked, field: FieldName, given: Quantity | undefined): MonthlyField {
    const formula = formulaOf(given);
    if (formula === null || !formula.names.some(isReserved)) {
      const term = this.figure(asked, field, given);
      return { at: () => term };
    }
    this.on.write({
      ...this.line(asked, field, unitLabel(this.on.words, fields[field].unit, asked.unit)),
      content: this.on.words.workbook.assumptions.byMonth,
      kind: "text",
      shape: `= ${formula.source}`,
    });
    return { at: (moment, guard) => this.read(formula, moment, guard) };
  }

  /** A figure that may differ by stage: the nearest earlier one that is given, or 0. */
  byStage(asked: Asked, field: FieldName, given: QuantityByStage): MonthlyField {
    if (typeof given !== "object" || !("byStage" in given))
      return this.monthly(asked, field, given);
    const { scenario, words } = this.on;
    const label = asked.label ?? fieldLabel(words, field);
    const steps = scenario.stages.flatMap(({ id, name }, index) => {
      if (!Object.hasOwn(given.byStage, id)) return [];
      const own = {
        ...asked,
        path: `${asked.path}.byStage.${id}`,
        wish: `${asked.wish}_${id}`,
        label: said(words.workbook.assumptions.byStage, { label, stage: name }),
      };
      return [{ stage: index + 1, value: this.monthly(own, field, given.byStage[id]) }];
    });
    return {
      at: (moment, guard) =>
        steps.reduce<Term>(
          (before, { stage, value }) =>
            choose(isAtLeast(moment.stage, stage), value.at(moment, guard), before),
          constant(0),
        ),
    };
  }

  /** Writes again, with guards, the formulas that have parts without a value in a spreadsheet. */
  finish(): void {
    for (const { row, formula, line, hit } of this.written) {
      this.on.sheet.valueAt(row, column.value);
      if (!hit()) continue;
      const term = this.read(formula, null, { isGuarded: true, onEndless: () => undefined });
      this.on.sheet.put(row, column.value, term, this.on.looks.value[line.figure]);
    }
  }

  private line(asked: Asked, field: FieldName, unit: string): Omit<Line, "content" | "kind"> {
    return {
      label: asked.label ?? fieldLabel(this.on.words, field),
      unit,
      figure: figureOf(fields[field].unit),
      path: asked.path,
    };
  }

  private write(
    asked: Asked,
    field: FieldName,
    given: Quantity | undefined,
    unit = unitLabel(this.on.words, fields[field].unit, asked.unit),
  ): number {
    const line = this.line(asked, field, unit);
    const formula = formulaOf(given);
    if (formula !== null) return this.writeFormula(line, formula);
    const quantity = (given ?? fields[field].default ?? 0) as Exclude<Quantity, string>;
    const { shapes } = this.on.words.workbook.assumptions;
    return this.on.write({
      ...line,
      content: centralNumber(quantity),
      kind: "input",
      ends: endsOf(quantity),
      ...(typeof quantity === "object" ? { shape: shapes[quantity.dist] } : {}),
      ...this.defaultNote(given),
    });
  }

  private writeFormula(line: Omit<Line, "content" | "kind">, formula: Formula): number {
    let isHit = false;
    const term = this.read(formula, null, {
      isGuarded: false,
      onEndless: () => {
        isHit = true;
      },
    });
    const whole: Line = { ...line, content: term, kind: "computed", shape: `= ${formula.source}` };
    const row = this.on.write(whole);
    this.written.push({ row, formula, line: whole, hit: () => isHit });
    return row;
  }

  private defaultNote(given: unknown): { note?: string } {
    return given === undefined ? { note: this.on.words.workbook.assumptions.byDefault } : {};
  }

  private read(formula: Formula, moment: Moment | null, guard: Guard): Term {
    return formulaTerm(formula.expression, {
      ...guard,
      term: (name) => {
        if (moment && isReserved(name)) return moment[name];
        const called = this.called.get(name);
        if (!called) throw new Error(`name not checked before: ${name}`);
        return atom(called.name, () => this.on.sheet.valueAt(called.row, column.value));
      },
    });
  }
}

function isReserved(name: string): name is ReservedName {
  return (reservedNames as readonly string[]).includes(name);
}

function formulaOf(given: Quantity | undefined): Formula | null {
  if (typeof given !== "string") return null;
  const { formula } = parseFormula(given.slice(1));
  if (formula === null) throw new Error(`formula not checked before: ${given}`);
  return formula;
}
