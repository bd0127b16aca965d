import type { Scenario } from "../schema";
import { spansOf } from "./spans";

/** An item whose stages are no longer the same, and the first and last of them now, by name. */
export interface CoveredChange {
  readonly path: string;
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/** The stages of each item, by its path, and whether the file says where it ends. */
function coveredOf(scenario: Scenario) {
  const order = scenario.stages.map(({ id }) => id);
  return spansOf(scenario).map(({ path, name, item, key }) => {
    // An aid is for its first stage unless said otherwise (contract, section 9).
    const end = item[key] ?? (key === "to" ? item.from : order.at(-1));
    const stages = order.slice(order.indexOf(item.from), order.indexOf(end ?? item.from) + 1);
    return { path, name, stages, end: item[key] };
  });
}

/**
 * The items that are active in other stages after stages were moved or copied. What lasts to the end takes in a new
 * stage by itself, and is not told.
 */
export function coveredChanges(before: Scenario, after: Scenario): readonly CoveredChange[] {
  const had = new Map(coveredOf(before).map((one) => [one.path, one]));
  const known = new Set(before.stages.map(({ id }) => id));
  const nameOf = (id: string | undefined) =>
    after.stages.find((stage) => stage.id === id)?.name ?? "";
  return coveredOf(after).flatMap(({ path, name, stages, end }) => {
    const old = had.get(path);
    if (!old) return [];
    const counted = old.end === end ? stages.filter((id) => known.has(id)) : stages;
    const isSame =
      counted.length === old.stages.length && counted.every((id) => old.stages.includes(id));
    if (isSame) return [];
    return [{ path, name, first: nameOf(stages[0]), last: nameOf(stages.at(-1)) }];
  });
}
