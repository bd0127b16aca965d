import type { Risk, TrialFault, TrialOutcomes } from "../../engine";
import type { Scenario } from "../../scenario";

/** One of the scenarios whose trials are asked for, by a name of the asker's. */
export interface QueuedScenario {
  readonly id: string;
  readonly scenario: Scenario;
}

/** Trials of several scenarios, all on the same random numbers. */
export interface QueueRequest {
  readonly scenarios: readonly QueuedScenario[];
  /** A whole number. */
  readonly seed: number;
  /** Of each scenario, 1 to 1,000,000. */
  readonly trials: number;
}

/** What the trials of a scenario tell, so many of them as `risk` and `outcomes` say. */
export interface QueueResult {
  readonly risk: Risk;
  /** How the staged path of each trial ended: what pairs are compared by. */
  readonly outcomes: TrialOutcomes;
  /** Whether more trials are to come. */
  readonly isFirst: boolean;
}

export interface QueueEvents {
  /** Results of a scenario's first trials, then of all of them. */
  readonly onResult?: (id: string, result: QueueResult) => void;
  /** A value stops a trial of the scenario. */
  readonly onStopped?: (id: string, fault: TrialFault) => void;
  /** The scenario's trials could not be computed. */
  readonly onFailed?: (id: string, error: unknown) => void;
  /** Trials of all scenarios. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface QueueHandle {
  /** `done` once each scenario has its results, is stopped or failed. Never rejects. */
  readonly outcome: Promise<"done" | "cancelled">;
  /** Has these scenarios computed before the others, the first of them first: those that are in sight. */
  readonly prefer: (ids: readonly string[]) => void;
  readonly cancel: () => void;
}

/** Runs the trials of several scenarios. A newer request cancels an older one. */
export interface TrialQueue {
  readonly run: (request: QueueRequest, events?: QueueEvents) => QueueHandle;
  /** Ends what is under way and lets the workers go. */
  readonly dispose: () => void;
}
