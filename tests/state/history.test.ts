import { expect, test } from "vitest";
import type { Scenario } from "../../src/scenario";
import { emptyHistory, type History, historyLimits, stepBack, take } from "../../src/state/history";
import { small } from "./scenario";

function describe(scenario: Scenario, history: History, text: string) {
  const step = take(scenario, history, { key: "value", path: "meta.description" }, (draft) => {
    draft.meta.description = text;
  });
  if (!step) throw new Error("nothing changed");
  return step;
}

test("the oldest entries give way to the limit of entries", () => {
  let state: { scenario: Scenario; history: History } = { scenario: small, history: emptyHistory };
  for (let turn = 0; turn < historyLimits.entries + 20; turn += 1) {
    state = describe(state.scenario, state.history, `texte ${turn}`);
  }
  expect(state.history.past).toHaveLength(historyLimits.entries);
  for (;;) {
    const back = stepBack(state.scenario, state.history);
    if (!back) break;
    state = back;
  }
  expect(state.scenario.meta.description).toBe("texte 19");
});

test("large entries give way to the limit of memory; the last one always stays", () => {
  const large = (letter: string) => letter.repeat(historyLimits.size / 3);
  let state = describe(small, emptyHistory, large("a"));
  state = describe(state.scenario, state.history, large("b"));
  state = describe(state.scenario, state.history, large("c"));
  expect(state.history.past).toHaveLength(1);
  state = describe(state.scenario, state.history, "z".repeat(historyLimits.size * 2));
  expect(state.history.past).toHaveLength(1);
});
