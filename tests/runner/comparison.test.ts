import { expect, it } from "vitest";
import { bridgeBetween, differenceBetween, effectsOf } from "../../src/compare";
import { type ComparisonKind, createInlineComparer, createPageComparer } from "../../src/runner";
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

it("answers as where it is computed at once", async () => {
  // Where there are no workers, as here, the page computes them itself.
  const comparer = createPageComparer();
  const pair = { reference: uncertain, other: dearer };
  const answerOf = async (kind: ComparisonKind) => {
    const ended = await comparer.compare({ kind, ...pair }).outcome;
    return ended.kind === "done" ? ended.answer : ended;
  };
  expect(await answerOf("subject")).toEqual(bridgeBetween(uncertain, dearer));
  expect(await answerOf("item")).toEqual(bridgeBetween(uncertain, dearer, { scale: "item" }));
  expect(await answerOf("effects")).toEqual(effectsOf(differenceBetween(uncertain, dearer)));
  comparer.dispose();
});

it("ends cancelled what is cancelled, and what a newer one takes the place of", async () => {
  const comparer = createInlineComparer();
  const first = comparer.compare({ kind: "subject", reference: uncertain, other: dearer });
  const second = comparer.compare({ kind: "effects", reference: dearer, other: uncertain });
  expect(await first.outcome).toEqual({ kind: "cancelled" });
  second.cancel();
  expect(await second.outcome).toEqual({ kind: "cancelled" });
  const third = comparer.compare({ kind: "effects", reference: dearer, other: dearer });
  expect(await third.outcome).toEqual({ kind: "done", answer: [] });
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
  const ask = () =>
    comparer.compare({ kind: "subject", reference: uncertain, other: dearer }).outcome;
  expect(await ask()).toEqual({ kind: "failed", error: new Error("none") });
  expect(await ask()).toEqual({ kind: "failed", error: new Error("killed") });
  expect(await ask()).toMatchObject({ kind: "done" });
  comparer.dispose();
});

it("fails with a scenario that cannot be compiled, and does not hang", async () => {
  const comparer = createInlineComparer();
  const broken = { ...uncertain, stages: null } as unknown as Scenario;
  const { outcome } = comparer.compare({ kind: "subject", reference: uncertain, other: broken });
  expect(await outcome).toMatchObject({ kind: "failed" });
  comparer.dispose();
});
