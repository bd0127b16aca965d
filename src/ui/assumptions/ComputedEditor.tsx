import type { Quantity } from "../../scenario";
import type { NumberSpec } from "../parts/numberFieldReading";
import { FormulaEditor } from "./FormulaEditor";
import { RangeEditor } from "./range/RangeEditor";

interface ComputedEditorProps {
  readonly id: string;
  readonly label: string;
  readonly value: Quantity | undefined;
  readonly spec: NumberSpec;
  readonly unit: string;
  readonly mayBeEmpty: boolean;
  readonly onCommit: (value: Quantity | undefined) => string | null;
}

/** What a range or a formula is changed with; nothing for a number, which has its field, or where one only reads. */
export function ComputedEditor({ value, mayBeEmpty, ...field }: ComputedEditorProps) {
  if (value === undefined || typeof value === "number") return null;
  if (typeof value === "string")
    return <FormulaEditor {...field} value={value} mayBeEmpty={mayBeEmpty} />;
  return <RangeEditor {...field} value={value} />;
}
