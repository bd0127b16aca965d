import { readdirSync, readFileSync } from "node:fs";
import { compile, type Plan, planOf } from "../../src/engine";
import { applyVariant, parseScenario, type Scenario } from "../../src/scenario";

function scenarioFrom(data: unknown): Scenario {
  const parsed = parseScenario(JSON.stringify(data));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return parsed.scenario;
}

/** The plan of a scenario as its file gives it. */
export function planFrom(data: unknown): Plan {
  return planOf(compile(scenarioFrom(data)));
}

/** The plans of the examples and of their variants, by name. */
export const examplePlans: readonly (readonly [name: string, plan: Plan])[] = readdirSync(
  "scenarios",
).flatMap((file) => {
  const scenario = scenarioFrom(JSON.parse(readFileSync(`scenarios/${file}`, "utf8")));
  const variants = (scenario.variants ?? []).map(({ id }) => [`${file}#${id}`, id] as const);
  return [[file, null] as const, ...variants].map(([name, id]) => {
    const one = id === null ? scenario : applyVariant(scenario, id);
    return [name, planOf(compile(one))] as const;
  });
});
