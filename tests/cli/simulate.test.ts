import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "../../src/cli/refusal";
import type { Means } from "../../src/cli/runToEnd";
import { simulateCommand } from "../../src/cli/simulateCommand";
import { createThreadRunner, spawnThread } from "../../src/cli/workers";
import { createPool, createRunner, type Spawn } from "../../src/runner";
import { roomy } from "../runner/ports";
import { failing, uncertain } from "../runner/scenario";

const impossible = {
  ...uncertain,
  drivers: ["a", "b", "c"].map((id) => ({
    id,
    name: id,
    value: { dist: "uniform", min: 0, max: 1 },
  })),
  correlations: [
    { a: "a", b: "b", rho: 0.9 },
    { a: "b", b: "c", rho: 0.9 },
    { a: "a", b: "c", rho: -0.9 },
  ],
  services: [],
};

const files: Record<string, unknown> = {
  "good.json": {
    ...uncertain,
    variants: [
      { id: "cher", name: "Cher", changes: [{ path: "services.colis.price", value: "=prix + 1" }] },
    ],
  },
  "stops.json": failing,
  "moved.json": impossible,
};

const read = async (path: string) => new TextEncoder().encode(JSON.stringify(files[path]));

const warnings: string[] = [];
const means: Means = {
  createRunner: createThreadRunner,
  usualWorkers: 1,
  warn: (line) => warnings.push(line),
  showProgress: null,
};
const simulate = (text: string, own: Partial<Means> = {}) =>
  simulateCommand(text.split(" "), read, { ...means, ...own });

async function refusal(text: string): Promise<string> {
  const error: unknown = await simulate(text).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error(`not refused: ${String(error)}`);
  expect(error.lines).toHaveLength(1);
  return (error.lines[0] ?? "").replace(/\s/g, " ");
}

beforeEach(() => {
  warnings.length = 0;
  vi.stubEnv("LC_ALL", "fr_FR.UTF-8");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("simulate", () => {
  it("prints what the contract says, in its order", async () => {
    const text = await simulate("good.json --trials 50 --seed -3");
    expect(text).not.toMatch(/NaN|Infinity/);
    const printed = JSON.parse(text);
    expect(Object.keys(printed)).toEqual(
      "scenario trials seed months stages staged committed valueOfStages".split(" "),
    );
    expect(printed.scenario).toEqual({
      id: uncertain.meta.id,
      name: "Essai incertain",
      variant: null,
    });
    expect([printed.trials, printed.seed, printed.months.length]).toEqual([50, -3, 14]);
    expect(Object.keys(printed.stages[0])).toEqual(
      "id pReached pPassedFirst pPassed pBreaksEven pShortfall pStopped exposure".split(" "),
    );
    expect(printed.stages[0].pReached).toEqual({ p: 1, se: 0 });
    expect(printed.stages[2].pPassed).toBeNull();
    expect(Object.keys(printed.staged)).toEqual(
      "finalCash finalPosition pNegativeFinalCash pShortfall pBreakEven breakEvenMonth peakNeed bands".split(
        " ",
      ),
    );
    expect(Object.keys(printed.staged.finalCash)).toEqual(
      "mean sd q05 q25 q50 q75 q95 expectedShortfall".split(" "),
    );
    expect(Object.keys(printed.committed.bands)).toEqual(["cash", "ownRevenue", "operatingResult"]);
    expect(printed.committed.bands.cash.q95).toHaveLength(14);
    expect(Object.keys(printed.valueOfStages)).toEqual(["mean", "q05", "expectedShortfall"]);
    expect(warnings).toEqual([]);
  });

  it("prints nulls for the exposure of a stage that nobody reached", async () => {
    const [test, suite, regime] = uncertain.stages;
    const stopped = {
      ...test,
      gate: {
        criteria: [{ id: "jamais", name: "Jamais", metric: "cash", op: ">=", threshold: 1e9 }],
        onFail: "stop",
      },
    };
    files["never.json"] = { ...uncertain, stages: [stopped, suite, regime] };
    const { stages } = JSON.parse(await simulate("never.json --trials 5"));
    expect(stages[1]).toMatchObject({
      pReached: { p: 0, se: 0 },
      pBreaksEven: null,
      pStopped: null,
      exposure: { mean: null, q05: null, q50: null, q95: null },
    });
  });

  it("runs 10,000 trials of seed 1 unless told otherwise, and a variant", async () => {
    const asked: unknown[] = [];
    const runner = {
      ...createThreadRunner(1),
      run: (request: { trials: number; seed: number }) => {
        asked.push([request.trials, request.seed]);
        return createThreadRunner(1).run({ ...request, trials: 3 } as never);
      },
    };
    const printed = JSON.parse(await simulate("good.json#cher", { createRunner: () => runner }));
    expect(asked).toEqual([[10_000, 1]]);
    expect(printed.scenario.variant).toBe("cher");
  });

  it("says which trial and which field a value stops", async () => {
    const line = await refusal("stops.json --trials 500");
    expect(line).toMatch(
      /^stops\.json: services\.colis\.price: tirage \d+: .*trouvé −?-?0[,.]\d+ ?; attendu /,
    );
    vi.stubEnv("LC_ALL", "en_US");
    expect(await refusal("stops.json --trials 500")).toMatch(
      /: trial \d+: .*; found .*; expected /,
    );
  });

  it("warns of correlations that cannot be as asked, beside the results", async () => {
    expect(JSON.parse(await simulate("moved.json --trials 4")).trials).toBe(4);
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings[0]?.replace(/\s/g, " ")).toMatch(
      /^moved\.json: correlations : la corrélation 0,9 entre a, b est impossible .* 0,\d+ est utilisé/,
    );
  });

  it.each([
    ["", "simulate FICHIER[#variante] : un fichier, un seul"],
    ["good.json good.json", "simulate FICHIER[#variante] : un fichier, un seul"],
    [
      "good.json --tirages 5",
      "option inconnue ; trouvé --tirages ; attendu --trials, --seed, --workers",
    ],
    ["good.json --trials 5 --trials=6", "--trials : option donnée deux fois"],
    ["good.json --trials", "--trials : trouvé rien ; attendu un nombre entier de 1 à 1 000 000"],
    ["good.json --trials 0", "--trials : trouvé 0 ; attendu un nombre entier de 1 à 1 000 000"],
    ["good.json --trials=1e3", "--trials : trouvé 1e3 ; attendu un nombre entier de 1 à 1 000 000"],
    ["good.json --seed 1.5", "--seed : trouvé 1.5 ; attendu un nombre entier"],
    ["good.json --seed --trials 5", "--seed : trouvé --trials ; attendu un nombre entier"],
    ["good.json --workers 65", "--workers : trouvé 65 ; attendu un nombre entier de 1 à 64"],
  ])("refuses %j", async (args, sentence) => {
    const given = args === "" ? [] : args.split(" ");
    const error: unknown = await simulateCommand(given, read, means).catch((reason) => reason);
    expect((error as Refusal).lines.map((line) => line.replace(/\s/g, " "))).toEqual([sentence]);
  });
});

describe("in threads", () => {
  it("the output is the same for 1, 2 and 8 of them", async () => {
    const expected = await simulate("good.json --trials 1003 --workers 1");
    expect(await simulate("good.json --trials 1003 --workers 2")).toBe(expected);
    expect(await simulate("good.json --trials 1003 --workers 8")).toBe(expected);
  }, 120_000);

  it("and where one is killed in mid-run", async () => {
    let kills = 0;
    // Ends the first thread that has work, while it works.
    const spawn: Spawn = (events) => {
      const port = spawnThread(events);
      return {
        ...port,
        post: (message, buffers) => {
          port.post(message, buffers);
          if (kills++ === 0) port.terminate();
        },
      };
    };
    const createRunnerOf = (workers: number) => createRunner(createPool(spawn, workers), roomy);
    const expected = await simulate("good.json --trials 1003 --workers 1");
    expect(
      await simulate("good.json --trials 1003 --workers 2", { createRunner: createRunnerOf }),
    ).toBe(expected);
    expect(kills).toBeGreaterThan(1);
  }, 120_000);
});
