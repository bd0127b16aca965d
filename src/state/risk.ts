import { openTrial, RunError, runIssue } from "../engine";
import { createInlineRunner, type RunHandle, type Runner } from "../runner";
import type { Scenario } from "../scenario";
import type { RiskSettings, RiskState } from "./riskState";
import { store } from "./store";

let runner: Runner | null = null;
let handle: RunHandle | null = null;

function set(part: Partial<RiskState>): void {
  store.setState(({ risk }) => ({ risk: { ...risk, ...part } }));
}

/** Runs the trials of the scenario on screen whenever it changes. */
export function startRisk(): () => void {
  runner = createInlineRunner();
  let last: Scenario | null = null;
  return store.subscribe(({ open, results, view }) => {
    const scenario = view === "scenario" ? (open?.shown ?? null) : null;
    if (scenario === null || scenario === last || results.issue) return;
    last = scenario;
    runRisk();
  });
}

/** Runs the trials of the scenario on screen, anew. */
export function runRisk(): void {
  const { open, risk: before } = store.getState();
  if (!open || !runner) return;
  const scenario = open.shown;
  const { settings } = before;
  set({
    status: "running",
    progress: { done: 0, total: settings.trials },
    previous: before.status === "done" ? before.risk : before.previous,
    issue: null,
    stoppedTrial: null,
    opened: null,
  });
  const own = runner.run(
    { scenario, ...settings },
    {
      onProgress: (done, total) => set({ progress: { done, total } }),
      onRisk: (risk) => set({ risk, of: scenario }),
    },
  );
  handle = own;
  void follow(own, scenario);
}

async function follow(own: RunHandle, scenario: Scenario): Promise<void> {
  const outcome = await own.outcome;
  if (handle !== own) return;
  if (outcome.kind === "done") {
    set({ status: "done", risk: outcome.risk, of: scenario, progress: null });
  } else if (outcome.kind === "stopped") {
    const { trial, fault } = outcome.fault;
    const issue = runIssue(new RunError(fault), scenario);
    set({ status: "stopped", issue, stoppedTrial: trial, progress: null });
  } else set({ status: outcome.kind, progress: null });
}

/** Ends the trials under way; what they have told so far stays. */
export function cancelRisk(): void {
  handle?.cancel();
}

/** Changes how many trials are run, or their seed, and runs them. */
export function setRiskSettings(change: Partial<RiskSettings>): void {
  const { settings } = store.getState().risk;
  set({ settings: { ...settings, ...change } });
  runRisk();
}

/** Shows one trial of the last results, month by month. */
export async function showTrial(trial: number, way: "staged" | "committed"): Promise<void> {
  const { risk, results } = store.getState();
  const { of, settings } = risk;
  if (!of || !runner || !results.plan) return;
  const world = await runner.drawWorld({ scenario: of, seed: settings.seed }, trial, way);
  if (store.getState().risk.of !== of || results.plan.model.scenario !== of) return;
  set({ opened: openTrial(results.plan.model, world) });
}

/** Puts the trial being read away. */
export function closeTrial(): void {
  set({ opened: null });
}
