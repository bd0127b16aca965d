import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseScenario, type Scenario } from "../../src/scenario";

/** A fixed file, so that figures can be compared from one version to the next. */
export const referencePath = fileURLToPath(new URL("reference.json", import.meta.url));

export function readReference(): Scenario {
  const parsed = parseScenario(readFileSync(referencePath));
  if (!parsed.ok) throw new Error("reference.json is refused");
  return parsed.scenario;
}
