import { describe, expect, it } from "vitest";
import { compile, createSimulation } from "../../src/engine";
import { createInlineRunner, type Runner } from "../../src/runner";
import { clones, fated, roomy } from "./ports";
import { failing, uncertain } from "./scenario";

const request = { scenario: uncertain, seed: 7, trials: 2503, untilPrecise: false };

async function endOf(runner: Runner, asked: Partial<typeof request> = {}) {
  const outcome = await runner.run({ ...request, ...asked }).outcome;
  runner.dispose();
  return outcome;
}

describe("a value that stops a trial", () => {
  /** The lowest trial that stops, found one at a time. */
  function firstFault(seed: number) {
    const simulation = createSimulation(compile(failing), seed);
    for (let from = 0; ; from++) {
      const outcome = simulation.run({ from, count: 1, firstMonth: 0, months: 1 });
      if (outcome.kind === "stopped") return outcome.fault;
    }
  }

  it.each([1, 2, 3, 4])(
    "is told with the lowest trial's number and its field, seed %i",
    async (seed) => {
      const fault = firstFault(seed);
      expect(fault.fault.path).toBe("services.colis.price");
      const expected = { kind: "stopped", fault };
      const asked = { scenario: failing, seed };
      expect(await endOf(createInlineRunner(roomy), asked)).toEqual(expected);
      for (const count of [1, 2, 8]) expect(await endOf(clones(count), asked)).toEqual(expected);
    },
  );

  it("is the lowest one even where whoever has it answers last", async () => {
    const seed = 1;
    const expected = { kind: "stopped", fault: firstFault(seed) };
    let slow = true;
    const runner = clones(
      4,
      fated((message) => {
        // The first trials are lost with their worker, and run again after the others.
        if (message.kind !== "do" || message.task.kind !== "trials" || !slow) return "arrives";
        slow = false;
        return "kills";
      }),
    );
    expect(await endOf(runner, { scenario: failing, seed })).toEqual(expected);
  });
});

describe("a worker that dies", () => {
  it.each(["trials", "sum"])(
    "over %s is replaced, and no bit of the results changes",
    async (kind) => {
      const expected = await endOf(clones(1));
      for (const count of [1, 3]) {
        let deaths = 0;
        const runner = clones(
          count,
          fated((message) => {
            const dies = message.kind === "do" && message.task.kind === kind && deaths < 2;
            if (dies) deaths++;
            return dies ? "kills" : "arrives";
          }),
        );
        expect(await endOf(runner)).toStrictEqual(expected);
        expect(deaths).toBe(2);
      }
    },
  );

  it.each(["trials", "sum"])(
    "over %s each time makes the run fail, and its error is told",
    async (kind) => {
      let deaths = 0;
      const runner = clones(
        1,
        fated((message) => {
          if (message.kind !== "do" || message.task.kind !== kind) return "arrives";
          deaths++;
          return "kills";
        }),
      );
      expect(await endOf(runner)).toMatchObject({
        kind: "failed",
        error: { message: expect.stringContaining("killed") },
      });
      expect(deaths).toBe(3);
    },
  );

  it("before it could start makes the run fail too", async () => {
    const runner = clones(2, () => {
      throw new Error("no workers here");
    });
    expect(await endOf(runner)).toMatchObject({
      kind: "failed",
      error: { message: expect.stringContaining("no workers here") },
    });
  });

  it("makes a trial that was to be opened fail", async () => {
    const runner = clones(
      1,
      fated(() => "kills"),
    );
    await expect(runner.drawWorld(request, 3, "staged")).rejects.toThrow("killed");
    runner.dispose();
  });
});

describe("an error within a worker", () => {
  it("reaches who asked", async () => {
    const broken = { ...uncertain, services: [{ ...uncertain.services?.[0], price: "=unknown" }] };
    const asked = { scenario: broken as typeof uncertain };
    expect(await endOf(clones(2), asked)).toMatchObject({ kind: "failed" });
  });
});
