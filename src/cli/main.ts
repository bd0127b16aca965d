import { readFile } from "node:fs/promises";
import process, { argv, stderr, stdout } from "node:process";
import { planCommand } from "./planCommand";
import { Refusal } from "./refusal";
import { validateCommand } from "./validateCommand";

const usage = `Palier

  plan FICHIER[#variante]      le plan central, en JSON   (the plan, as JSON)
  validate FICHIER ...         rien si tout va bien       (nothing where all is well)

`;

/** Reads a file as bytes; a file that cannot be read is refused like a bad one. */
async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Refusal([`${path}: fichier illisible (${code ?? String(error)}) / cannot be read`]);
  }
}

async function run([command, ...rest]: readonly string[]): Promise<string> {
  switch (command) {
    case "plan":
      return planCommand(rest, read);
    case "validate":
      return validateCommand(rest, read);
    case "help":
    case "--help":
      return usage;
    default:
      throw new Refusal([`commande inconnue / unknown command: ${command ?? ""}`, "", usage]);
  }
}

try {
  stdout.write(await run(argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  stderr.write(`${error.lines.join("\n")}\n`);
  process.exitCode = 2;
}
