import { env } from "node:process";
import { applyVariant, parseScenario, type Scenario } from "../scenario";
import { issueLine, Refusal, terminalLanguage } from "./refusal";

/** How a command reads a file, by its path. */
export type Read = (path: string) => Promise<Uint8Array>;

/** A scenario named on the command line, its variant applied. */
export interface Target {
  readonly file: string;
  readonly scenario: Scenario;
  readonly variant: string | null;
}

/** Splits `FILE#variant`; a path that has no `#` names the scenario itself. */
function splitTarget(argument: string): { file: string; variant: string | null } {
  const mark = argument.lastIndexOf("#");
  if (mark <= 0) return { file: argument, variant: null };
  return { file: argument.slice(0, mark), variant: argument.slice(mark + 1) };
}

/** Reads a scenario from a file. Throws a Refusal with every issue on a line of its own. */
export async function readScenario(file: string, read: Read): Promise<Scenario> {
  const parsed = parseScenario(await read(file));
  if (parsed.ok) return parsed.scenario;
  const language = terminalLanguage(env);
  throw new Refusal(parsed.issues.map((issue) => issueLine(file, issue, language)));
}

/** Reads `FILE[#variant]`. */
export async function readTarget(argument: string, read: Read): Promise<Target> {
  const { file, variant } = splitTarget(argument);
  const scenario = await readScenario(file, read);
  if (variant === null) return { file, scenario, variant };
  const known = (scenario.variants ?? []).map(({ id }) => id);
  if (!known.includes(variant)) {
    const en = terminalLanguage(env) === "en";
    throw new Refusal([
      en
        ? `${file}: variants: no such variant; found ${variant}; expected ${known.join(", ") || "none is defined"}`
        : `${file}: variants: variante inconnue\u202f; trouvé ${variant}\u202f; attendu ${known.join(", ") || "aucune n’est définie"}`,
    ]);
  }
  return { file, scenario: applyVariant(scenario, variant), variant };
}
