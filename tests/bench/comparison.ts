import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnThread } from "../../src/cli/workers";
import { bridgeBetween, pairOf } from "../../src/compare";
import { Tally, type TrialOutcomes } from "../../src/engine";
import { createInlineRunner, createPool, createRunner, createTrialQueue } from "../../src/runner";
import { applyVariant, parseScenario, type Scenario } from "../../src/scenario";
import { below, type Figure } from "./figure";
import { readReference } from "./reference";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = join(root, "scenarios");
const room = () => 64 * 2 ** 20;

function readExamples(): Scenario[] {
  return readdirSync(examples).map((name) => {
    const parsed = parseScenario(readFileSync(join(examples, name)));
    if (!parsed.ok) throw new Error(`${name} is refused`);
    return parsed.scenario;
  });
}

/** Standard error of the mean final position, squared. */
function squaredError({ finalPosition }: TrialOutcomes): number {
  const tally = new Tally();
  finalPosition.forEach((amount, trial) => tally.addAmount(trial, amount));
  return (tally.mean()?.se ?? 0) ** 2;
}

/**
 * Standard error of the mean difference of the final position on the same random numbers, over that on others: root mean
 * squares over some seeds, for each variant of the examples.
 */
async function measurePairs(): Promise<Figure[]> {
  const [seeds, trials] = [4, 4096];
  const runner = createInlineRunner(room);
  const outcomesOf = async (scenario: Scenario, seed: number) => {
    const request = { scenario, seed, trials, untilPrecise: false, wantsOutcomes: true };
    const end = await runner.run(request).outcome;
    if (end.kind !== "done" || !end.outcomes) throw new Error(`the run ended ${end.kind}`);
    return end.outcomes;
  };
  const figures: Figure[] = [];
  for (const base of readExamples()) {
    const own: TrialOutcomes[] = [];
    for (let seed = 1; seed <= seeds; seed++) own.push(await outcomesOf(base, seed));
    for (const { id, name } of base.variants ?? []) {
      const scenario = applyVariant(base, id);
      let [paired, unpaired] = [0, 0];
      for (const [index, a] of own.entries()) {
        const b = await outcomesOf(scenario, index + 1);
        paired += (pairOf(a, b).finalPosition.se ?? 0) ** 2;
        unpaired += squaredError(a) + squaredError(b);
      }
      const ratio = Math.sqrt(paired / unpaired);
      figures.push(below(`paired / unpaired error, ${name}`, ratio, 0.5, ""));
    }
  }
  runner.dispose();
  return figures;
}

/** Twelve scenarios of 48 months, each dearer than the one before. */
function twelve(): { id: string; scenario: Scenario }[] {
  const base = readReference();
  const months = base.stages.reduce((total, stage) => total + stage.months, 0);
  const [last] = base.stages.slice(-1);
  const stages = base.stages.map((stage) =>
    stage === last ? { ...stage, months: stage.months + 48 - months } : stage,
  );
  return Array.from({ length: 12 }, (_, index) => ({
    id: String(index),
    scenario: {
      ...base,
      stages,
      organisation: { ...base.organisation, openingCash: 1000 * index },
    },
  }));
}

async function measureQueue(): Promise<Figure[]> {
  const lanes = [1, 2].map(() => createRunner(createPool(spawnThread, 1), room));
  const queue = createTrialQueue(lanes);
  // Workers load while the page is being read.
  await queue.run({ scenarios: twelve().slice(0, 2), seed: 2, trials: 100 }).outcome;
  const start = performance.now();
  let [first, told] = [0, 0];
  const { outcome } = queue.run(
    { scenarios: twelve(), seed: 1, trials: 10_000 },
    {
      onResult: (_id, { isFirst }) => {
        if (isFirst && ++told === 12) first = performance.now() - start;
      },
    },
  );
  if ((await outcome) !== "done") throw new Error("the queue was cancelled");
  const all = performance.now() - start;
  queue.dispose();
  return [
    {
      name: "12 scenarios of 48 months, first 1000 trials",
      value: `${(first / 1000).toFixed(3)} s`,
    },
    below("12 scenarios of 48 months, 10000 trials, two threads", all / 1000, 5, "s"),
  ];
}

async function measurePortfolio(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "portfolio-"));
  const names = readdirSync(examples);
  for (let index = 0; index < 30; index++) {
    const name = names[index % names.length] as string;
    copyFileSync(join(examples, name), join(folder, `${index}-${name}`));
  }
  const start = performance.now();
  const args = ["--import", "tsx", "src/cli/main.ts", "portfolio", folder];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "ignore"] });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`portfolio ended ${String(code)}`);
  return below("portfolio of 30 files, 1000 trials", (performance.now() - start) / 1000, 10, "s");
}

/** Between the two examples that differ in eight groups, all of them. */
function measureBridge(): Figure[] {
  const [first, , , last] = readExamples();
  if (!first || !last) throw new Error("four examples are compared");
  const start = performance.now();
  const outcome = bridgeBetween(first, last);
  const seconds = (performance.now() - start) / 1000;
  if (outcome.kind !== "done") throw new Error("the bridge is stopped");
  const { bars, plans } = outcome.bridge;
  return [
    { name: `bridge of ${bars.length} groups, ${plans} plans`, value: `${seconds.toFixed(3)} s` },
  ];
}

/** How sure differences are beside those of runs by themselves, and how long comparing takes. */
export async function measureComparison(): Promise<Figure[]> {
  return [
    ...(await measurePairs()),
    ...(await measureQueue()),
    await measurePortfolio(),
    ...measureBridge(),
  ];
}
