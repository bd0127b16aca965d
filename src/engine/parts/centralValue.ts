import { compileFormula, parseFormula, reservedNames } from "../../formula";
import type { Quantity } from "../../scenario";
import { centralOf } from "../central";
import type { Model } from "../model";
import { runSteps } from "../slots";

/**
 * Value of a Quantity in the plan; null for a formula that moves with the clock or that cannot be computed,
 * which has no one value.
 */
export function centralValue(quantity: Quantity, model: Model): number | null {
  if (typeof quantity === "number") return quantity;
  if (typeof quantity === "object") return centralOf(quantity);
  const { formula } = parseFormula(quantity.slice(1));
  if (!formula || formula.names.some((name) => (reservedNames as readonly string[]).includes(name)))
    return null;
  const closure = compileFormula(formula, (name) => model.slotOf.get(name) ?? -1);
  const values = model.initialValues.slice();
  try {
    runSteps(model.steps, values);
  } catch {
    return null;
  }
  const value = closure(values);
  return Number.isFinite(value) ? value : null;
}
