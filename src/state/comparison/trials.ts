import { RunError, runIssue } from "../../engine";
import type { QueueHandle } from "../../runner";
import type { Scenario } from "../../scenario";
import { store } from "../store";
import { disposeTrialQueue, trialQueue } from "../trialRunner";
import type { ComparedTrials, TrialsState } from "./comparisonState";

/** Least time between two tellings of how far the runs are, in milliseconds. */
const progressEvery = 100;

/** Counts what was asked, so that only the last asked is told. */
let asked = 0;
let handle: QueueHandle | null = null;

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
 * Runs the trials of all that is compared, each on the same random numbers: the first of all of them come before the rest
 * of any. Those that are there already are kept. Asked again, what runs is left for what is wanted now.
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
  set({ status: "running", progress: { done: 0, total: missing.length * trials } });
  const scenarioOf = new Map(missing.map(({ id, scenario }) => [id, scenario]));
  const put = (id: string, part: Pick<ComparedTrials, "told" | "issue" | "trials">) => {
    const of = scenarioOf.get(id);
    if (own !== asked || !of) return;
    const before = store.getState().comparison.trials.results;
    set({ results: { ...before, [id]: { of, seed, ...part } } });
  };
  let toldAt = 0;
  let hasFailed = false;
  handle = trialQueue().run(
    { scenarios: missing, seed, trials },
    {
      onResult: (id, { risk, outcomes }) =>
        put(id, { told: { risk, outcomes }, issue: null, trials: outcomes.trials }),
      onStopped: (id, { fault }) => {
        const scenario = scenarioOf.get(id);
        if (scenario) {
          put(id, { told: null, issue: runIssue(new RunError(fault), scenario), trials });
        }
      },
      onFailed: () => {
        hasFailed = true;
      },
      onProgress: (done, total) => {
        const now = performance.now();
        if (own !== asked || now - toldAt < progressEvery) return;
        toldAt = now;
        set({ progress: { done, total } });
      },
    },
  );
  const ended = await handle.outcome;
  if (own !== asked) return;
  set({ status: hasFailed && ended === "done" ? "failed" : ended, progress: null });
}

/** Ends the trials under way at the reader's wish; what is there stays. */
export function cancelComparedTrials(): void {
  handle?.cancel();
}

/** Ends trials that nobody waits for any more. */
export function leaveComparedTrials(): void {
  asked++;
  handle = null;
  disposeTrialQueue();
  if (store.getState().comparison.trials.status === "running") {
    set({ status: "none", progress: null });
  }
}

/** Changes how many trials are run of each scenario; they run when they are asked for. */
export function setComparedTrials(trials: number): void {
  set({ trials });
}
