import type { BridgeOptions, BridgeOutcome, ChangeEffect } from "../../compare";
import type { Scenario } from "../../scenario";

/** Two scenarios of which it is asked why they differ. */
export interface ComparisonRequest {
  readonly reference: Scenario;
  readonly other: Scenario;
  readonly bridge?: BridgeOptions;
}

/** What is heard of a comparison before it ends. */
export interface ComparisonEvents {
  /** Plans of the bridge, then differences weighed one by one. */
  readonly onProgress?: (step: "bridge" | "effects", done: number, total: number) => void;
  /** The bridge comes first. */
  readonly onBridge?: (bridge: BridgeOutcome) => void;
}

/** How a comparison ended. It always ends. */
export type ComparisonOutcome =
  | {
      readonly kind: "done";
      readonly bridge: BridgeOutcome;
      /** In the order of the changes of `differenceBetween`. */
      readonly effects: readonly ChangeEffect[];
    }
  /** Cancelled by its asker, or by a newer one. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: unknown };

export interface ComparisonHandle {
  /** Never rejects. */
  readonly outcome: Promise<ComparisonOutcome>;
  readonly cancel: () => void;
}

/** Tells why two scenarios differ, wherever it is computed. A newer comparison cancels an older one. */
export interface Comparer {
  readonly compare: (request: ComparisonRequest, events?: ComparisonEvents) => ComparisonHandle;
  /** Ends what is under way and lets the worker go. */
  readonly dispose: () => void;
}

/** To whoever computes. */
export type ToComparer =
  | { readonly kind: "compare"; readonly id: number; readonly request: ComparisonRequest }
  | { readonly kind: "drop"; readonly id: number };

/** From whoever computes, about the comparison of number `id`. */
export type FromComparer = { readonly id: number } & (
  | {
      readonly kind: "progress";
      readonly step: "bridge" | "effects";
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "bridge"; readonly bridge: BridgeOutcome }
  | { readonly kind: "effects"; readonly effects: readonly ChangeEffect[] }
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
