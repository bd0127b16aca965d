import { runPlan } from "./planCommand";
import { Refusal } from "./refusal";
import { type Read, readScenario } from "./target";

/**
 * `validate FILE...`: nothing where all is well, else every issue of every file, each on a line of its own.
 * A sound file whose plan a value stops is refused too: the page would not open it.
 */
export async function validateCommand(files: readonly string[], read: Read): Promise<string> {
  if (files.length === 0)
    throw new Refusal(["validate FICHIER ...: au moins un fichier / at least one file"]);
  const lines: string[] = [];
  for (const file of files) {
    try {
      runPlan(file, await readScenario(file, read));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      lines.push(...error.lines);
    }
  }
  if (lines.length > 0) throw new Refusal(lines);
  return "";
}
