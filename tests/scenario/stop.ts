import { compile, planOf, RunError, runIssue } from "../../src/engine";
import { type Issue, parseScenario } from "../../src/scenario";
import { bytesOf } from "./readTests";

type StopIssue = Extract<Issue, { code: "notFiniteAtRun" | "outOfRangeAtRun" }>;

/** The issue by which a file of `tests/scenarios/stopped` stops its plan. */
export function stopOf(name: string): StopIssue {
  const parsed = parseScenario(bytesOf("stopped", name));
  if (!parsed.ok) throw new Error("the file was refused");
  try {
    planOf(compile(parsed.scenario));
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return runIssue(error, parsed.scenario) as StopIssue;
  }
  throw new Error("the run went on");
}
