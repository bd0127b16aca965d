import { checkedExpression } from "./check";
import type { Expression } from "./expression";
import type { FormulaFault } from "./fault";
import { nameTokens, wordFaults } from "./names";
import { mathjsTree } from "./syntax";
import { type Token, tokensOf } from "./tokens";

/** A checked formula. Immutable; knows its names but not what they stand for. */
export interface Formula {
  /** The text after the `=`. */
  readonly source: string;
  /** What it reads, reserved names included, each once, in the order of first use. */
  readonly names: readonly string[];
  readonly expression: Expression;
}

export type ParsedFormula =
  | { readonly formula: Formula; readonly faults: readonly [] }
  | { readonly formula: null; readonly faults: readonly FormulaFault[] };

/** Characters after the `=` (contract, section 3). */
const longest = 500;
/** Nodes as mathjs counts them, parentheses and names of functions included (section 3). */
const mostNodes = 200;

/**
 * Reads a formula (contract, section 3).
 *
 * @param source the text after the `=`
 * @returns the formula, or every fault found, in the order of the text; never throws
 */
export function parseFormula(source: string): ParsedFormula {
  if (source.length > longest) {
    const excess = source.length - longest;
    return refused([{ code: "tooLong", position: longest, length: excess, max: longest }]);
  }
  const tokens = tokensOf(source);
  if (tokens.every((token) => token.kind === "newline")) {
    return refused([{ code: "empty", position: 0, length: source.length }]);
  }
  const lexicalFaults = [...refusedTokens(tokens), ...wordFaults(tokens)];
  if (tokens.some((token) => token.kind === "refused")) return refused(lexicalFaults);
  const tooDeep = tooDeepParenthesis(tokens);
  if (tooDeep !== null) return refused([...lexicalFaults, tooDeep]);

  const { tree, fault } = mathjsTree(source, tokens);
  if (fault !== null) return refused([...lexicalFaults, fault]);
  const checked = checkedExpression(tree, tokens);
  const faults = [...lexicalFaults, ...checked.faults];
  let nodes = 0;
  tree.traverse(() => {
    nodes += 1;
  });
  if (nodes > mostNodes) {
    faults.push({ code: "tooManyNodes", position: 0, length: source.length, max: mostNodes });
  }
  if (faults.length > 0) return refused(faults);
  const names = [...new Set(nameTokens(tokens).map((token) => token.text))];
  return {
    formula: { source, names, expression: checked.expression },
    faults: [],
  };
}

function refused(faults: readonly FormulaFault[]): ParsedFormula {
  return { formula: null, faults: faults.toSorted((a, b) => a.position - b.position) };
}

function refusedTokens(tokens: readonly Token[]): FormulaFault[] {
  return tokens
    .filter((token) => token.kind === "refused")
    .map(({ text, position }) => ({
      code: "notAllowed",
      position,
      length: text.length,
      found: text,
    }));
}

/**
 * The parenthesis that makes too many nodes by nesting alone: each is a node and the innermost
 * holds one. Found before mathjs is asked, whose recursion would exhaust the stack.
 */
function tooDeepParenthesis(tokens: readonly Token[]): FormulaFault | null {
  let depth = 0;
  for (const { text, position } of tokens) {
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    if (depth >= mostNodes) {
      return { code: "tooDeep", position, length: 1, found: text, max: mostNodes - 1 };
    }
  }
  return null;
}

/** Where a name stands in a formula, each time it does. */
export function positionsOf(
  formula: Formula,
  name: string,
): { readonly position: number; readonly length: number }[] {
  return nameTokens(tokensOf(formula.source))
    .filter((token) => token.text === name)
    .map((token) => ({ position: token.position, length: token.text.length }));
}
