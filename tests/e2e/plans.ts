import { readFileSync } from "node:fs";
import { compile, type Plan, planOf } from "../../src/engine";
import { parseScenario, type Scenario } from "../../src/scenario";

export const exampleFiles = [
  "collectivites-et-coproprietes",
  "adherents-et-permanence",
  "entreprises-puis-habitants",
  "itinerante-rurale",
] as const;

export type ExampleFile = (typeof exampleFiles)[number];

/** The example of the tour: services to municipalities and condominiums. */
export const firstExample = "collectivites-et-coproprietes" satisfies ExampleFile;

export function exampleText(file: ExampleFile): string {
  return readFileSync(new URL(`../../scenarios/${file}.json`, import.meta.url), "utf8");
}

export function scenarioOf(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

export function exampleScenario(file: ExampleFile): Scenario {
  return scenarioOf(exampleText(file));
}

export function exampleName(file: ExampleFile): string {
  return exampleScenario(file).meta.name;
}

/** What `npm run palier -- plan` prints, before it is printed. */
export function planFrom(scenario: Scenario): Plan {
  return planOf(compile(scenario));
}

/** The scenario with another price for its first service. */
export function withFirstPrice(scenario: Scenario, price: number): Scenario {
  const [first, ...others] = scenario.services ?? [];
  if (!first) throw new Error("no service");
  return { ...scenario, services: [{ ...first, price }, ...others] };
}

/** The name of the stage in which the plan breaks even. */
export function breakEvenStage(plan: Plan): string {
  const { breakEvenMonth } = plan.path;
  if (breakEvenMonth === null) throw new Error("never breaks even");
  return plan.model.scenario.stages[plan.stageOf[breakEvenMonth] ?? -1]?.name ?? "";
}
