import { compile, type Plan, planOf, RunError, runIssue } from "../engine";
import type { Issue, Scenario } from "../scenario";

/** What is computed from the scenario on screen. */
export interface Results {
  /** The last plan that could be computed; null where none ever could. */
  readonly plan: Plan | null;
  /** The plan before the last change, to show what it moved; null after opening. */
  readonly previous: Plan | null;
  /** Whether `plan` is from before the last change, which a value stopped. */
  readonly isStale: boolean;
  /** The value that stopped the run. */
  readonly issue: Issue | null;
}

export const noResults: Results = { plan: null, previous: null, isStale: false, issue: null };

/** Results of a scenario; `last` is the plan on screen so far, kept where a value stops the run. */
export function derive(scenario: Scenario, last: Plan | null): Results {
  try {
    return { plan: planOf(compile(scenario)), previous: last, isStale: false, issue: null };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return { plan: last, previous: null, isStale: true, issue: runIssue(error, scenario) };
  }
}
