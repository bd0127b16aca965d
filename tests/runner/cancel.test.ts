import { describe, expect, it } from "vitest";
import type { RunOutcome } from "../../src/runner";
import { clones, fated } from "./ports";
import { uncertain } from "./scenario";

const request = { scenario: uncertain, seed: 7, trials: 2503, untilPrecise: false };
const endless = { ...request, trials: 1_000_000 };

describe("a run that is cancelled", () => {
  it("ends at once, before any worker answers, and tells nothing more", async () => {
    const runner = clones(2);
    let told = 0;
    let hear = () => {};
    const isTold = new Promise<void>((resolve) => {
      hear = () => {
        told++;
        resolve();
      };
    });
    const handle = runner.run(endless, { onProgress: hear, onRisk: hear });
    await isTold;
    const before = told;
    handle.cancel();
    // No task of the event loop lies between: a promise that is settled is heard before any of them.
    const heard = await Promise.race([
      handle.outcome,
      new Promise((resolve) => setTimeout(resolve, 0)),
    ]);
    expect(heard).toEqual({ kind: "cancelled" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).toBe(before);
    runner.dispose();
  });

  it("frees its workers: the next run is whole", async () => {
    const runner = clones(2);
    const expected = await clones(1).run(request).outcome;
    runner.run(endless).cancel();
    expect(await runner.run(request).outcome).toStrictEqual(expected);
    runner.dispose();
  });

  it("has a worker that does not answer ended and replaced", async () => {
    let ended = 0;
    let isSilent = true;
    const runner = clones(
      1,
      fated(
        ({ kind }) => (isSilent || kind === "drop" ? "is lost" : "arrives"),
        () => ended++,
      ),
    );
    const first = runner.run(request);
    first.cancel();
    expect(await first.outcome).toEqual({ kind: "cancelled" });
    isSilent = false;
    expect((await runner.run(request).outcome).kind).toBe("done");
    expect(ended).toBe(1);
    runner.dispose();
  });

  it("is not cancelled twice, nor once it is over", async () => {
    const runner = clones(1);
    const handle = runner.run({ ...request, trials: 10 });
    expect((await handle.outcome).kind).toBe("done");
    handle.cancel();
    handle.cancel();
    expect((await handle.outcome).kind).toBe("done");
    runner.dispose();
  });
});

describe("a newer run", () => {
  it("pre-empts the older one, of which nothing more is heard", async () => {
    const runner = clones(2);
    const order: string[] = [];
    const note = (name: string) => (outcome: RunOutcome) =>
      void order.push(`${name} ${outcome.kind}`);
    const older = runner.run(endless, { onRisk: () => order.push("older told") });
    const newer = runner.run(request, { onRisk: () => order.push("newer told") });
    await Promise.all([older.outcome.then(note("older")), newer.outcome.then(note("newer"))]);
    expect(order).toEqual(["older cancelled", "newer told", "newer done"]);
    runner.dispose();
  });
});

describe("a runner put away", () => {
  it("ends what is under way and takes nothing more", async () => {
    const runner = clones(2);
    const handle = runner.run(endless);
    const world = runner.drawWorld(request, 3, "staged");
    runner.dispose();
    expect(await handle.outcome).toEqual({ kind: "cancelled" });
    await expect(world).rejects.toThrow("dropped");
    expect((await runner.run(request).outcome).kind).toBe("failed");
  });
});
