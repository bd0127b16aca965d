import { createMixCheck, type Issue, type Location, type Scenario } from "../../scenario";
import { nameOf, type PlacedChange, type Steps } from "../difference/changes";
import type { Difference } from "../difference/difference";
import { withChanges } from "./withChanges";

/** Into which of the two scenarios differences are taken. */
export type Direction = "toReference" | "toOther";

/** Changes, by their place in the difference, that give a sound scenario together. */
export interface SoundSet {
  readonly places: readonly number[];
  /** In the reference's ids, without variants. */
  readonly scenario: Scenario;
}

/** Finds the changes that some cannot do without. */
export interface SetFinder {
  /** The changes with the fewest others that make them sound; null where none do, with what stands in the way. */
  readonly find: (places: readonly number[]) => SoundSet | { readonly issues: readonly Issue[] };
}

/** `toReference`: changes are made in the reference as the other has them, and the reverse. */
export function createSetFinder(difference: Difference, direction: Direction): SetFinder {
  const check = createMixCheck();
  const { placed } = difference;
  const [target, source] =
    direction === "toReference"
      ? [difference.reference, difference.alike]
      : [difference.alike, difference.reference];
  const { variants: _, ...bare } = target;
  const made = (places: ReadonlySet<number>) => {
    const changes = placed.filter((_change, place) => places.has(place));
    return mended(withChanges(bare, source, changes), check);
  };

  const find: SetFinder["find"] = (asked) => {
    const places = new Set(asked);
    let result = made(places);
    while (result.issues.length > 0) {
      const before = places.size;
      for (const issue of result.issues)
        for (const place of helpOf(issue, result.scenario, placed, places)) places.add(place);
      if (places.size === before) return { issues: result.issues };
      result = made(places);
    }
    for (const place of [...places].toReversed()) {
      if (asked.includes(place)) continue;
      const fewer = new Set(places);
      fewer.delete(place);
      const without = made(fewer);
      if (without.issues.length > 0) continue;
      places.delete(place);
      result = without;
    }
    return { places: [...places].toSorted((a, b) => a - b), scenario: result.scenario };
  };
  return { find };
}

/** A scenario without what is said of figures that are not there any more, and its other faults. */
export function mended(
  scenario: Scenario,
  check: (scenario: Scenario) => readonly Issue[],
): { readonly scenario: Scenario; readonly issues: readonly Issue[] } {
  const issues = check(scenario);
  const said = issues.filter(
    (issue) => issue.code === "unknownReference" && issue.kind === "about",
  );
  if (said.length === 0) return { scenario, issues };
  for (const { location } of said) {
    const about = location
      .slice(0, -1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], scenario);
    delete (about as Record<string, unknown>)[String(location.at(-1))];
  }
  return { scenario, issues: check(scenario) };
}

/** The changes, not made yet, that may mend a fault: the nearest to where it stands. */
function helpOf(
  issue: Issue,
  scenario: Scenario,
  placed: readonly PlacedChange[],
  made: ReadonlySet<number>,
): number[] {
  const where = (suits: (steps: Steps) => boolean) =>
    placed.flatMap(({ steps }, place) => (!made.has(place) && suits(steps) ? [place] : []));
  const names = namesIn(issue);
  const steps = stepsTo(scenario, issue.location);
  const depth = steps[0] === "stages" && steps[3] === "criteria" ? 5 : 2;
  const ladder = [
    // What is named and is not there, or is part of a circle.
    (own: Steps) => own.length === 2 && names.includes(String(own[1])),
    (own: Steps) => names.includes(String(own[1])),
    (own: Steps) => isWithin(own, steps) || isWithin(steps, own),
    (own: Steps) => isWithin(own, steps.slice(0, depth)),
    (own: Steps) => own[0] === steps[0],
  ];
  for (const suits of ladder) {
    const found = where(suits);
    if (found.length > 0) return found;
  }
  return [];
}

/** Ids that a fault is about. */
function namesIn(issue: Issue): readonly string[] {
  switch (issue.code) {
    case "unknownReference":
      return [issue.found.replaceAll('"', "")];
    case "unknownName":
    case "noPopulation":
      return [issue.name];
    case "cycle":
      return issue.names;
    default:
      return [];
  }
}

function stepsTo(scenario: Scenario, location: Location): Steps {
  let value: unknown = scenario;
  return location.map((key) => {
    const isRow = Array.isArray(value);
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    return (isRow && nameOf(value)) || key;
  });
}

function isWithin(steps: Steps, whole: Steps): boolean {
  return whole.every((step, depth) => steps[depth] === step);
}
