import type { DrawnWorld, Risk, TrialFault, TrialOutcomes } from "../engine";
import type { Scenario } from "../scenario";

/** Trials asked for. */
export interface RunRequest {
  readonly scenario: Scenario;
  /** A whole number. */
  readonly seed: number;
  /** How many trials, 1 to 1,000,000; at most so many where they end once they are precise. */
  readonly trials: number;
  /** Whether to end sooner, once the deciding probabilities are known to +-1 point (95 %). */
  readonly untilPrecise: boolean;
  /** Whether the outcome of each trial is wanted too, to compare scenarios by; 26 bytes a trial. */
  readonly wantsOutcomes?: boolean;
}

/** What is heard of a run before it ends. */
export interface RunEvents {
  readonly onProgress?: (done: number, total: number) => void;
  /** Results of the first trials, then of more; each stands for all trials from 0 to its number. */
  readonly onRisk?: (risk: Risk) => void;
}

/** How a run ended. It always ends, whatever befalls the workers. */
export type RunOutcome =
  | {
      readonly kind: "done";
      readonly risk: Risk;
      /** Where they were asked for. */
      readonly outcomes: TrialOutcomes | null;
    }
  /** Cancelled by its asker, or by a newer run. */
  | { readonly kind: "cancelled" }
  /** A value stopped a trial: the first one by number, however the trials were shared out. */
  | { readonly kind: "stopped"; readonly fault: TrialFault }
  | { readonly kind: "failed"; readonly error: unknown };

export interface RunHandle {
  /** Never rejects. */
  readonly outcome: Promise<RunOutcome>;
  readonly cancel: () => void;
}

/** Runs trials, wherever they are computed. A newer run cancels an older one. */
export interface Runner {
  readonly run: (request: RunRequest, events?: RunEvents) => RunHandle;
  /** The draws of one trial, to run it again beside the plan. Rejects where it cannot be computed. */
  readonly drawWorld: (
    request: Pick<RunRequest, "scenario" | "seed">,
    trial: number,
    way: "staged" | "committed",
  ) => Promise<DrawnWorld>;
  /** Ends what is under way and lets the workers go. */
  readonly dispose: () => void;
}
