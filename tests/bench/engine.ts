import { readdirSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { compile, planOf } from "../../src/engine";
import { project } from "../../src/engine/project";
import { createTrial } from "../../src/engine/trial";
import { parseScenario } from "../../src/scenario";
import { worldOf } from "../engine/generated";
import { below, type Figure } from "./figure";
import { bestRate, medianOf } from "./timing";

const runs = 200;
const calls = 20_000;

/** The example with the longest file. */
export function largestExample(): { name: string; text: Buffer } {
  const folder = new URL("../../scenarios/", import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder)) }));
  const [first, ...others] = files;
  if (first === undefined) throw new Error("no example");
  return others.reduce((most, one) => (one.text.length > most.text.length ? one : most), first);
}

/** Bytes of the heap in use once all garbage is collected. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Times of the engine on the largest example, and what trials cost. */
export function measureEngine(): { example: string; figures: Figure[] } {
  const { name, text } = largestExample();
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(`${name} is refused`);
  const { scenario } = parsed;
  const model = compile(scenario);

  const trial = createTrial(model);
  const worlds = Array.from({ length: 250 }, (_, seed) => worldOf(model, seed));
  const run = (index: number) => {
    const world = worlds[index % worlds.length];
    if (world) project(trial, world, "report");
  };
  const rate = bestRate(5, calls / 5, run);
  const before = heapInUse();
  for (let index = 0; index < calls; index++) run(index);
  const growth = (heapInUse() - before) / calls;

  return {
    example: `${name}, ${Math.round(text.length / 1000)} kB, ${model.horizon} months`,
    figures: [
      below(
        "compile (median of 200)",
        medianOf(runs, () => compile(scenario)),
        5,
        "ms",
      ),
      below(
        "plan (median of 200)",
        medianOf(runs, () => planOf(model)),
        0.5,
        "ms",
      ),
      {
        name: "parse and check the file",
        value: `${medianOf(runs, () => parseScenario(text)).toFixed(3)} ms`,
      },
      { name: "trials a second, one core, one path each", value: Math.round(rate).toString() },
      // A garbage collector leaves a few kilobytes more or less: less than a byte a call is none.
      below(`heap growth a trial, over ${calls}`, Math.max(0, growth), 1, "bytes"),
    ],
  };
}
