import { readdir, readFile } from "node:fs/promises";
import process, { argv, stderr, stdout } from "node:process";
import { compareCommand } from "./compareCommand";
import { planCommand } from "./planCommand";
import { portfolioCommand } from "./portfolioCommand";
import { Refusal } from "./refusal";
import type { Means } from "./runToEnd";
import { simulateCommand } from "./simulateCommand";
import { validateCommand } from "./validateCommand";
import { createThreadRunner, usualWorkers } from "./workers";

const usage = `Palier

  plan FICHIER[#variante]      le plan central, en JSON   (the plan, as JSON)
  simulate FICHIER[#variante]  le risque, en JSON         (risk, as JSON)
      --trials N               tirages, 1 à 1 000 000     (trials, 10 000 unless said)
      --seed S                 graine, nombre entier      (seed, a whole number, 1 unless said)
      --workers W              processus, 1 à 64          (workers, cores less one unless said)
  compare FICHIER[#variante] ... écarts à la première, en JSON (differences to the first, as JSON)
      --trials N               et le risque, à N tirages  (and risk, over N trials)
      --seed S, --workers W    comme ci-dessus            (as above)
  portfolio DOSSIER            une ligne par fichier, en CSV (a line for each file, as CSV)
      --trials N               tirages, 1 à 1 000 000     (trials, 1 000 unless said)
      --lang fr|en             langue du tableau          (of the table, French unless said)
      --seed S, --workers W    comme ci-dessus            (as above)
  validate FICHIER ...         rien si tout va bien       (nothing where all is well)

`;

/** Trials in threads; progress on a line of its own that the next text covers, for a terminal only. */
const means: Means = {
  createRunner: createThreadRunner,
  usualWorkers: usualWorkers(),
  warn: (line) => stderr.write(`${line}\n`),
  showProgress: stderr.isTTY ? (text) => stderr.write(`\r\u001b[K${text}`) : null,
};

/** Reads a file as bytes; a file that cannot be read is refused like a bad one. */
async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Refusal([`${path}: fichier illisible (${code ?? String(error)}) / cannot be read`]);
  }
}

/** The names of the files of a folder. */
async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Refusal([`${folder}: dossier illisible (${code ?? String(error)}) / cannot be read`]);
  }
}

/** Prints what a refusal says, for an exit status of 2. */
function refuse(lines: readonly string[]): void {
  if (lines.length === 0) return;
  stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 2;
}

async function run([command, ...rest]: readonly string[]): Promise<string> {
  if (rest.includes("--help")) return usage;
  switch (command) {
    case "plan":
      return planCommand(rest, read);
    case "simulate":
      return simulateCommand(rest, read, means);
    case "compare":
      return compareCommand(rest, read, means);
    case "portfolio": {
      const { text, refused } = await portfolioCommand(rest, { read, list }, means);
      refuse(refused);
      return text;
    }
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
  refuse(error.lines);
}
