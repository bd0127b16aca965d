import type { Quantity, QuantityByStage } from "../../../scenario";

type ByStage = Readonly<Record<string, Quantity>>;

/** The values that stages have of their own; none where one value stands for all. */
export function ownValues(value: QuantityByStage): ByStage | null {
  return typeof value === "object" && "byStage" in value ? value.byStage : null;
}

/** What a stage takes: its own value, else that of the nearest earlier one, else 0 (contract, section 1). */
function valueAt(values: ByStage, stage: string, order: readonly string[]): Quantity {
  const rank = order.indexOf(stage);
  const nearest = order.slice(0, rank + 1).findLast((one) => Object.hasOwn(values, one));
  return nearest === undefined ? 0 : (values[nearest] ?? 0);
}

/**
 * The figure with a value of its own at a stage: the one it has there so far. One value for all then stands
 * from the item's first stage on.
 */
export function withStage(
  value: QuantityByStage,
  stage: string,
  first: string,
  order: readonly string[],
): QuantityByStage {
  const own = ownValues(value);
  const values = own ?? { [first]: value as Quantity };
  return { byStage: { ...values, [stage]: valueAt(values, stage, order) } };
}

/** The figure without a stage's own value; one that is the same from the item's first stage on is one value. */
export function withoutStage(
  value: QuantityByStage,
  stage: string,
  first: string,
): QuantityByStage {
  const own = ownValues(value);
  if (!own) return value;
  const left = Object.entries(own).filter(([id]) => id !== stage);
  const [only] = left;
  if (only === undefined) return own[stage] ?? 0;
  return left.length === 1 && only[0] === first ? only[1] : { byStage: Object.fromEntries(left) };
}

/** One value for all stages: the one that comes first. */
export function asOne(value: QuantityByStage, order: readonly string[]): Quantity {
  const own = ownValues(value);
  if (!own) return value as Quantity;
  const first = order.find((stage) => Object.hasOwn(own, stage));
  return (first === undefined ? undefined : own[first]) ?? 0;
}
