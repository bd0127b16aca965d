import { checkScenario, type Issue, newId, type Scenario, takenIds } from "../../scenario";
import type { AssumptionChange, Difference } from "../difference/difference";
import type { Matching } from "../difference/matching";
import { renamed } from "../difference/renamed";
import { createSetFinder, type Direction, mended } from "./soundSet";
import { withChanges } from "./withChanges";

export type Taken =
  | { readonly kind: "taken"; readonly scenario: Scenario }
  | {
      readonly kind: "refused";
      /** What would be wrong: a stage or a shared assumption that does not exist there, say. */
      readonly issues: readonly Issue[];
      /** The differences that would have to be taken too; null where no others help. */
      readonly needs: readonly AssumptionChange[] | null;
    };

/**
 * One scenario with some of its differences made as the other has them: values in place, items at their place in the list
 * with what they refer to under the ids of this scenario. The result is valid, variants included, or there is none.
 */
export function takeChanges(
  difference: Difference,
  changes: readonly AssumptionChange[],
  direction: Direction,
): Taken {
  const places = placesOf(difference, changes);
  const { reference, alike, placed } = difference;
  const [target, source] = direction === "toReference" ? [reference, alike] : [alike, reference];
  const chosen = placed.filter((_, place) => places.includes(place));
  const result = mended(withChanges(target, source, chosen), checkScenario);
  if (result.issues.length > 0) {
    return {
      kind: "refused",
      issues: result.issues,
      needs: needsOf(difference, places, direction),
    };
  }
  if (direction === "toReference") return { kind: "taken", scenario: result.scenario };
  const own = renamed(result.scenario, namesBack(difference, result.scenario));
  return { kind: "taken", scenario: own };
}

/** The same for a single difference. */
export function takeChange(
  difference: Difference,
  change: AssumptionChange,
  direction: Direction,
): Taken {
  return takeChanges(difference, [change], direction);
}

/** Where changes stand in their difference. Throws a RangeError for one that is of another. */
export function placesOf(
  { changes }: Difference,
  chosen: readonly AssumptionChange[],
): readonly number[] {
  return chosen.map(({ path, kind }) => {
    const place = changes.findIndex((one) => one.path === path && one.kind === kind);
    if (place < 0) throw new RangeError(`no such difference: ${path}`);
    return place;
  });
}

function needsOf(
  difference: Difference,
  places: readonly number[],
  direction: Direction,
): readonly AssumptionChange[] | null {
  const set = createSetFinder(difference, direction).find(places);
  if ("issues" in set) return null;
  const others = set.places.filter((place) => !places.includes(place));
  return others.length > 0
    ? others.map((place) => difference.changes[place] as AssumptionChange)
    : null;
}

/** What ids of the reference are called in the other: their counterparts', their own, or new ones where those are taken. */
function namesBack(
  { matching, other }: Difference,
  result: Scenario,
): Pick<Matching, "ids" | "criteria"> {
  const ids = new Map([...matching.ids].map(([own, called]) => [called, own]));
  const ofOther = new Set(takenIds(other));
  const taken = new Set([...ofOther, ...takenIds(result).map((id) => ids.get(id) ?? id)]);
  for (const id of takenIds(result)) {
    if (ids.has(id) || !ofOther.has(id)) continue;
    const free = newId(id, taken);
    taken.add(free);
    ids.set(id, free);
  }
  const criteria = new Map(
    [...matching.criteria].map(([key, called]) => {
      const [stage = "", own = ""] = key.split(".");
      return [`${matching.ids.get(stage) ?? stage}.${called}`, own];
    }),
  );
  return { ids, criteria };
}
