/** What a cell holds once computed; a condition is 1 or 0. */
export type Computed = number | string;

/** How tightly the outermost operator of a formula's text binds, as Excel and LibreOffice read it. */
const rank = { compare: 1, add: 2, multiply: 3, power: 4, atom: 5 } as const;

/**
 * A part of a spreadsheet formula together with its value: what the text gives once the workbook is calculated is what
 * `value` gives here.
 */
export interface Term {
  readonly text: string;
  readonly rank: number;
  value(): Computed;
}

/** Cells of a row or a column: text as a formula names them, and the value of each, counted from 0. */
export interface Range {
  readonly text: string;
  readonly length: number;
  at(place: number): Computed;
}

export function valuesIn(range: Range): Computed[] {
  return Array.from({ length: range.length }, (_, place) => range.at(place));
}

/** The value as a number; NaN for a text, which no sum of ours takes. */
export function numberOf(term: Term): number {
  const value = term.value();
  return typeof value === "number" ? value : Number.NaN;
}

/** A term from its text and its value, bound as tightly as a name. */
export function atom(text: string, value: () => Computed): Term {
  return { text, rank: rank.atom, value };
}

/** A number written in a formula. */
export function constant(value: number): Term {
  const digits = String(Math.abs(value)).toUpperCase();
  return atom(value < 0 ? `(-${digits})` : digits, () => value);
}

/** A text written in a formula. */
export function quoted(value: string): Term {
  return atom(`"${value.replaceAll('"', '""')}"`, () => value);
}

export type Operand = Term | number;

/** A number as a term, a term as it is. */
export function termOf(operand: Operand): Term {
  return typeof operand === "number" ? constant(operand) : operand;
}

function bracketed(term: Term, least: number): string {
  return term.rank >= least ? term.text : `(${term.text})`;
}

function operation(
  sign: string,
  own: number,
  leastRight: number,
  compute: (left: number, right: number) => number,
): (left: Operand, right: Operand) => Term {
  return (left, right) => {
    const [a, b] = [termOf(left), termOf(right)];
    return {
      text: bracketed(a, own) + sign + bracketed(b, leastRight),
      rank: own,
      value: () => compute(numberOf(a), numberOf(b)),
    };
  };
}

const { compare, add, multiply, power, atom: tight } = rank;

export const plus = operation("+", add, add, (a, b) => a + b);
export const minus = operation("-", add, multiply, (a, b) => a - b);
export const times = operation("*", multiply, multiply, (a, b) => a * b);
export const over = operation("/", multiply, power, (a, b) => a / b);

const powerOf = operation("^", power, tight, (a, b) => a ** b);

/** A power: both sides in brackets unless they are names, as signs before a power differ between programs. */
export function toThe(left: Operand, right: Operand): Term {
  const base = termOf(left);
  return powerOf(base.rank < tight ? inBrackets(base) : base, right);
}

/** The same term in brackets. */
function inBrackets(term: Term): Term {
  return atom(`(${term.text})`, () => term.value());
}

/** The opposite, in brackets. */
export function opposite(operand: Operand): Term {
  const term = termOf(operand);
  return atom(`(-${bracketed(term, tight)})`, () => -numberOf(term));
}

type Compare = (left: number, right: number) => boolean;

function comparison(sign: string, holds: Compare): (left: Operand, right: Operand) => Term {
  return operation(sign, compare, add, (a, b) => (holds(a, b) ? 1 : 0));
}

export const isEqual = comparison("=", (a, b) => a === b);
export const differs = comparison("<>", (a, b) => a !== b);
export const isBelow = comparison("<", (a, b) => a < b);
export const isAtMost = comparison("<=", (a, b) => a <= b);
export const isAbove = comparison(">", (a, b) => a > b);
export const isAtLeast = comparison(">=", (a, b) => a >= b);

/** Terms added up in order; 0 where there are none. */
export function total(terms: readonly Operand[]): Term {
  const [first, ...rest] = terms;
  return first === undefined ? constant(0) : rest.reduce<Term>(plus, termOf(first));
}
