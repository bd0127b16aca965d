import { checkBase } from "./base";
import { FormulaShelf } from "./formulaShelf";
import type { Issue } from "./issue";
import { checkVariants } from "./variants";

/** All faults of parsed data, variants included; empty where the data are a valid scenario. Of too many, the first. */
export function checkScenario(data: unknown): readonly Issue[] {
  const formulas = new FormulaShelf();
  const issues = checkBase(data, formulas);
  return issues.length > 0 ? issues : checkVariants(data, formulas);
}
