import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { compareCommand } from "../../src/cli/compareCommand";
import { Refusal } from "../../src/cli/refusal";
import type { Means } from "../../src/cli/runToEnd";
import { simulateCommand } from "../../src/cli/simulateCommand";
import { planCommand } from "../../src/cli/planCommand";
import { createInlineRunner } from "../../src/runner/inline";
import { roomy } from "../runner/ports";
import { uncertain } from "../runner/scenario";

const files: Record<string, unknown> = {
  "good.json": {
    ...uncertain,
    variants: [
      { id: "cher", name: "Cher", changes: [{ path: "services.colis.price", value: "=prix + 1" }] },
    ],
  },
};

const read = async (path: string) => new TextEncoder().encode(JSON.stringify(files[path]));
const means: Means = {
  createRunner: () => createInlineRunner(roomy),
  usualWorkers: 1,
  warn: () => undefined,
  showProgress: null,
};
const compare = async (text: string) =>
  JSON.parse(await compareCommand(text.split(" "), read, means));

beforeEach(() => vi.stubEnv("LC_ALL", "fr_FR.UTF-8"));
afterEach(() => vi.unstubAllEnvs());

it("sets plans beside the first, without trials unless they are asked for", async () => {
  const printed = await compare("good.json good.json#cher");
  expect(Object.keys(printed)).toEqual(["scenarios", "differences", "pairs"]);
  expect(printed.pairs).toEqual([]);
  const [own, other] = printed.scenarios;
  expect([own.scenario.variant, other.scenario.variant]).toEqual([null, "cher"]);
  expect([own.risk, other.risk]).toEqual([null, null]);
  const alone = JSON.parse(await planCommand(["good.json#cher"], read));
  expect(other.plan).toEqual({ stages: alone.stages, path: alone.path });
  expect(printed.differences[1].path.finalCash).toBe(
    other.plan.path.finalCash - own.plan.path.finalCash,
  );
  expect(printed.differences[1].path.finalCash).toBeGreaterThan(0);
  for (const value of Object.values(printed.differences[0].path))
    expect([0, null]).toContain(value);
});

it("compares every two of them on the same random numbers", async () => {
  const printed = await compare("good.json good.json#cher good.json --trials 200 --seed 3");
  const alone = JSON.parse(
    await simulateCommand("good.json#cher --trials 200 --seed 3".split(" "), read, means),
  );
  const { stages, staged, committed, valueOfStages } = alone;
  expect(printed.scenarios[1].risk).toEqual({ stages, staged, committed, valueOfStages });
  expect(printed.pairs.map(({ a, b }: { a: number; b: number }) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  const mean = (index: number) => printed.scenarios[index].risk.staged.finalPosition.mean;
  const [dearer, same] = printed.pairs;
  // The same amounts, added up in another order.
  expect(dearer.finalPosition.mean).toBeCloseTo(mean(1) - mean(0), 6);
  expect(same.finalPosition).toEqual({ mean: 0, se: 0, pGreater: { p: 0, se: 0 }, pEqual: 1 });
});

it("wants a file at least, and trials within bounds", async () => {
  const refused = (args: string[]) => expect(compareCommand(args, read, means)).rejects;
  await refused([]).toThrow(Refusal);
  await refused(["good.json", "--trials", "0"]).toThrow(Refusal);
});
