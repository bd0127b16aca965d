import type { BinaryOperator, UnaryOperator } from "./expression";
import type { FunctionName } from "./words";

/** True for a condition that holds: neither 0 nor NaN. */
export function holds(value: number): boolean {
  // NaN differs from itself.
  return value !== 0 && value === value;
}

/**
 * To the nearest integer, halves away from zero, exactly: the difference of a double and its
 * integer part has no rounding error, whereas `Math.round` takes halves up.
 */
function roundHalfAway(value: number): number {
  const whole = Math.trunc(value);
  const rest = value - whole;
  // As in mathjs, -0 becomes 0.
  if (rest === 0) return value + 0;
  if (rest >= 0.5) return whole + 1;
  return rest <= -0.5 ? whole - 1 : whole;
}

/** The larger, NaN if one is; the first of two zeros, as in mathjs, where `Math.max` takes +0. */
export function larger(first: number, second: number): number {
  return second > first || Number.isNaN(second) ? second : first;
}

/** The smaller, NaN if one is; the first of two zeros. */
export function smaller(first: number, second: number): number {
  return second < first || Number.isNaN(second) ? second : first;
}

export const unaryOperations: Readonly<Record<UnaryOperator, (value: number) => number>> = {
  "-": (value) => -value,
  not: (value) => (holds(value) ? 0 : 1),
};

/** On doubles as they are: no tolerance in comparisons, NaN where mathjs has a complex number. */
export const binaryOperations: Readonly<
  Record<BinaryOperator, (left: number, right: number) => number>
> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
  "<": (left, right) => (left < right ? 1 : 0),
  "<=": (left, right) => (left <= right ? 1 : 0),
  ">": (left, right) => (left > right ? 1 : 0),
  ">=": (left, right) => (left >= right ? 1 : 0),
  "==": (left, right) => (left === right ? 1 : 0),
  "!=": (left, right) => (left === right ? 0 : 1),
  and: (left, right) => (holds(left) && holds(right) ? 1 : 0),
  or: (left, right) => (holds(left) || holds(right) ? 1 : 0),
};

/** The functions of one argument. */
export const functions: Readonly<
  Record<Exclude<FunctionName, "max" | "min" | "pow">, (value: number) => number>
> = {
  abs: Math.abs,
  ceil: Math.ceil,
  exp: Math.exp,
  floor: Math.floor,
  log: Math.log,
  log10: Math.log10,
  round: roundHalfAway,
  sqrt: Math.sqrt,
};
