import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createInlineRunner } from "../../src/runner";
import { above, below, type Figure } from "./figure";
import { readReference, referencePath } from "./reference";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Room for the lines of all months, as the page has it. */
const room = () => 128 * 2 ** 20;

/** Seconds that a run takes from its scenario to its results, in this thread, the best of some. */
async function secondsOf(trials: number, runs: number): Promise<number> {
  const scenario = readReference();
  const runner = createInlineRunner(room);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const { kind } = await runner.run({ scenario, seed: 1, trials, untilPrecise: false }).outcome;
    if (kind !== "done") throw new Error(`the run ended ${kind}`);
    best = Math.min(best, performance.now() - start);
  }
  runner.dispose();
  return best / 1000;
}

/** Most memory, in MB, that the command line holds at any time of a run with one worker. */
async function mostMemory(trials: number): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "tests/bench/mostMemory.ts",
      "simulate",
      referencePath,
      "--workers=1",
      `--trials=${trials}`,
    ],
    { cwd: root, stdio: ["ignore", "ignore", "pipe"] },
  );
  let told = "";
  for await (const part of child.stderr) told += String(part);
  return Number(told.trim()) / 1000;
}

/** How fast trials run on one core, quantiles and bands included, and what they hold. */
export async function measureTrials(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [trials, runs] of [
    [1000, 5],
    [10_000, 5],
    [100_000, 2],
  ] as const) {
    const name = `trials a second, ${trials} trials`;
    const rate = trials / (await secondsOf(trials, runs));
    if (trials < 10_000) figures.push({ name, value: Math.round(rate).toString() });
    else figures.push(above(name, rate, 25_000));
  }
  const few = await mostMemory(10);
  const many = await mostMemory(100_000);
  figures.push(
    { name: "most memory, 10 trials", value: `${few.toFixed(1)} MB` },
    below("most memory, 100000 trials", many, 300, "MB"),
  );
  return figures;
}
