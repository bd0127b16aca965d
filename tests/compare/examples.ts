import { readFileSync } from "node:fs";
import { parseScenario, type Scenario } from "../../src/scenario";

/** An example that comes with the page, by the name of its file. */
export function readExample(name: string): Scenario {
  const parsed = parseScenario(
    readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url)),
  );
  if (!parsed.ok) throw new Error(`${name} is faulty`);
  return parsed.scenario;
}
