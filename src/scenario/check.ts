import { checkBase } from "./base";
import type { Issue } from "./issue";
import { checkVariants } from "./variants";

/** All faults of parsed data, variants included; empty where the data are a valid scenario. */
export function checkScenario(data: unknown): Issue[] {
  const issues = checkBase(data);
  return issues.length > 0 ? issues : checkVariants(data);
}
