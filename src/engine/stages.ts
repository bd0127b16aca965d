import type { Scenario } from "../scenario";
import type { ActiveStages } from "./model";

/** Index of the stage of that id. */
export function stageIndex(scenario: Scenario, id: string): number {
  const index = scenario.stages.findIndex((stage) => stage.id === id);
  if (index < 0) throw new Error(`stage not checked before compiling: ${id}`);
  return index;
}

/** Stages between which an item is active: from `from` to `until`, by default the last. */
export function activeStages(
  scenario: Scenario,
  item: { from: string; until?: string | undefined },
): ActiveStages {
  return {
    from: stageIndex(scenario, item.from),
    until: item.until === undefined ? scenario.stages.length - 1 : stageIndex(scenario, item.until),
  };
}
