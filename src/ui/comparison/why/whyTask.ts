import type { BridgeOutcome, ChangeEffect } from "../../../compare";
import type { Scenario } from "../../../scenario";

/** What can be asked of two scenarios, and what is answered: bridges by subject or by item, effects of each difference. */
export interface WhyAnswers {
  readonly subject: BridgeOutcome;
  readonly item: BridgeOutcome;
  readonly effects: readonly ChangeEffect[];
}

export type WhyKind = keyof WhyAnswers;

/** Asks why two scenarios differ. */
export interface WhyTask {
  readonly kind: WhyKind;
  readonly reference: Scenario;
  readonly other: Scenario;
}
