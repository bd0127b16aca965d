import { openTrial, type Risk, RunError, runIssue } from "../engine";
import type { RunHandle, Runner, RunOutcome } from "../runner";
import type { Scenario } from "../scenario";
import { readTrialChoice, rememberTrialChoice } from "../storage";
import { defaultSettings, noRisk, type RiskSettings, type RiskState } from "./riskState";
import { type PalierState, store } from "./store";
import { disposeTrialRunner, trialRunner } from "./trialRunner";

/** Least time between two tellings of how far a run is, in milliseconds. */
const progressEvery = 100;

let isWatching = false;
let handle: RunHandle | null = null;
/** Counts what was asked to be read, so that only the last asked is shown. */
let openings = 0;
/** The scenario in which the trial being read is being drawn anew. */
let redrawing: Scenario | null = null;

function set(part: Partial<RiskState>): void {
  store.setState(({ risk }) => ({ risk: { ...risk, ...part } }));
}

/** The scenario whose trials are wanted: none while the start page is shown or a value stops its plan. */
function wantedOf({ open, results, view }: PalierState): Scenario | null {
  return view === "scenario" && open && !results.issue ? open.shown : null;
}

/** Runs the trials of the scenario on screen whenever it changes; gives the way to stop. */
export function startRisk(): () => void {
  isWatching = true;
  set({ settings: { ...defaultSettings, ...readTrialChoice() } });
  let wanted: Scenario | null = null;
  const stopWatching = store.subscribe((state, before) => {
    const isOther = state.open?.opened !== before.open?.opened;
    if (isOther) set({ ...noRisk, settings: state.risk.settings });
    const next = wantedOf(state);
    if (next === wanted && !isOther) return;
    wanted = next;
    if (next) runRisk(isOther || state.open?.variant !== before.open?.variant);
    else stopRisk();
  });
  return () => {
    stopWatching();
    isWatching = false;
    handle = null;
    disposeTrialRunner();
  };
}

/** Runs the trials of the scenario on screen, anew; with `isOther`, there is nothing before it to compare with. */
export function runRisk(isOther = false): void {
  const state = store.getState();
  const scenario = wantedOf(state);
  if (!scenario || !isWatching) return;
  const { settings, status, risk, of, previous } = state.risk;
  if (!isOther && of === scenario && status === "done" && isAsChosen(risk, settings)) return;
  const isChanged = status === "done" && of !== scenario;
  openings++;
  redrawing = null;
  set({
    status: "running",
    progress: { done: 0, total: settings.trials },
    previous: isOther ? null : isChanged ? risk : previous,
    issue: null,
    stoppedTrial: null,
    ...(isOther ? { opened: null, closed: null } : kept(state.risk)),
  });
  handle = follow(trialRunner(), scenario, settings);
}

/** The trial being read stays through an edit, as a variable keeps its draws: not where other trials are run. */
function kept({ opened, closed, risk, settings }: RiskState): Pick<RiskState, "opened" | "closed"> {
  if (!opened) return { opened, closed };
  const isSame = risk?.seed === settings.seed && opened.trial < settings.trials;
  return isSame ? { opened, closed: null } : { opened: null, closed: "trials" };
}

/** Whether results are those that the settings ask for: where they ended sooner, precise, they may be. */
function isAsChosen(risk: Risk | null, { seed, trials, untilPrecise }: RiskSettings): boolean {
  return risk !== null && risk.seed === seed && risk.trials === trials && !untilPrecise;
}

function follow(runner: Runner, scenario: Scenario, settings: RiskSettings): RunHandle {
  let toldAt = 0;
  let isFirst = true;
  const markFirst = () => {
    if (isFirst) mark("palier:risk-first");
    isFirst = false;
  };
  const own = runner.run(
    { scenario, ...settings },
    {
      onProgress: (done, total) => {
        const now = performance.now();
        if (now - toldAt < progressEvery) return;
        toldAt = now;
        set({ progress: { done, total } });
      },
      onRisk: (risk) => {
        set({ risk, of: scenario });
        markFirst();
        redraw();
      },
    },
  );
  const tellEnd = async () => {
    const outcome = await own.outcome;
    if (handle !== own) return;
    set({ ...ending(outcome, scenario), progress: null });
    if (outcome.kind !== "done") return;
    markFirst();
    redraw();
    mark("palier:risk-done");
  };
  void tellEnd();
  return own;
}

function ending(outcome: RunOutcome, scenario: Scenario): Partial<RiskState> {
  switch (outcome.kind) {
    case "done":
      return { status: "done", risk: outcome.risk, of: scenario };
    case "stopped": {
      const { trial, fault } = outcome.fault;
      const issue = runIssue(new RunError(fault), scenario);
      return { status: "stopped", issue, stoppedTrial: trial };
    }
    case "cancelled":
    case "failed":
      return { status: outcome.kind };
  }
}

/** A mark in the browser's own timeline, of the last run only. */
function mark(name: string): void {
  performance.clearMarks(name);
  performance.mark(name);
}

/** Ends the trials under way; what they have told so far stays. */
export function cancelRisk(): void {
  handle?.cancel();
}

/** Ends trials that nobody waits for any more. */
function stopRisk(): void {
  const own = handle;
  handle = null;
  own?.cancel();
  if (store.getState().risk.status === "running") set({ status: "none", progress: null });
}

/** Changes how many trials are run, or their seed, and runs them. */
export function setRiskSettings(change: Partial<RiskSettings>): void {
  const settings = { ...store.getState().risk.settings, ...change };
  set({ settings });
  rememberTrialChoice(settings);
  runRisk();
}

/** Draws the trial being read anew, in the scenario that the results are of by now. */
function redraw(): void {
  const { opened, of } = store.getState().risk;
  if (!opened || opened.model.scenario === of || redrawing === of) return;
  redrawing = of;
  void showTrial(opened.trial, opened.way, "edit");
}

/**
 * Shows one trial of the last results, month by month.
 * @param closed why it is put away, where it cannot be run
 */
export async function showTrial(
  trial: number,
  way: "staged" | "committed",
  closed: RiskState["closed"] = null,
): Promise<void> {
  const { of, risk } = store.getState().risk;
  if (!of || !risk || !isWatching) return;
  const own = ++openings;
  try {
    const world = await trialRunner().drawWorld({ scenario: of, seed: risk.seed }, trial, way);
    const { plan } = store.getState().results;
    if (own !== openings || plan?.model.scenario !== of) return;
    set({ opened: openTrial(plan.model, world), closed: null });
  } catch {
    // A trial that cannot be run again, or whose runner is gone, is not shown.
    if (own === openings) set({ opened: null, closed });
  }
}

/** Puts the trial being read away. */
export function closeTrial(): void {
  openings++;
  set({ opened: null, closed: null });
}
