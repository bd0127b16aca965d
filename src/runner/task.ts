import type {
  BandMonths,
  DrawnWorld,
  RiskSummary,
  TrialBlock,
  TrialFault,
  TrialOutcomes,
  TrialRange,
} from "../engine";
import type { Scenario } from "../scenario";

/** What a run is of. `key` names the run: whoever works for it compiles the scenario once. */
export interface RunSource {
  readonly key: number;
  readonly scenario: Scenario;
  readonly seed: number;
}

/** Months `first`..`first + months - 1`. */
export interface MonthSpan {
  readonly first: number;
  readonly months: number;
}

/** What one hand does at a time. Blocks are handed over, not copied: their giver has them no more. */
export type Task =
  | { readonly kind: "trials"; readonly range: TrialRange }
  | {
      readonly kind: "sum";
      readonly blocks: readonly TrialBlock[];
      readonly wantsSummary: boolean;
      readonly wantsOutcomes: boolean;
      /** Months whose bands are wanted. */
      readonly bands: MonthSpan | null;
      /** Whether the blocks are wanted back, to be summed up again with later ones. */
      readonly wantsBlocks: boolean;
    }
  | { readonly kind: "world"; readonly trial: number; readonly way: "staged" | "committed" };

/** Blocks of a range, or of its trials before the first that a value stopped. */
export interface TrialsAnswer {
  readonly blocks: readonly TrialBlock[];
  readonly fault: TrialFault | null;
  readonly milliseconds: number;
}

export interface SumAnswer {
  readonly summary: RiskSummary | null;
  /** Half-width of the widest interval of the summary. */
  readonly widest: number;
  readonly outcomes: TrialOutcomes | null;
  /** Windows of months that follow each other. */
  readonly bands: readonly BandMonths[];
  readonly blocks: readonly TrialBlock[];
}

export interface Answers {
  readonly trials: TrialsAnswer;
  readonly sum: SumAnswer;
  readonly world: DrawnWorld;
}
export type Answer = Answers[keyof Answers];

/** To a worker. `source` comes with the first task of a run. */
export type ToWorker =
  | {
      readonly kind: "do";
      readonly id: number;
      readonly run: number;
      readonly source: RunSource | null;
      readonly task: Task;
    }
  /** The run of this key is of no interest any more. */
  | { readonly kind: "drop"; readonly run: number };

/** From a worker, about the task of number `id`. */
export type FromWorker =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly kind: "dropped"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly error: unknown };

/** The buffers of a message, each once, to be transferred rather than copied. */
export function buffersIn(message: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
    else for (const part of Object.values(value)) visit(part);
  };
  visit(message);
  return [...found];
}
