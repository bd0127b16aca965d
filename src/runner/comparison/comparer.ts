import type { BridgeOutcome, ChangeEffect } from "../../compare";
import type { Scenario } from "../../scenario";

/** What can be asked of two scenarios: bridges by subject or by item, or the effects of the changes of `differenceBetween`, in their order. */
export interface ComparisonAnswers {
  readonly subject: BridgeOutcome;
  readonly item: BridgeOutcome;
  readonly effects: readonly ChangeEffect[];
}

export type ComparisonKind = keyof ComparisonAnswers;

/** Two scenarios of which it is asked why they differ. */
export interface ComparisonRequest<K extends ComparisonKind = ComparisonKind> {
  readonly kind: K;
  readonly reference: Scenario;
  readonly other: Scenario;
}

/** How a comparison ended. It always ends. */
export type ComparisonOutcome<K extends ComparisonKind = ComparisonKind> =
  | { readonly kind: "done"; readonly answer: ComparisonAnswers[K] }
  /** Cancelled by its asker, or by a newer one. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: unknown };

export interface ComparisonHandle<K extends ComparisonKind = ComparisonKind> {
  /** Never rejects. */
  readonly outcome: Promise<ComparisonOutcome<K>>;
  readonly cancel: () => void;
}

/** Hears how far a comparison is: plans of a bridge, or differences weighed one by one. */
export type OnComparisonProgress = (done: number, total: number) => void;

/** Tells why two scenarios differ, wherever it is computed. A newer comparison cancels an older one. */
export interface Comparer {
  readonly compare: <K extends ComparisonKind>(
    request: ComparisonRequest<K>,
    onProgress?: OnComparisonProgress,
  ) => ComparisonHandle<K>;
  /** Ends what is under way and lets the worker go. */
  readonly dispose: () => void;
}

/** To whoever computes. */
export type ToComparer =
  | { readonly kind: "compare"; readonly id: number; readonly request: ComparisonRequest }
  | { readonly kind: "drop"; readonly id: number };

/** From whoever computes, about the comparison of number `id`. */
export type FromComparer = { readonly id: number } & (
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "answer"; readonly answer: ComparisonAnswers[ComparisonKind] }
  | { readonly kind: "failed"; readonly error: Error }
);

/** Whoever computes, as the comparer sees it. */
export interface ComparerPort {
  readonly post: (message: ToComparer) => void;
  readonly terminate: () => void;
}

/** Starts it. `onDeath` may come more than once. Throws where it cannot. */
export type SpawnComparer = (events: {
  readonly onMessage: (message: FromComparer) => void;
  readonly onDeath: (error: unknown) => void;
}) => ComparerPort;
