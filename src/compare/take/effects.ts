import { RunError, runIssue } from "../../engine";
import type { Issue, Scenario } from "../../scenario";
import { minus, type PathTotals, totalsBy, tryTotals } from "../bridge/pathTotals";
import type { Steps } from "../difference/changes";
import type { Difference } from "../difference/difference";
import { createSetFinder } from "./soundSet";

/** What one difference does by itself. */
export interface ChangeEffect {
  /** Plan of the reference with the difference minus its own plan, euros; null where it cannot be told. */
  readonly totals: PathTotals | null;
  /** Other differences, by their place, that come with it since it cannot stand without them. */
  readonly needs: readonly number[];
  /** Why there is nothing to tell; empty where there is, where it needs too many others, and where numbers do not hold it. */
  readonly issues: readonly Issue[];
}

/** Others beyond which what a difference does with them is no more its own. */
const mostNeeds = 12;

const nothing = totalsBy(() => 0);

/**
 * What each difference between two scenarios does by itself: it is put into the reference alone, or with the fewest others
 * that it cannot stand without, and the plan is computed; gates and links of chance, on which no plan depends, are left out. Effects do not add up to the difference: what differences do
 * together is in the bridge. Yields after each, with the number of those that are done.
 */
export function* effectSteps(difference: Difference): Generator<number, ChangeEffect[]> {
  const { changes, reference } = difference;
  const finder = createSetFinder(forPlan(difference), "toReference");
  const known = new Map<string, PathTotals | readonly Issue[]>();
  const before = endOf(reference);
  const effects: ChangeEffect[] = [];
  for (const [place, { isOfWords, steps }] of changes.entries()) {
    const isIdle = isOfWords || isOutsidePlan(steps);
    effects.push(isIdle ? { totals: nothing, needs: [], issues: [] } : effectOf(place));
    yield place + 1;
  }
  return effects;

  function effectOf(place: number): ChangeEffect {
    if (isIssues(before)) return { totals: null, needs: [], issues: before };
    const set = finder.find([place]);
    if ("issues" in set) return { totals: null, needs: [], issues: set.issues };
    const needs = set.places.filter((one) => one !== place);
    if (needs.length > mostNeeds) return { totals: null, needs, issues: [] };
    const name = set.places.join();
    const after = known.get(name) ?? endOf(set.scenario);
    known.set(name, after);
    if (isIssues(after)) return { totals: null, needs, issues: after };
    return { totals: minus(after, before), needs, issues: [] };
  }
}

/** Whether it is of a gate or of a link of chance. */
function isOutsidePlan([section, , key]: Steps): boolean {
  return section === "correlations" || (section === "stages" && key === "gate");
}

/** The difference without gates and links of chance: what they name holds nothing together. */
function forPlan(difference: Difference): Difference {
  const bare = (scenario: Scenario): Scenario => {
    const copy = structuredClone(scenario);
    delete copy.correlations;
    for (const stage of copy.stages) delete stage.gate;
    return copy;
  };
  const { reference, alike } = difference;
  return { ...difference, reference: bare(reference), alike: bare(alike) };
}

function isIssues(end: PathTotals | readonly Issue[]): end is readonly Issue[] {
  return Array.isArray(end);
}

/** What a plan comes to, or the value that stops it. */
function endOf(scenario: Scenario): PathTotals | readonly Issue[] {
  const totals = tryTotals(scenario);
  if (totals instanceof RunError) return [runIssue(totals, scenario)];
  return totals ?? [];
}

/** The effects of all differences, computed where they are asked for. */
export function effectsOf(difference: Difference): ChangeEffect[] {
  const steps = effectSteps(difference);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
