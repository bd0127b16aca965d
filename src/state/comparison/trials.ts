import { RunError, runIssue } from "../../engine";
import type { RunHandle, RunOutcome } from "../../runner";
import type { Scenario } from "../../scenario";
import { store } from "../store";
import { trialRunner } from "../trialRunner";
import type { ComparedTrials, TrialsState } from "./comparisonState";

/** Least time between two tellings of how far the runs are, in milliseconds. */
const progressEvery = 100;

/** Counts what was asked, so that only the last asked is told. */
let asked = 0;
let handle: RunHandle | null = null;

/** One of those compared: the name of its column, and its scenario. */
interface Wanted {
  readonly id: string;
  readonly scenario: Scenario;
}

function set(part: Partial<TrialsState>): void {
  store.setState(({ comparison }) => ({
    comparison: { ...comparison, trials: { ...comparison.trials, ...part } },
  }));
}

/**
 * Runs the trials of all that is compared, one scenario after the other, each on the same random numbers; those that are
 * there already are kept. Asked again, what runs is left for what is wanted now.
 */
export async function runComparedTrials(
  wanted: readonly Wanted[],
  { trials, seed }: { readonly trials: number; readonly seed: number },
): Promise<void> {
  const own = ++asked;
  handle?.cancel();
  const { results } = store.getState().comparison.trials;
  const isThere = ({ id, scenario }: Wanted) => {
    const known = results[id];
    return known?.of === scenario && known.seed === seed && known.trials === trials;
  };
  const missing = wanted.filter((one) => !isThere(one));
  const ids = new Set(wanted.map(({ id }) => id));
  set({ results: Object.fromEntries(Object.entries(results).filter(([id]) => ids.has(id))) });
  if (missing.length === 0) return set({ status: "done", progress: null });
  const total = missing.length * trials;
  set({ status: "running", progress: { done: 0, total } });
  let toldAt = 0;
  for (const [index, { id, scenario }] of missing.entries()) {
    handle = trialRunner().run(
      { scenario, seed, trials, untilPrecise: false, wantsOutcomes: true },
      {
        onProgress: (done) => {
          const now = performance.now();
          if (own !== asked || now - toldAt < progressEvery) return;
          toldAt = now;
          set({ progress: { done: index * trials + done, total } });
        },
      },
    );
    const outcome = await handle.outcome;
    if (own !== asked) return;
    if (outcome.kind === "cancelled" || outcome.kind === "failed") {
      return set({ status: outcome.kind, progress: null });
    }
    const result = { ...resultOf(outcome, scenario), of: scenario, seed, trials };
    const before = store.getState().comparison.trials.results;
    set({ results: { ...before, [id]: result } });
  }
  set({ status: "done", progress: null });
}

function resultOf(
  outcome: Extract<RunOutcome, { kind: "done" | "stopped" }>,
  scenario: Scenario,
): Pick<ComparedTrials, "told" | "issue"> {
  if (outcome.kind === "stopped") {
    return { told: null, issue: runIssue(new RunError(outcome.fault.fault), scenario) };
  }
  const { risk, outcomes } = outcome;
  return { told: outcomes && { risk, outcomes }, issue: null };
}

/** Ends the trials under way at the reader's wish; what is there stays. */
export function cancelComparedTrials(): void {
  handle?.cancel();
}

/** Ends trials that nobody waits for any more. */
export function leaveComparedTrials(): void {
  asked++;
  handle?.cancel();
  handle = null;
  if (store.getState().comparison.trials.status === "running") {
    set({ status: "none", progress: null });
  }
}

/** Changes how many trials are run of each scenario; they run when they are asked for. */
export function setComparedTrials(trials: number): void {
  set({ trials });
}
