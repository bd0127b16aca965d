import { expect, it } from "vitest";
import { bridgeBetween, differenceBetween, effectsOf } from "../../src/compare";
import { createInlineComparer, createPageComparer } from "../../src/runner";
import type { ComparerPort, SpawnComparer } from "../../src/runner/comparison/comparer";
import { createComparer } from "../../src/runner/comparison/createComparer";
import { spawnInlineComparer } from "../../src/runner/comparison/inlineComparer";
import type { Scenario } from "../../src/scenario";
import { uncertain } from "./scenario";

const dearer: Scenario = {
  ...uncertain,
  organisation: { legalForm: "association", openingCash: 900 },
  overheads: (uncertain.overheads ?? []).map((one) => ({ ...one, amount: 500 })),
};

it("tells the bridge, then what each difference does, as where they are computed at once", async () => {
  // Where there are no workers, as here, the page computes them itself.
  const comparer = createPageComparer();
  const told: string[] = [];
  const { outcome } = comparer.compare(
    { reference: uncertain, other: dearer },
    { onBridge: ({ kind }) => told.push(kind) },
  );
  expect(await outcome).toEqual({
    kind: "done",
    bridge: bridgeBetween(uncertain, dearer),
    effects: effectsOf(differenceBetween(uncertain, dearer)),
  });
  expect(told).toEqual(["done"]);
  comparer.dispose();
});

it("ends cancelled what is cancelled, and what a newer one takes the place of", async () => {
  const comparer = createInlineComparer();
  const first = comparer.compare({ reference: uncertain, other: dearer });
  const second = comparer.compare({ reference: dearer, other: uncertain });
  expect(await first.outcome).toEqual({ kind: "cancelled" });
  second.cancel();
  expect(await second.outcome).toEqual({ kind: "cancelled" });
  const third = comparer.compare({ reference: dearer, other: dearer });
  expect(await third.outcome).toMatchObject({ kind: "done", effects: [] });
  comparer.dispose();
});

it("fails where the worker dies or cannot start, and starts another for the next one", async () => {
  let starts = 0;
  const spawn: SpawnComparer = (events): ComparerPort => {
    starts++;
    if (starts === 1) throw new Error("none");
    if (starts === 3) return spawnInlineComparer(events);
    return { post: () => events.onDeath(new Error("killed")), terminate: () => undefined };
  };
  const comparer = createComparer(spawn);
  const ask = () => comparer.compare({ reference: uncertain, other: dearer }).outcome;
  expect(await ask()).toEqual({ kind: "failed", error: new Error("none") });
  expect(await ask()).toEqual({ kind: "failed", error: new Error("killed") });
  expect(await ask()).toMatchObject({ kind: "done" });
  comparer.dispose();
});

it("fails with a scenario that cannot be compiled, and does not hang", async () => {
  const comparer = createInlineComparer();
  const broken = { ...uncertain, stages: null } as unknown as Scenario;
  const { outcome } = comparer.compare({ reference: uncertain, other: broken });
  expect(await outcome).toMatchObject({ kind: "failed" });
  comparer.dispose();
});
