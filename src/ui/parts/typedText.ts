import type { ComponentType } from "react";
import type { NumberSpec } from "./numberFieldReading";

/** What is being typed in a field, for those who help with it. */
export interface TypedText {
  /** Element id of the field. */
  readonly fieldId: string;
  readonly text: string;
  readonly caret: number;
  /** Whether it was just refused, and the field says why. */
  readonly isRefused: boolean;
  /** Puts another text in the field. */
  readonly onText: (text: string, caret: number) => void;
}

/** What helps with a formula while it is typed, and the id path of the figure that it is for. */
export interface FormulaAid {
  readonly path: string;
  readonly Help: ComponentType<{
    readonly typed: TypedText;
    readonly path: string;
    readonly spec: NumberSpec;
  }>;
}
