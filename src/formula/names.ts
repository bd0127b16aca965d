import type { FormulaFault } from "./fault";
import type { Token } from "./tokens";
import { isFunctionName, isMathjsWord, isPossibleName } from "./words";

function isCalled(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === "(";
}

/**
 * The words of a formula that can be neither a function, a reserved name, nor anybody's id.
 * Whether the other names exist is known to the scenario alone.
 */
export function wordFaults(tokens: readonly Token[]): FormulaFault[] {
  return tokens.flatMap((token, index) => {
    const code = token.kind === "name" ? wordFault(token.text, isCalled(tokens, index)) : null;
    return code === null
      ? []
      : [{ code, position: token.position, length: token.text.length, found: token.text }];
  });
}

function wordFault(word: string, called: boolean): FormulaFault["code"] | null {
  if (isMathjsWord(word)) return "notAllowed";
  if (called) return isFunctionName(word) ? null : "unknownFunction";
  if (isFunctionName(word)) return "notAllowed";
  return isPossibleName(word) ? null : "unknownName";
}

/** The tokens that read a name, in order: every word that is not called. */
export function nameTokens(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => token.kind === "name" && !isCalled(tokens, index));
}
