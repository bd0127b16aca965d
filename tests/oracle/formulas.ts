import { all, create, type EvalFunction } from "mathjs";

/** mathjs with its own parser and evaluator, but every operation on plain doubles (section 3). */
const math = create(all ?? {});

const bit = (condition: boolean): number => (condition ? 1 : 0);
const magnitudeRounded = (x: number): number => Math.sign(x) * Math.round(Math.abs(x));

// mathjs compares and rounds "nearly equal" numbers as equal; the contract wants them exact.
// It also returns booleans and complex numbers, which the contract turns into 1/0 and not finite.
math.import(
  {
    add: (a: number, b: number) => a + b,
    subtract: (a: number, b: number) => a - b,
    multiply: (a: number, b: number) => a * b,
    divide: (a: number, b: number) => a / b,
    pow: (a: number, b: number) => a ** b,
    unaryMinus: (a: number) => -a,
    unaryPlus: (a: number) => a,
    smaller: (a: number, b: number) => bit(a < b),
    smallerEq: (a: number, b: number) => bit(a <= b),
    larger: (a: number, b: number) => bit(a > b),
    largerEq: (a: number, b: number) => bit(a >= b),
    equal: (a: number, b: number) => bit(a === b),
    unequal: (a: number, b: number) => bit(a !== b),
    and: (a: number, b: number) => bit(a !== 0 && b !== 0),
    or: (a: number, b: number) => bit(a !== 0 || b !== 0),
    not: (a: number) => bit(a === 0),
    abs: (a: number) => Math.abs(a),
    ceil: (a: number) => Math.ceil(a),
    floor: (a: number) => Math.floor(a),
    round: magnitudeRounded,
    exp: (a: number) => Math.exp(a),
    log: (a: number) => Math.log(a),
    log10: (a: number) => Math.log10(a),
    sqrt: (a: number) => Math.sqrt(a),
    max: (...values: number[]) => Math.max(...values),
    min: (...values: number[]) => Math.min(...values),
  },
  { override: true },
);

const compiled = new Map<string, EvalFunction>();

/** Value of a formula text (its leading `=` included) over a scope of numbers. */
export function evaluateFormula(formula: string, scope: Record<string, number>): number {
  let code = compiled.get(formula);
  if (code === undefined) {
    code = math.compile(formula.slice(1));
    compiled.set(formula, code);
  }
  const value: unknown = code.evaluate(scope);
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new Error(`oracle: ${formula} gives ${String(value)}`);
  }
  return value;
}
