import { env } from "node:process";
import { csvText } from "../exports";
import type { Runner } from "../runner";
import type { Language } from "../units";
import { readOptions } from "./options";
import { runPlan } from "./planCommand";
import { portfolioCells, portfolioColumns, type PortfolioRow } from "./portfolioColumns";
import { portfolioHeads } from "./portfolioWords";
import { Refusal, terminalLanguage } from "./refusal";
import { type Means, runToEnd, trialOptions } from "./runToEnd";
import { type Read, readScenario } from "./target";

const words = {
  fr: {
    usage: "portfolio DOSSIER\u202f: un dossier, un seul",
    empty: (folder: string) => `${folder}\u202f: aucun fichier .json`,
    language: (found: string) => `--lang\u202f: trouvé ${found || "rien"}\u202f; attendu fr, en`,
  },
  en: {
    usage: "portfolio DIR: one folder, just one",
    empty: (folder: string) => `${folder}: no .json file`,
    language: (found: string) => `--lang: found ${found || "nothing"}; expected fr, en`,
  },
} as const;

/** The names of the files of a folder. Throws a Refusal where it cannot be read. */
export type ListFolder = (folder: string) => Promise<readonly string[]>;

/** What was printed, and what was refused beside it. */
export interface Portfolio {
  readonly text: string;
  readonly refused: readonly string[];
}

/**
 * `portfolio DIR [--trials N --seed S --workers W --lang fr|en]`: a line for each scenario of a folder, as comma-separated
 * values for the spreadsheets of the language, plan and risk of the staged path. A file that is refused, or whose plan a value
 * stops, has no line; one that a value stops in a trial has no risk. Throws a Refusal for an argument that is refused.
 */
export async function portfolioCommand(
  args: readonly string[],
  { read, list }: { readonly read: Read; readonly list: ListFolder },
  means: Means,
): Promise<Portfolio> {
  const w = words[terminalLanguage(env)];
  const { language, others } = readLanguage(args);
  const { options, rest } = readOptions(others, {
    // A first look at many files: errors of a probability below 1.6 points.
    trials: { ...trialOptions.trials, usual: 1000 },
    seed: trialOptions.seed,
    workers: { least: 1, most: 64, usual: means.usualWorkers },
  });
  const [folder, ...more] = rest;
  if (folder === undefined || more.length > 0) throw new Refusal([w.usage]);
  const names = (await list(folder)).filter((name) => /\.json$/i.test(name)).toSorted();
  if (names.length === 0) throw new Refusal([w.empty(folder)]);
  const rows: PortfolioRow[] = [];
  const refused: string[] = [];
  const runner = means.createRunner(options.workers);
  try {
    for (const name of names) {
      try {
        rows.push(await rowOf(name, `${folder.replace(/\/+$/, "")}/${name}`, refused));
      } catch (error) {
        refused.push(...linesOf(error));
      }
    }
  } finally {
    runner.dispose();
  }
  const heads = portfolioColumns.map((column) => portfolioHeads[language][column]);
  // The mark by which spreadsheets know that accents are written in UTF-8.
  const text = `\ufeff${csvText([heads, ...rows.map(portfolioCells)], language)}`;
  return { text, refused };

  async function rowOf(name: string, path: string, told: string[]): Promise<PortfolioRow> {
    const scenario = await readScenario(path, read);
    const plan = runPlan(path, scenario);
    const { trials, seed } = options;
    try {
      const { risk } = await run(runner, path, { scenario, trials, seed }, means);
      return { file: name, plan, risk };
    } catch (error) {
      told.push(...linesOf(error));
      return { file: name, plan, risk: null };
    }
  }
}

function run(
  runner: Runner,
  file: string,
  request: Parameters<typeof runToEnd>[2],
  means: Means,
): ReturnType<typeof runToEnd> {
  return runToEnd(runner, file, request, means, terminalLanguage(env));
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof Refusal) return error.lines;
  throw error;
}

/** Takes `--lang fr` and `--lang=fr` from among the arguments: French unless said, whatever the terminal. */
function readLanguage(args: readonly string[]): { language: Language; others: readonly string[] } {
  const at = args.findIndex((one) => one === "--lang" || one.startsWith("--lang="));
  if (at < 0) return { language: "fr", others: args };
  const isSplit = args[at] === "--lang";
  const value = isSplit ? (args[at + 1] ?? "") : (args[at] as string).slice("--lang=".length);
  if (value !== "fr" && value !== "en") {
    throw new Refusal([words[terminalLanguage(env)].language(value)]);
  }
  return { language: value, others: args.toSpliced(at, isSplit ? 2 : 1) };
}
