import { type MovedCorrelation, RunError, runIssue, type TrialFault } from "../engine";
import type { Runner, RunOutcome, RunRequest } from "../runner";
import type { Scenario } from "../scenario";
import { formatNumber, type Language } from "../units";
import type { NumberOption } from "./options";
import { issueLine, Refusal } from "./refusal";

/** How a command runs trials, and tells what is not its result. */
export interface Means {
  readonly createRunner: (workers: number) => Runner;
  readonly usualWorkers: number;
  /** Prints a line that goes beside the results. */
  readonly warn: (line: string) => void;
  /** Says how far it is, where somebody looks on. */
  readonly showProgress: ((text: string) => void) | null;
}

/** Options of the commands that run trials. */
export const trialOptions = {
  trials: { least: 1, most: 1_000_000, usual: 10_000 },
  seed: { least: -Number.MAX_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER, usual: 1 },
} as const satisfies Record<string, NumberOption>;

const words = {
  fr: {
    trials: "tirages",
    moved: (pair: string, asked: string, used: string) =>
      `correlations\u202f: la corrélation ${asked} entre ${pair} est impossible avec les autres\u202f; ${used} est utilisé, la valeur possible la plus proche`,
  },
  en: {
    trials: "trials",
    moved: (pair: string, asked: string, used: string) =>
      `correlations: the correlation ${asked} of ${pair} is impossible beside the others; ${used}, the nearest possible value, is used`,
  },
} as const;

/** All the trials of a scenario; a correlation that was moved is warned of. Throws a Refusal that names trial and field where a value stops one. */
export async function runToEnd(
  runner: Runner,
  file: string,
  request: Omit<RunRequest, "untilPrecise">,
  { showProgress, warn }: Means,
  language: Language,
): Promise<Extract<RunOutcome, { kind: "done" }>> {
  const count = (value: number) => formatNumber(value, language);
  const { outcome } = runner.run(
    { ...request, untilPrecise: false },
    {
      onProgress: (done, total) =>
        showProgress?.(`${count(done)} / ${count(total)} ${words[language].trials}`),
    },
  );
  const end = await outcome;
  showProgress?.("");
  switch (end.kind) {
    case "done":
      for (const moved of end.risk.moved) warn(`${file}: ${movedLine(moved, language)}`);
      return end;
    case "stopped":
      throw new Refusal([faultLine(file, request.scenario, end.fault, language)]);
    case "failed":
      throw end.error;
    case "cancelled":
      throw new Error("the run was cancelled");
  }
}

function faultLine(
  file: string,
  scenario: Scenario,
  { trial, fault }: TrialFault,
  language: Language,
): string {
  return issueLine(file, runIssue(new RunError(fault), scenario), language, trial);
}

/** That a correlation was moved to one that is possible. */
function movedLine({ a, b, asked, used }: MovedCorrelation, language: Language): string {
  const number = (value: number) => formatNumber(value, language, { decimals: 3 });
  return words[language].moved(`${a}, ${b}`, number(asked), number(used));
}
