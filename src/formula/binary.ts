import type { BinaryOperator } from "./expression";
import { binaryOperations } from "./operations";
import type { Closure, Part } from "./part";

type Make<Left, Right> = (left: Left, right: Right) => Closure;

interface Forms {
  readonly parts: Make<Closure, Closure>;
  readonly slots: Make<number, number>;
  readonly slotAndConstant: Make<number, number>;
  readonly partAndConstant: Make<Closure, number>;
  readonly constantAndPart: Make<number, Closure>;
}

/**
 * The four operations, written out for the operands that formulas mostly have: a closure that reads
 * its numbers itself spares a call and a boxed number for each. Measured: a third less time.
 */
const arithmetic: Readonly<Partial<Record<BinaryOperator, Forms>>> = {
  "+": {
    parts: (a, b) => (values) => a(values) + b(values),
    slots: (a, b) => (values) => (values[a] as number) + (values[b] as number),
    slotAndConstant: (a, c) => (values) => (values[a] as number) + c,
    partAndConstant: (a, c) => (values) => a(values) + c,
    constantAndPart: (c, b) => (values) => c + b(values),
  },
  "-": {
    parts: (a, b) => (values) => a(values) - b(values),
    slots: (a, b) => (values) => (values[a] as number) - (values[b] as number),
    slotAndConstant: (a, c) => (values) => (values[a] as number) - c,
    partAndConstant: (a, c) => (values) => a(values) - c,
    constantAndPart: (c, b) => (values) => c - b(values),
  },
  "*": {
    parts: (a, b) => (values) => a(values) * b(values),
    slots: (a, b) => (values) => (values[a] as number) * (values[b] as number),
    slotAndConstant: (a, c) => (values) => (values[a] as number) * c,
    partAndConstant: (a, c) => (values) => a(values) * c,
    constantAndPart: (c, b) => (values) => c * b(values),
  },
  "/": {
    parts: (a, b) => (values) => a(values) / b(values),
    slots: (a, b) => (values) => (values[a] as number) / (values[b] as number),
    slotAndConstant: (a, c) => (values) => (values[a] as number) / c,
    partAndConstant: (a, c) => (values) => a(values) / c,
    constantAndPart: (c, b) => (values) => c / b(values),
  },
};

/** The closure of a binary operator over two compiled parts. */
export function binaryClosure(operator: BinaryOperator, left: Part, right: Part): Closure {
  const forms = arithmetic[operator];
  const [a, b] = [left.run, right.run];
  if (forms === undefined) {
    const operation = binaryOperations[operator];
    return (values) => operation(a(values), b(values));
  }
  // A product and a sum are the same bits either way round.
  const swaps = (operator === "*" || operator === "+") && left.constant !== null;
  const [first, second] = swaps ? [right, left] : [left, right];
  if (second.constant !== null) {
    return first.slot === null
      ? forms.partAndConstant(first.run, second.constant)
      : forms.slotAndConstant(first.slot, second.constant);
  }
  if (first.constant !== null) return forms.constantAndPart(first.constant, second.run);
  if (first.slot !== null && second.slot !== null) return forms.slots(first.slot, second.slot);
  return forms.parts(a, b);
}
