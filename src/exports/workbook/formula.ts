import type { Expression } from "../../formula";
import {
  both,
  choose,
  decimalLog,
  either,
  exponential,
  largest,
  magnitude,
  naturalLog,
  root,
  rounded,
  smallest,
  whole,
} from "./grid/functions";
import {
  constant,
  differs,
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
  isEqual,
  minus,
  numberOf,
  opposite,
  over,
  plus,
  type Term,
  times,
  toThe,
} from "./grid/term";

/** Stands for what is infinite in the engine and an error in a spreadsheet; still finite once multiplied. */
const endless = 1e200;

export interface Reading {
  /** The cell that a name of the formula stands for. */
  term(name: string): Term;
  /** Whether parts that a spreadsheet has no value for get one: needed by few formulas, hard to read in all. */
  readonly isGuarded: boolean;
  /** Called where the value of a part is not finite, when it is computed. */
  onEndless(): void;
}

type Binary = Extract<Expression, { kind: "binary" }>;
type Call = Extract<Expression, { kind: "call" }>;

/** A formula of the file (contract, section 3) as a spreadsheet writes it: conditions are 1 or 0. */
export function formulaTerm(expression: Expression, reading: Reading): Term {
  const read = (part: Expression) => formulaTerm(part, reading);
  switch (expression.kind) {
    case "number":
      return constant(expression.value);
    case "name":
      return reading.term(expression.name);
    case "unary": {
      const operand = read(expression.operand);
      return expression.operator === "-" ? opposite(operand) : choose(isEqual(operand, 0), 1, 0);
    }
    case "conditional":
      return choose(
        conditionTerm(expression.condition, reading),
        read(expression.whenTrue),
        read(expression.whenFalse),
      );
    case "binary":
      return binaryTerm(expression, reading);
    case "call":
      return callTerm(expression, reading);
  }
}

const comparisons = {
  "<": isBelow,
  "<=": isAtMost,
  ">": isAbove,
  ">=": isAtLeast,
  "==": isEqual,
  "!=": differs,
} as const;

/** An expression where a condition is due, without the detour by 1 and 0. */
function conditionTerm(expression: Expression, reading: Reading): Term {
  if (expression.kind !== "binary") return differs(formulaTerm(expression, reading), 0);
  const { operator, left, right } = expression;
  if (operator === "and" || operator === "or") {
    const join = operator === "and" ? both : either;
    return join(conditionTerm(left, reading), conditionTerm(right, reading));
  }
  if (!Object.hasOwn(comparisons, operator)) return differs(binaryTerm(expression, reading), 0);
  const compare = comparisons[operator as keyof typeof comparisons];
  return compare(formulaTerm(left, reading), formulaTerm(right, reading));
}

function binaryTerm(expression: Binary, reading: Reading): Term {
  const { operator, left, right } = expression;
  const [a, b] = [left, right].map((part) => formulaTerm(part, reading)) as [Term, Term];
  switch (operator) {
    case "+":
      return plus(a, b);
    case "-":
      return minus(a, b);
    case "*":
      return times(a, b);
    case "/":
      return quotient(a, b, reading);
    case "^":
      return powerTerm(a, b, right, reading);
    default:
      return choose(conditionTerm(expression, reading), 1, 0);
  }
}

function watched(term: Term, reading: Reading): Term {
  const value = () => {
    const result = numberOf(term);
    if (!Number.isFinite(result)) reading.onEndless();
    return result;
  };
  return { ...term, value };
}

function quotient(a: Term, b: Term, reading: Reading): Term {
  if (!reading.isGuarded) return watched(over(a, b), reading);
  return over(a, choose(isEqual(b, 0), 1 / endless, b));
}

/** 0 to the 0 is 1 here and an error in some spreadsheets. */
function powerTerm(a: Term, b: Term, exponent: Expression, reading: Reading): Term {
  const plain = toThe(a, b);
  const isPlain = exponent.kind === "number" && exponent.value !== 0;
  const power = isPlain ? plain : choose(isEqual(b, 0), 1, plain);
  if (!reading.isGuarded) return watched(power, reading);
  return choose(both(isEqual(a, 0), isBelow(b, 0)), endless, power);
}

function callTerm({ name, parts }: Call, reading: Reading): Term {
  const terms = parts.map((part) => formulaTerm(part, reading));
  const [first, second] = terms as [Term, Term];
  switch (name) {
    case "abs":
      return magnitude(first);
    case "ceil":
      return opposite(whole(opposite(first)));
    case "floor":
      return whole(first);
    case "round":
      return rounded(first);
    case "sqrt":
      return root(first);
    case "exp":
      return reading.isGuarded
        ? exponential(smallest(first, 460))
        : watched(exponential(first), reading);
    case "log":
    case "log10": {
      const log = name === "log" ? naturalLog(first) : decimalLog(first);
      return reading.isGuarded ? choose(isAbove(first, 0), log, -endless) : watched(log, reading);
    }
    case "pow":
      return powerTerm(first, second, (parts as [Expression, Expression])[1], reading);
    case "max":
      return largest(...terms);
    case "min":
      return smallest(...terms);
  }
}
