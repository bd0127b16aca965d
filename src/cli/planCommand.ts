import { env } from "node:process";
import { compile, type Plan, planOf, RunError, runIssue } from "../engine";
import type { Scenario } from "../scenario";
import { planJson } from "./planJson";
import { issueLine, Refusal, terminalLanguage } from "./refusal";
import { type Read, readTarget } from "./target";

/** `plan FILE[#variant]`: the plan as JSON. Throws a Refusal for a file, an argument or a run that is refused. */
export async function planCommand(args: readonly string[], read: Read): Promise<string> {
  const [argument, ...others] = args;
  if (argument === undefined || others.length > 0) {
    throw new Refusal(["plan FICHIER[#variante]: un fichier, un seul / one file, just one"]);
  }
  const { file, scenario, variant } = await readTarget(argument, read);
  return `${JSON.stringify(planJson(runPlan(file, scenario), variant))}\n`;
}

/** The plan of a scenario. Throws a Refusal that names the field where a value stops the run. */
export function runPlan(file: string, scenario: Scenario): Plan {
  try {
    return planOf(compile(scenario));
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    throw new Refusal([issueLine(file, runIssue(error, scenario), terminalLanguage(env))]);
  }
}
