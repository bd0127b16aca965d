/**
 * What a stretch of a formula's text is:
 * - `number`, `name` (any word that is no operator), `operator` (allowed ones, brackets, `, ? :`);
 * - `newline`: outside parentheses, where mathjs may end an expression;
 * - `refused`: what no formula may hold, so that the text need not be given to mathjs at all.
 */
export type TokenKind = "number" | "name" | "operator" | "newline" | "refused";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly position: number;
}

// The numbers of mathjs 15: no point is taken before * / ^ (there `.*` is an operator), and an e
// before a sign or a point is an exponent, which it then finds wrong.
const numberShape = /(?:\d+(?:\.(?![*/^])\d*)?|\.\d+)(?:[eE](?:[+-]?\d+|[+-]|(?=\.(?![*/^]))))?/y;
// Whole numbers in base 2, 8 and 16; mathjs also reads odder ones, such as 0x1F.8 or 0xFFi8.
const basedShape = /0[box][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]*)?/uy;
const wholeBased = /^0(?:b[01]+|o[0-7]+|x[\da-fA-F]+)$/;
const wordShape = /[\p{L}_$][\p{L}\p{M}\p{N}_$]*/uy;
// Longest first, as mathjs takes them; `?.` before a digit is a condition and a decimal number.
const operatorShape =
  />>>|\.\*|\.\/|\.\^|\^\||\?\.(?!\d)|\?\?|==|!=|<=|>=|<<|>>|[-+*/^()<>?:,[\]{};=%!~&|.]/y;
const blankShape = /[ \t\u00A0]+/y;
const commentShape = /#[^\n]*/y;

const allowedOperators: ReadonlySet<string> = new Set(
  "+ - * / ^ ( ) < <= > >= == != ? : , and or not".split(" "),
);
const wordOperators: ReadonlySet<string> = new Set("and or not xor mod to in".split(" "));

/**
 * The tokens of a formula in order, as mathjs would cut them. Never fails: what it does not know
 * comes back as a `refused` token.
 */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let depth = 0;

  function take(shape: RegExp): string | null {
    shape.lastIndex = position;
    return shape.exec(source)?.[0] ?? null;
  }

  function push(kind: TokenKind, text: string): void {
    tokens.push({ kind, text, position });
    position += text.length;
  }

  while (position < source.length) {
    const blank = take(blankShape);
    if (blank !== null) {
      position += blank.length;
      continue;
    }
    const character = source.charAt(position);
    if (character === "\n") {
      if (depth > 0) position += 1;
      else push("newline", character);
      continue;
    }
    const refused = take(commentShape) ?? quotedText(source, position, tokens.at(-1));
    if (refused !== null) {
      push("refused", refused);
      continue;
    }
    const based = take(basedShape);
    if (based !== null) {
      push(wholeBased.test(based) ? "number" : "refused", based);
      continue;
    }
    const number = take(numberShape);
    if (number !== null) {
      push("number", number);
      continue;
    }
    const word = take(wordShape);
    if (word !== null) {
      push(wordKind(word), word);
      continue;
    }
    const operator = take(operatorShape);
    if (operator !== null) {
      if (operator === "(") depth += 1;
      if (operator === ")") depth -= 1;
      push(allowedOperators.has(operator) ? "operator" : "refused", operator);
      continue;
    }
    push("refused", String.fromCodePoint(source.codePointAt(position) ?? 0));
  }
  return tokens;
}

function wordKind(word: string): TokenKind {
  if (!wordOperators.has(word)) return "name";
  return allowedOperators.has(word) ? "operator" : "refused";
}

/** A quoted text from its first quote to its last, or the lone quote; null where there is none. */
function quotedText(source: string, position: number, before: Token | undefined): string | null {
  const quote = source.charAt(position);
  if (quote !== '"' && quote !== "'") return null;
  // After a value ' transposes in mathjs and opens nothing.
  const opens = quote === '"' || before?.kind === "operator" || before === undefined;
  const end = opens ? source.indexOf(quote, position + 1) : -1;
  return end < 0 ? quote : source.slice(position, end + 1);
}
