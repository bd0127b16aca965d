import type { Risk, TrialRun } from "../engine";
import type { Issue, Scenario } from "../scenario";

/** What the user chose for the trials. */
export interface RiskSettings {
  readonly trials: number;
  readonly untilPrecise: boolean;
  readonly seed: number;
}

/** What the trials of the scenario on screen tell, and how far they are. */
export interface RiskState {
  /** The last results, of some or all of the trials; null before the first. */
  readonly risk: Risk | null;
  /** The scenario that `risk` is of. */
  readonly of: Scenario | null;
  /** The last complete results before the last change of the scenario, to show what it moved. */
  readonly previous: Risk | null;
  readonly status: "none" | "running" | "done" | "cancelled" | "failed" | "stopped";
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The value that stopped a trial, and the trial's number. */
  readonly issue: Issue | null;
  readonly stoppedTrial: number | null;
  readonly settings: RiskSettings;
  /** The trial being read, and where it could not be, nothing. */
  readonly opened: TrialRun | null;
  /** Why the trial being read was put away unasked: what is assumed changed, or which trials are run. */
  readonly closed: "edit" | "trials" | null;
}

export const defaultSettings: RiskSettings = { trials: 10_000, untilPrecise: false, seed: 1 };

export const noRisk: RiskState = {
  risk: null,
  of: null,
  previous: null,
  status: "none",
  progress: null,
  issue: null,
  stoppedTrial: null,
  settings: defaultSettings,
  opened: null,
  closed: null,
};
