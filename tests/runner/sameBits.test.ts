import { describe, expect, it } from "vitest";
import { compile, openTrial, type Risk } from "../../src/engine";
import { createInlineRunner, type Runner, type RunRequest } from "../../src/runner";
import { parseScenario, serialiseScenario } from "../../src/scenario";
import { clones, roomy } from "./ports";
import { uncertain } from "./scenario";

async function riskOf(runner: Runner, asked: Partial<RunRequest> = {}): Promise<Risk> {
  const request = { scenario: uncertain, seed: 7, trials: 1500, untilPrecise: false, ...asked };
  const outcome = await runner.run(request, { onRisk: () => {} }).outcome;
  runner.dispose();
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.risk;
}

const inline = (asked?: Partial<RunRequest>) => riskOf(createInlineRunner(roomy), asked);

describe("who runs the trials changes no bit of what they tell", () => {
  it("is tried on a sound scenario, some of whose trials extend, stop, and run short", async () => {
    expect(parseScenario(new TextEncoder().encode(serialiseScenario(uncertain))).ok).toBe(true);
    const { stages, staged } = await inline();
    expect(stages[0]?.pPassedFirst?.p).toBeLessThan(0.95);
    expect(stages[1]?.pStopped?.p).toBeGreaterThan(0.05);
    expect(staged.pShortfall.p).toBeGreaterThan(0.05);
  });

  it.each([1, 2, 17, 1000, 2503])("%i trials", async (trials) => {
    const expected = await inline({ trials });
    expect(expected.trials).toBe(trials);
    for (const count of [1, 2, 8])
      expect(await riskOf(clones(count), { trials })).toStrictEqual(expected);
  });

  it("trials until they are precise end at the same one", async () => {
    const asked = { trials: 50_000, untilPrecise: true };
    const expected = await inline(asked);
    expect([1000, 2000, 4000, 8000, 16_000]).toContain(expected.trials);
    expect(await inline({ trials: expected.trials })).toStrictEqual(expected);
    for (const count of [1, 3]) expect(await riskOf(clones(count), asked)).toStrictEqual(expected);
  });

  it("nor do passes over windows of months, where the lines of all would not fit", async () => {
    const expected = await inline({ trials: 2503 });
    // Room for some five months of 2,503 trials, and for all months of less than 1,000.
    const tight = () => 2503 * 5 * 24;
    let steps = 0;
    const runner = clones(2, undefined, tight);
    const handle = runner.run(
      { scenario: uncertain, seed: 7, trials: 2503, untilPrecise: false },
      {
        onProgress: (done, total) => {
          expect(done).toBeLessThanOrEqual(total);
          steps++;
        },
      },
    );
    expect(await handle.outcome).toStrictEqual({ kind: "done", risk: expected, outcomes: null });
    expect(steps).toBeGreaterThan(0);
    expect(await riskOf(createInlineRunner(tight), { trials: 2503 })).toStrictEqual(expected);
    const precise = { trials: 50_000, untilPrecise: true };
    expect(await riskOf(clones(2, undefined, tight), precise)).toStrictEqual(await inline(precise));
  });

  it("a trial is opened as it was run", async () => {
    const risk = await inline();
    const runner = clones(1);
    const trial = risk.noted.q05;
    for (const way of ["staged", "committed"] as const) {
      const world = await runner.drawWorld({ scenario: uncertain, seed: 7 }, trial, way);
      const opened = openTrial(compile(uncertain), world);
      expect(opened.path.finalPosition).toBe(risk.finals[way].position[trial]);
    }
    runner.dispose();
  });
});

describe("what is told on the way", () => {
  it("is first what the first 1,000 trials tell, as if they were all, then more of them", async () => {
    const told: Risk[] = [];
    const runner = clones(2);
    const request = { scenario: uncertain, seed: 7, trials: 12_000, untilPrecise: false };
    const outcome = await runner.run(request, { onRisk: (risk) => told.push(risk) }).outcome;
    runner.dispose();
    expect(told.map(({ trials }) => trials)).toEqual([1000, 10_000]);
    expect(told[0]).toStrictEqual(await inline({ trials: 1000 }));
    expect(outcome).toStrictEqual({
      kind: "done",
      risk: await inline({ trials: 12_000 }),
      outcomes: null,
    });
  });
});
