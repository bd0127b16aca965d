import { env } from "node:process";
import { readOptions } from "./options";
import { Refusal, terminalLanguage } from "./refusal";
import { type Means, runToEnd, trialOptions } from "./runToEnd";
import { simulateJson } from "./simulateJson";
import { type Read, readTarget } from "./target";

const words = {
  fr: "simulate FICHIER[#variante]\u202f: un fichier, un seul",
  en: "simulate FILE[#variant]: one file, just one",
} as const;

/**
 * `simulate FILE[#variant] --trials N --seed S --workers W`: what the trials tell, as JSON. Throws a Refusal for a file, an
 * argument or a run that is refused.
 */
export async function simulateCommand(
  args: readonly string[],
  read: Read,
  means: Means,
): Promise<string> {
  const language = terminalLanguage(env);
  const { options, rest } = readOptions(args, {
    ...trialOptions,
    workers: { least: 1, most: 64, usual: means.usualWorkers },
  });
  const [argument, ...others] = rest;
  if (argument === undefined || others.length > 0) throw new Refusal([words[language]]);
  const { file, scenario, variant } = await readTarget(argument, read);
  const { trials, seed, workers } = options;
  const runner = means.createRunner(workers);
  try {
    const { risk } = await runToEnd(runner, file, { scenario, seed, trials }, means, language);
    return `${JSON.stringify(simulateJson(risk, scenario, variant))}\n`;
  } finally {
    runner.dispose();
  }
}
