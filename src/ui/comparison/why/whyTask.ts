import type { BridgeOutcome, BridgeScale } from "../../../compare";
import type { Scenario } from "../../../scenario";

/** Asks why two scenarios differ. */
export interface WhyTask {
  readonly key: number;
  readonly reference: Scenario;
  readonly other: Scenario;
  readonly scale: BridgeScale;
}

export interface WhyAnswer {
  readonly key: number;
  readonly outcome: BridgeOutcome;
}
