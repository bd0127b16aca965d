import type { Quantity } from "../../scenario";
import type { NumberSpec } from "../parts/numberFieldReading";
import { FormulaEditor } from "./FormulaEditor";
import { RangeEditor } from "./range/RangeEditor";

interface ComputedEditorProps {
  readonly id: string;
  /** Id path of the figure. */
  readonly path: string;
  readonly label: string;
  readonly value: Quantity | undefined;
  readonly spec: NumberSpec;
  readonly unit: string;
  readonly mayBeEmpty: boolean;
  readonly onCommit: (value: Quantity | undefined) => string | null;
}

/** What a range or a formula is changed with; nothing for a number, which has its field. */
export function ComputedEditor({ value, path, mayBeEmpty, ...field }: ComputedEditorProps) {
  if (value === undefined || typeof value === "number") return null;
  if (typeof value === "string")
    return <FormulaEditor {...field} path={path} value={value} mayBeEmpty={mayBeEmpty} />;
  return <RangeEditor {...field} value={value} />;
}
