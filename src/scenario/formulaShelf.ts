import { type ParsedFormula, parseFormula } from "../formula";
import { limits } from "./schema";

/**
 * Formulas read so far, each once however often it stands in a file and its variants: most of the time that a
 * large file takes goes into reading its formulas.
 */
export class FormulaShelf {
  private readonly read = new Map<string, ParsedFormula>();
  private room: number = limits.formulaText;

  /** The formula of a text after its `=`, or its faults; null where a file's formulas are too long together. */
  take(text: string): ParsedFormula | null {
    const known = this.read.get(text);
    if (known) return known;
    // A single text that is far too long is refused unread.
    this.room -= Math.min(text.length, 1_000);
    if (this.room < 0) return null;
    const parsed = parseFormula(text);
    this.read.set(text, parsed);
    return parsed;
  }
}
