import type { LineName } from "../ledger";
import type { Plan } from "../plan";
import { itemsOf, openingPart, stopParts } from "./items";
import type { ItemPart } from "./itemsOfList";
import { sums } from "./sums";

/** A line that another is made of; `values` are cumulated from the start where the whole is a balance. */
export interface LinePart {
  readonly kind: "line";
  readonly line: LineName;
  readonly sign: 1 | -1;
  readonly values: Float64Array;
}

export type Part = LinePart | ItemPart;

function cumulated(values: Float64Array): Float64Array {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
}

/** How a line of the plan is made: other lines, or items. The signed sum of the parts is the line, month by month. */
export function partsOf(plan: Plan, line: LineName): Part[] {
  const sum = sums[line];
  if (!sum) return itemsOf[line]?.(plan) ?? [];
  const part = (name: LineName, sign: 1 | -1): LinePart => {
    const values = plan.ledger.lines[name];
    return { kind: "line", line: name, sign, values: sum.cumulated ? cumulated(values) : values };
  };
  const parts: Part[] = [
    ...sum.plus.map((name) => part(name, 1)),
    ...(sum.minus ?? []).map((name) => part(name, -1)),
  ];
  if (line === "cash") return [openingPart(plan), ...parts];
  return line === "liquidationValue" ? [...parts, ...stopParts(plan)] : parts;
}
