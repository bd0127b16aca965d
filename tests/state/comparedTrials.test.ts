import { afterEach, beforeEach, expect, test } from "vitest";
import { pairOf } from "../../src/compare";
import { startTexts } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import {
  cancelComparedTrials,
  leaveComparedTrials,
  runComparedTrials,
  store,
} from "../../src/state";
import { disposeTrialRunner } from "../../src/state/trialRunner";
import { failing, uncertain } from "../runner/scenario";

const trials = () => store.getState().comparison.trials;

/** Runs some trials of scenarios, by the names of their columns. */
function run(scenarios: Readonly<Record<string, Scenario>>): Promise<void> {
  const wanted = Object.entries(scenarios).map(([id, scenario]) => ({ id, scenario }));
  return runComparedTrials(wanted, { trials: 300, seed: 1 });
}

beforeEach(() => {
  startTexts("fr");
  store.setState(store.getInitialState(), true);
});
afterEach(disposeTrialRunner);

test("all that is compared runs on the same random numbers, and a twin beats nothing", async () => {
  const dearer = { ...uncertain, organisation: { ...uncertain.organisation, openingCash: 5000 } };
  const running = run({ one: uncertain, twin: structuredClone(uncertain), dearer });
  expect(trials()).toMatchObject({ status: "running", progress: { done: 0, total: 900 } });
  await running;
  expect(trials()).toMatchObject({ status: "done", progress: null });
  const outcomesOf = (key: string) => {
    const outcomes = trials().results[key]?.told?.outcomes;
    if (!outcomes) throw new Error(`no outcomes of ${key}`);
    return outcomes;
  };
  const twins = pairOf(outcomesOf("one"), outcomesOf("twin"));
  expect(twins.finalCash).toMatchObject({ mean: 0, se: 0, pEqual: 1, beats: null });
  const other = pairOf(outcomesOf("one"), outcomesOf("dearer"));
  // A gate on cash may stop one and not the other: nearly all trials end higher.
  expect(other.finalCash.beats?.p).toBeGreaterThan(0.9);
});

test("what is there stays: after an edit only the scenario that changed runs again", async () => {
  await run({ one: uncertain, two: structuredClone(uncertain) });
  const before = trials().results;
  const running = run({ one: uncertain, two: { ...uncertain, start: "2030-01" } });
  expect(trials().progress?.total).toBe(300);
  expect(trials().results["two"]).toBe(before["two"]);
  await running;
  expect(trials().results["one"]).toBe(before["one"]);
  expect(trials().results["two"]?.of.start).toBe("2030-01");
});

test("a value that stops a trial is told of its scenario, the others run on", async () => {
  await run({ bad: failing, one: uncertain });
  expect(trials().status).toBe("done");
  expect(trials().results["bad"]).toMatchObject({ told: null });
  expect(trials().results["bad"]?.issue).not.toBeNull();
  expect(trials().results["one"]?.told?.risk.trials).toBe(300);
});

test("the first trials of all are told before the others of any", async () => {
  const wanted = ["one", "two"].map((id) => ({ id, scenario: structuredClone(uncertain) }));
  const told: (readonly number[])[] = [];
  const stop = store.subscribe(({ comparison }, before) => {
    if (comparison.trials.results === before.comparison.trials.results) return;
    told.push(Object.values(comparison.trials.results).map(({ trials: count }) => count));
  });
  await runComparedTrials(wanted, { trials: 1500, seed: 1 });
  stop();
  expect(told.filter(({ length }) => length === 2)[0]).toEqual([1000, 1000]);
  expect(told.at(-1)).toEqual([1500, 1500]);
});

test("they end when asked to, and when nobody looks", async () => {
  const both = { one: uncertain, two: structuredClone(uncertain) };
  const first = run(both);
  cancelComparedTrials();
  await first;
  expect(trials()).toMatchObject({ status: "cancelled", progress: null, results: {} });
  const second = run(both);
  leaveComparedTrials();
  await second;
  expect(trials().status).toBe("none");
});
