import { env } from "node:process";
import { pairOf } from "../compare";
import type { PathMeasures, Plan, Risk, TrialOutcomes } from "../engine";
import { readOptions } from "./options";
import { runPlan } from "./planCommand";
import { stageJson } from "./planJson";
import { Refusal, terminalLanguage } from "./refusal";
import { type Means, runToEnd, trialOptions } from "./runToEnd";
import { riskJson } from "./simulateJson";
import { type Read, readTarget, type Target } from "./target";

const words = {
  fr: "compare FICHIER[#variante] ...\u202f: au moins un fichier",
  en: "compare FILE[#variant] ...: at least one file",
} as const;

interface Trials {
  readonly risk: Risk;
  readonly outcomes: TrialOutcomes;
}

/**
 * `compare FILE[#variant] ... [--trials N --seed S --workers W]`: plans side by side, the first being the reference, and
 * with `--trials` their risk on the same random numbers, as JSON. Throws a Refusal for a file, an argument or a run that is
 * refused.
 */
export async function compareCommand(
  args: readonly string[],
  read: Read,
  means: Means,
): Promise<string> {
  const { options, rest } = readOptions(args, {
    // None unless asked for: only then is the risk computed.
    trials: { ...trialOptions.trials, usual: 0 },
    seed: trialOptions.seed,
    workers: { least: 1, most: 64, usual: means.usualWorkers },
  });
  if (rest.length === 0) throw new Refusal([words[terminalLanguage(env)]]);
  const targets: Target[] = [];
  for (const argument of rest) targets.push(await readTarget(argument, read));
  const plans = targets.map(({ file, scenario }) => runPlan(file, scenario));
  const trials = options.trials === 0 ? [] : await runAll(targets, options, means);
  return `${JSON.stringify({
    scenarios: targets.map(({ scenario: { meta }, variant }, index) => {
      const own = trials[index];
      return {
        scenario: { id: meta.id, name: meta.name, variant },
        plan: planOnly(plans[index] as Plan),
        risk: own ? riskJson(own.risk) : null,
      };
    }),
    differences: plans.map(({ path }) => ({
      path: differenceOf(path, (plans[0] as Plan).path),
    })),
    pairs: pairsOf(trials),
  })}\n`;
}

function planOnly({ stages, path }: Plan) {
  return { stages: stages.map(stageJson), path };
}

/** Each number of the path minus the reference's; null where either has none. */
function differenceOf(path: PathMeasures, reference: PathMeasures) {
  const names = Object.keys(path) as (keyof PathMeasures)[];
  return Object.fromEntries(
    names.map((name) => {
      const [own, other] = [path[name], reference[name]];
      return [name, own === null || other === null ? null : own - other];
    }),
  );
}

/** The trials of every scenario, one after the other, all on the same random numbers. */
async function runAll(
  targets: readonly Target[],
  { trials, seed, workers }: Record<"trials" | "seed" | "workers", number>,
  means: Means,
): Promise<Trials[]> {
  const language = terminalLanguage(env);
  const runner = means.createRunner(workers);
  try {
    const all: Trials[] = [];
    for (const { file, scenario } of targets) {
      const request = { scenario, seed, trials, wantsOutcomes: true };
      const { risk, outcomes } = await runToEnd(runner, file, request, means, language);
      if (!outcomes) throw new Error("the outcomes asked for did not come");
      all.push({ risk, outcomes });
    }
    return all;
  } finally {
    runner.dispose();
  }
}

/** Every two of them, the earlier first: the final position of b beside that of a. */
function pairsOf(trials: readonly Trials[]) {
  return trials.flatMap(({ outcomes }, a) =>
    trials.slice(a + 1).map((other, after) => {
      const { mean, se, pGreater, pEqual } = pairOf(outcomes, other.outcomes).finalPosition;
      return { a, b: a + 1 + after, finalPosition: { mean, se, pGreater, pEqual } };
    }),
  );
}
