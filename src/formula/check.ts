import {
  type FunctionNode,
  isBlockNode,
  isConditionalNode,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isRangeNode,
  isRelationalNode,
  isSymbolNode,
  type MathNode,
} from "mathjs/number";
import type { BinaryOperator, Expression } from "./expression";
import type { FormulaFault, FormulaFaultCode } from "./fault";
import type { Token } from "./tokens";
import { arityOf, isFunctionName } from "./words";

const binaryOperators: ReadonlySet<string> = new Set("+ - * / ^ < <= > >= == != and or".split(" "));

function isBinaryOperator(operator: string): operator is BinaryOperator {
  return binaryOperators.has(operator);
}

/** Stands for a part that is refused, so that the walk can go on and find what else is wrong. */
const refusedPart: Expression = { kind: "number", value: 0 };

/**
 * Walks the tree of mathjs once against the white list and makes our own of it. The nodes of
 * mathjs carry no positions: the walk goes in the order of the text and takes the tokens in step,
 * so that each node, operators included, is at a known place. Words are judged by `wordFaults`.
 *
 * @param tokens of the same text, none of them `refused`
 * @returns the expression, which holds only when there is no fault
 */
export function checkedExpression(
  tree: MathNode,
  tokens: readonly Token[],
): { expression: Expression; faults: FormulaFault[] } {
  const faults: FormulaFault[] = [];
  const endPosition = tokens.length === 0 ? 0 : endOf(tokens[tokens.length - 1]);
  let cursor = 0;

  function peek(): Token | undefined {
    return tokens[cursor];
  }

  /** Outside parentheses mathjs drops the newlines that follow an operator. */
  function peekPastNewlines(): Token | undefined {
    while (peek()?.kind === "newline") cursor += 1;
    return peek();
  }

  function take(): Token | undefined {
    const token = peekPastNewlines();
    cursor += 1;
    return token;
  }

  function blame(code: FormulaFaultCode, token: Token | undefined, more?: Partial<FormulaFault>) {
    faults.push({
      code,
      position: token?.position ?? endPosition,
      length: token?.text.length ?? 0,
      ...(token === undefined ? {} : { found: token.text }),
      ...more,
    });
    return refusedPart;
  }

  /** Takes the token that the tree says comes next. */
  function expect(text: string): Token | undefined {
    const token = take();
    if (token?.text !== text) blame("syntax", token);
    return token;
  }

  function walk(node: MathNode): Expression {
    if (isConstantNode(node)) return walkNumber(node.value);
    if (isSymbolNode(node)) return walkName(node.name);
    if (isParenthesisNode(node)) {
      expect("(");
      const content = walk(node.content);
      expect(")");
      return content;
    }
    if (isOperatorNode(node)) return walkOperator(node.op, node.implicit, node.args);
    if (isConditionalNode(node)) {
      const condition = walk(node.condition);
      expect("?");
      const whenTrue = walk(node.trueExpr);
      expect(":");
      const whenFalse = walk(node.falseExpr);
      return { kind: "conditional", condition, whenTrue, whenFalse };
    }
    if (isFunctionNode(node)) return walkCall(node);
    if (isRelationalNode(node)) {
      node.params.forEach((part, index) => {
        if (index > 0) {
          const operator = take();
          if (index === 2) blame("chainedComparison", operator);
        }
        walk(part);
      });
      return refusedPart;
    }
    if (isRangeNode(node)) {
      [node.start, ...(node.step === null ? [] : [node.step]), node.end].forEach((part, index) => {
        if (index > 0) {
          const colon = take();
          if (index === 1) blame("notAllowed", colon);
        }
        if (isRangePartWritten(index)) walk(part);
      });
      return refusedPart;
    }
    if (isBlockNode(node)) {
      // Several lines, or one with an empty line before or after it.
      const leading = peek()?.kind === "newline" ? peek() : undefined;
      node.blocks.forEach((line, index) => {
        walk(line.node);
        if (index === 0) blame("notAllowed", leading ?? peek());
      });
      return refusedPart;
    }
    // Whatever else mathjs knows needs a token that is refused before it is asked.
    return blame("notAllowed", take());
  }

  /** mathjs puts 1 and `end` where a range leaves out its start or its end. */
  function isRangePartWritten(index: number): boolean {
    const text = peekPastNewlines()?.text;
    return index === 0 ? text !== ":" : text !== undefined && text !== ")" && text !== ",";
  }

  function walkNumber(value: unknown): Expression {
    const token = take();
    if (token?.kind === "name") return refusedPart;
    if (token?.kind !== "number") return blame("syntax", token);
    if (typeof value !== "number" || !Number.isFinite(value)) return blame("notFinite", token);
    return { kind: "number", value };
  }

  function walkName(name: string): Expression {
    const token = take();
    // `and + 1`: where a value is due, mathjs reads an operator's word as a name.
    if (token?.kind === "operator") return blame("notAllowed", token);
    if (token?.text !== name) return blame("syntax", token);
    return { kind: "name", name };
  }

  function walkOperator(
    operator: string,
    implicit: boolean,
    args: readonly MathNode[],
  ): Expression {
    const [first, second] = args;
    if (first === undefined) return blame("notAllowed", take());
    if (second === undefined) {
      const token = expect(operator);
      const operand = walk(first);
      if (operator === "+") return operand;
      if (operator === "-" || operator === "not") return { kind: "unary", operator, operand };
      return blame("notAllowed", token);
    }
    const left = walk(first);
    if (implicit) blame("implicitProduct", peek());
    const token = implicit ? peek() : expect(operator);
    const right = walk(second);
    if (!isBinaryOperator(operator)) return blame("notAllowed", token);
    return { kind: "binary", operator, left, right };
  }

  function walkCall(node: FunctionNode): Expression {
    const token = take();
    const name = token?.text ?? "";
    if (token?.kind === "operator") blame("unknownFunction", token);
    expect("(");
    const parts = node.args.map((part, index) => {
      if (index > 0) expect(",");
      return walk(part);
    });
    expect(")");
    if (!isFunctionName(name)) return refusedPart;
    const arity = arityOf(name);
    const given = parts.length;
    if (given < arity.least || (arity.most !== null && given > arity.most)) {
      return blame("wrongArity", token, { arity: { given, ...arity } });
    }
    return { kind: "call", name, parts };
  }

  const expression = walk(tree);
  if (faults.length === 0 && cursor < tokens.length) blame("syntax", peek());
  return { expression, faults };
}

function endOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.position + token.text.length;
}
