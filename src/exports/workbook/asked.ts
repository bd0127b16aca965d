import type { RiskSummary } from "../../engine";
import type { Scenario } from "../../scenario";
import type { Language } from "../../units";

/** What the trials gave that a workbook writes down. */
export type WorkbookRisk = Pick<
  RiskSummary,
  "trials" | "seed" | "stages" | "staged" | "committed" | "valueOfStages"
>;

/** What a workbook is asked of: a valid scenario whose plan can be computed. */
export interface WorkbookAsked {
  /** Variants applied; how the variant is called, where it is one. */
  readonly scenario: Scenario;
  readonly variant: string | null;
  readonly language: Language;
  /** Day on which it is made, `YYYY-MM-DD`. */
  readonly made: string;
  /** What the trials gave, written as values; null where there were none. */
  readonly risk: WorkbookRisk | null;
}

/** What the worker answers: how far it is, from 0 to 1, then the file, or that it cannot be made and why. */
export type WorkbookAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "file"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failure"; readonly message: string };
