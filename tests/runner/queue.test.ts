import { describe, expect, it } from "vitest";
import { pairOf } from "../../src/compare";
import {
  createInlineRunner,
  createPageQueue,
  createTrialQueue,
  type Runner,
} from "../../src/runner";
import type { QueueResult } from "../../src/runner";
import type { Scenario } from "../../src/scenario";
import { clones, roomy } from "./ports";
import { failing, uncertain } from "./scenario";

const scaled = (id: string, factor: number): { id: string; scenario: Scenario } => ({
  id,
  scenario: {
    ...uncertain,
    overheads: (uncertain.overheads ?? []).map((one) => ({ ...one, amount: 420 * factor })),
  },
});
const four = [scaled("a", 1), scaled("b", 1.1), scaled("c", 1.2), scaled("d", 1)];
const lanes = (count: number): Runner[] => Array.from({ length: count }, () => clones(1));

/** What was heard of each scenario, in order. */
async function heardOf(
  queue = createTrialQueue(lanes(2)),
  request = { scenarios: four, seed: 4, trials: 1300 },
  prefer: readonly string[] = [],
) {
  const results: [string, QueueResult][] = [];
  const others: [string, unknown][] = [];
  const progress: number[] = [];
  const handle = queue.run(request, {
    onResult: (id, result) => results.push([id, result]),
    onStopped: (id, fault) => others.push([id, fault.trial]),
    onFailed: (id, error) => others.push([id, error]),
    onProgress: (done) => progress.push(done),
  });
  handle.prefer(prefer);
  const outcome = await handle.outcome;
  queue.dispose();
  return { outcome, results, others, progress };
}

describe("the trials of several scenarios", () => {
  it("come for all of them after a thousand, then complete, as each would have by itself", async () => {
    const { outcome, results, progress } = await heardOf();
    expect(outcome).toBe("done");
    for (const { id } of four) {
      const own = results.filter(([one]) => one === id);
      expect(own.map(([, { isFirst, risk }]) => [isFirst, risk.trials])).toEqual([
        [true, 1000],
        [false, 1300],
      ]);
    }
    // Whoever comes last has its first trials before anybody has a second look at all.
    expect(results.slice(0, 3).every(([, { isFirst }]) => isFirst)).toBe(true);
    for (const { id, scenario } of four) {
      const runner = createInlineRunner(roomy);
      const request = { scenario, seed: 4, trials: 1300, untilPrecise: false, wantsOutcomes: true };
      const alone = await runner.run(request).outcome;
      const last = results.findLast(([one]) => one === id)?.[1];
      if (alone.kind !== "done") throw new Error(alone.kind);
      expect([last?.risk, last?.outcomes]).toEqual([alone.risk, alone.outcomes]);
      runner.dispose();
    }
    expect(progress.at(-1)).toBe(4 * 2300);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it("differ by exactly nothing where the scenarios are the same", async () => {
    const { results } = await heardOf();
    const last = (id: string) => results.findLast(([one]) => one === id)?.[1].outcomes;
    const [a, d] = [last("a"), last("d")];
    if (!a || !d) throw new Error("no outcomes");
    const { trials: _, ...amounts } = pairOf(a, d);
    for (const amount of Object.values(amounts)) {
      expect(amount).toMatchObject({ mean: 0, se: 0, pEqual: 1, beats: null });
    }
  });

  it("come first for what is in sight", async () => {
    const request = { scenarios: four, seed: 1, trials: 1200 };
    const { results } = await heardOf(createTrialQueue(lanes(1)), request, ["c", "b"]);
    // The first scenario was under way before anything was preferred.
    expect(results.map(([id]) => id).join("")).toBe("acbdcbad");
  });

  it("go on where a value stops one of them, which is told once", async () => {
    const scenarios = [{ id: "x", scenario: failing }, ...four.slice(0, 1)];
    const { outcome, results, others, progress } = await heardOf(createTrialQueue(lanes(1)), {
      scenarios,
      seed: 1,
      trials: 1100,
    });
    expect(outcome).toBe("done");
    expect(results.map(([id]) => id)).toEqual(["a", "a"]);
    expect(others).toEqual([["x", expect.any(Number)]]);
    expect(progress.at(-1)).toBe(2 * 2100);
  });

  it("end when they are cancelled, or others are asked for", async () => {
    const queue = createTrialQueue(lanes(2));
    const told: string[] = [];
    const request = { scenarios: four, seed: 1, trials: 100_000 };
    const first = queue.run(request, { onResult: (id) => told.push(id) });
    const second = queue.run(request, { onResult: (id) => told.push(id) });
    expect(await first.outcome).toBe("cancelled");
    second.cancel();
    expect(await second.outcome).toBe("cancelled");
    expect(told).toEqual([]);
    const third = queue.run({ scenarios: four.slice(0, 1), seed: 1, trials: 50 });
    expect(await third.outcome).toBe("done");
    queue.dispose();
  });

  it("run in the page itself where there are no workers, and end at once where there is nothing", async () => {
    const request = { scenarios: four.slice(0, 2), seed: 1, trials: 40 };
    const { results } = await heardOf(createPageQueue(), request);
    expect(results.map(([id, { isFirst }]) => [id, isFirst])).toEqual([
      ["a", false],
      ["b", false],
    ]);
    const { outcome } = await heardOf(createPageQueue(), { ...request, scenarios: [] });
    expect(outcome).toBe("done");
  });
});
