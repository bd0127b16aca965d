import { describe, expect, test } from "vitest";
import type { StageMeasureName } from "../../src/ui/projection/measureCatalogue";
import { chosenMeasures, moved } from "../../src/ui/comparison/measures/chosenMeasures";
import { stageGroups } from "../../src/ui/comparison/stages/stageGroups";
import type { Ready } from "../../src/ui/comparison/useComparison";
import { exampleScenario, planFor } from "../charts/example";

const scenario = exampleScenario();

function columnOf(index: number, own = scenario): Ready {
  return {
    id: String(index),
    index,
    letter: "ABC"[index] ?? "",
    name: own.meta.name,
    scenario: own,
    plan: planFor(own),
    isReference: index === 0,
  } as Ready;
}

describe("stages side by side", () => {
  const reference = columnOf(0);
  const [first, ...others] = scenario.stages;
  const longer = columnOf(1, {
    ...scenario,
    start: "2026-01",
    stages: [{ id: "avant", name: "Avant", months: 12 }, ...(first ? [first] : []), ...others],
  });

  test("by order each goes with the one of the same place, and what is left stands alone", () => {
    const groups = stageGroups([reference, longer], reference, "order");
    expect(groups).toHaveLength(scenario.stages.length + 1);
    expect(groups[0]).toMatchObject({ base: 0, cells: [{ stage: 0 }, { stage: 0 }] });
    expect(groups.at(-1)).toMatchObject({
      base: null,
      cells: [null, { stage: scenario.stages.length }],
    });
  });

  test("by the calendar each goes with the one that it shares months with", () => {
    const groups = stageGroups([reference, longer], reference, "calendar");
    expect(groups[0]?.cells[1]).toEqual({ stage: 1, sharedMonths: first?.months });
    expect(groups.at(-1)?.cells).toEqual([null, { stage: 0, sharedMonths: 0 }]);
  });
});

describe("measures chosen", () => {
  const all: readonly StageMeasureName[] = ["ownRevenue", "charges", "aid", "coverage"];

  test("are the first ones until some are, and only those that there are", () => {
    const none = { measures: null, pinned: null };
    expect(chosenMeasures(none, all, ["charges"]).shown).toEqual(["charges"]);
    const some = { measures: ["coverage", "gone", "ownRevenue"], pinned: ["ownRevenue"] };
    expect(chosenMeasures(some, all).shown).toEqual(["ownRevenue", "coverage"]);
  });

  test("move among those pinned, or among the others", () => {
    const chosen = chosenMeasures({ measures: [...all], pinned: ["aid"] }, all);
    expect(chosen.shown).toEqual(["aid", "ownRevenue", "charges", "coverage"]);
    expect(moved(chosen, "ownRevenue", -1)).toBe(chosen.shown);
    expect(moved(chosen, "charges", -1)).toEqual(["aid", "charges", "ownRevenue", "coverage"]);
  });
});
