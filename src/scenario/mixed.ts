import { checkBase } from "./base";
import { FormulaShelf } from "./formulaShelf";
import type { Issue } from "./issue";
import type { Scenario } from "./schema";

/**
 * Checks of scenarios put together from parts of sound ones: all but the form of the parts, which is that of where they
 * come from, and variants. What formulas say is kept from one check to the next.
 */
export function createMixCheck(): (scenario: Scenario) => readonly Issue[] {
  const formulas = new FormulaShelf();
  return (scenario) => checkBase(scenario, formulas, scenario);
}
