import { create, type MathNode, parseDependencies } from "mathjs/number";
import type { FormulaFault } from "./fault";
import type { Token } from "./tokens";

// Only the parser: nothing that evaluates is even loaded. (The types fear it may be missing.)
const { parse } = create({ parseDependencies: parseDependencies ?? {} });

/**
 * The tree that mathjs makes of a text whose tokens are all allowed, or the fault it finds.
 * Texts with refused tokens must not come here: nested `%` take mathjs exponential time.
 */
export function mathjsTree(
  source: string,
  tokens: readonly Token[],
): { tree: MathNode; fault: null } | { tree: null; fault: FormulaFault } {
  try {
    return { tree: parse(source), fault: null };
  } catch (error) {
    return { tree: null, fault: faultOf(error, source, tokens) };
  }
}

function faultOf(error: unknown, source: string, tokens: readonly Token[]): FormulaFault {
  // The stack was nearly used up when the formula came: what is allowed needs little of it.
  if (error instanceof RangeError) return { code: "tooDeep", position: 0, length: source.length };
  const place =
    error instanceof Error && "char" in error && typeof error.char === "number"
      ? Math.min(error.char - 1, source.length)
      : 0;
  const token = tokens.find(
    (one) => one.position <= place && place < one.position + one.text.length,
  );
  const found = token?.text ?? source.slice(place, place + 1);
  const expected = expectedBy(error instanceof Error ? error.message : "");
  return {
    code: "syntax",
    position: token?.position ?? place,
    length: found.length,
    found,
    ...(expected === null ? {} : { expected }),
  };
}

function expectedBy(message: string): NonNullable<FormulaFault["expected"]> | null {
  if (message.startsWith("Parenthesis )")) return ")";
  if (message.startsWith("False part")) return ":";
  if (message.startsWith("Digit")) return "digit";
  if (/^(Value|Unexpected end|The true-expression)/.test(message)) return "value";
  return null;
}
