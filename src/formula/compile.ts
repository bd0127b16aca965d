import { binaryClosure } from "./binary";
import type { Expression } from "./expression";
import { largerOf, smallerOf } from "./extremes";
import { functions, holds, unaryOperations } from "./operations";
import type { Formula } from "./parse";
import type { Closure, Part } from "./part";

/**
 * Compiles a formula to nested closures, one walk, no code generation.
 *
 * @param slotOf where the value of a name stands in the array that the closure will be given
 */
export function compileFormula(formula: Formula, slotOf: (name: string) => number): Closure {
  return compilePart(formula.expression, slotOf).run;
}

function constantPart(value: number): Part {
  return { run: () => value, constant: value, slot: null };
}

function slotPart(slot: number): Part {
  // A slot outside the array would give undefined, which is no number.
  return { run: (values) => values[slot] ?? Number.NaN, constant: null, slot };
}

/** Computes at once what depends on no name. */
function folded(run: Closure, parts: readonly Part[]): Part {
  const isConstant = parts.every((part) => part.constant !== null);
  return isConstant ? constantPart(run(noValues)) : { run, constant: null, slot: null };
}

const noValues = new Float64Array(0);

function compilePart(expression: Expression, slotOf: (name: string) => number): Part {
  switch (expression.kind) {
    case "number":
      return constantPart(expression.value);
    case "name":
      return slotPart(slotOf(expression.name));
    case "unary": {
      const operand = compilePart(expression.operand, slotOf);
      const operation = unaryOperations[expression.operator];
      const { run } = operand;
      return folded((values) => operation(run(values)), [operand]);
    }
    case "binary": {
      const left = compilePart(expression.left, slotOf);
      const right = compilePart(expression.right, slotOf);
      return folded(binaryClosure(expression.operator, left, right), [left, right]);
    }
    case "conditional": {
      const condition = compilePart(expression.condition, slotOf);
      const whenTrue = compilePart(expression.whenTrue, slotOf);
      const whenFalse = compilePart(expression.whenFalse, slotOf);
      if (condition.constant !== null) return holds(condition.constant) ? whenTrue : whenFalse;
      const [ask, yes, no] = [condition.run, whenTrue.run, whenFalse.run];
      const run: Closure = (values) => (holds(ask(values)) ? yes(values) : no(values));
      return { run, constant: null, slot: null };
    }
    default: {
      const parts = expression.parts.map((part) => compilePart(part, slotOf));
      return folded(callClosure(expression, parts), parts);
    }
  }
}

function callClosure(
  { name }: Extract<Expression, { kind: "call" }>,
  parts: readonly Part[],
): Closure {
  const [first, second] = parts.map((part) => part.run);
  if (first === undefined) return () => Number.NaN;
  switch (name) {
    case "max":
    case "min": {
      const choose = name === "max" ? largerOf : smallerOf;
      const [start, ...rest] = parts as [Part, ...Part[]];
      return rest.reduce(choose, start).run;
    }
    case "pow":
      if (second === undefined) return () => Number.NaN;
      return (values) => first(values) ** second(values);
    default: {
      const operation = functions[name];
      return (values) => operation(first(values));
    }
  }
}
