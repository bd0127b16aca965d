import { type Issue, locate, type Scenario, shortJson } from "../scenario";
import { monthAt } from "../units";
import type { RunError } from "./runError";

/** The fault that stopped a run as an issue of its scenario, with the calendar month where it has one. */
export function runIssue(error: RunError, scenario: Scenario): Issue {
  const { code, path, value, spec, month } = error.fault;
  const place = {
    path,
    location: locate(scenario, path) ?? [],
    found: shortJson(value),
    month: month === null ? null : { index: month, name: monthAt(scenario.start, month) },
  };
  if (code === "notFiniteAtRun") return { code, ...place };
  return { code, ...place, min: spec.min, exclusiveMin: spec.exclusiveMin ?? false, max: spec.max };
}
