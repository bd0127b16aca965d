import { larger, smaller } from "./operations";
import type { Closure, Part } from "./part";

/** The larger of two compiled parts, written out for a constant as binary operators are. */
export function largerOf(first: Part, second: Part): Part {
  const [a, b, c, d] = [first.run, second.run, first.constant, second.constant];
  if (c !== null) return computed((values) => larger(c, b(values)));
  if (d !== null) return computed((values) => larger(a(values), d));
  return computed((values) => larger(a(values), b(values)));
}

/** The smaller of two compiled parts. */
export function smallerOf(first: Part, second: Part): Part {
  const [a, b, c, d] = [first.run, second.run, first.constant, second.constant];
  if (c !== null) return computed((values) => smaller(c, b(values)));
  if (d !== null) return computed((values) => smaller(a(values), d));
  return computed((values) => smaller(a(values), b(values)));
}

function computed(run: Closure): Part {
  return { run, constant: null, slot: null };
}
