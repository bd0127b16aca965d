import { describe, expect, it } from "vitest";
import { type FormulaFaultCode, parseFormula } from "../../src/formula";

type Refusal = readonly [
  source: string,
  ...faults: (readonly [FormulaFaultCode, number, string?])[],
];

/** Each text with all its faults: code, position, what stands there. */
const refusals: readonly Refusal[] = [
  // Nothing, or not the end of something.
  ["", ["empty", 0]],
  ["  \t", ["empty", 0]],
  ["\n", ["empty", 0]],
  ["1 +", ["syntax", 3, ""]],
  ["(1 + 2", ["syntax", 6, ""]],
  ["1 + 2)", ["syntax", 5, ")"]],
  ["()", ["syntax", 1, ")"]],
  ["1 * / 2", ["syntax", 4, "/"]],
  ["max(1,)", ["syntax", 6, ")"]],
  ["max(1, 2", ["syntax", 8, ""]],
  ["1,5", ["syntax", 1, ","]],
  ["3 not 4", ["syntax", 2, "not"]],
  ["price == not", ["syntax", 12, ""]],
  ["1.2.3", ["syntax", 3, ".3"]],
  ["2 3", ["syntax", 2, "3"]],
  ["1 + 2e+", ["syntax", 4, "2e+"]],
  ["a ? b", ["syntax", 5, ""]],
  ["a ? : b", ["syntax", 4, ":"]],
  // mathjs wants parentheses round a choice in the first part of another.
  ["a ? b ? 1 : 2 : 3", ["syntax", 17, ""]],
  // Operators that mathjs has and formulas have not.
  ["10 % 3", ["notAllowed", 3, "%"]],
  ["10%", ["notAllowed", 2, "%"]],
  ["3!", ["notAllowed", 1, "!"]],
  ["a'", ["notAllowed", 1, "'"]],
  ["a' * b'", ["notAllowed", 1, "'"], ["notAllowed", 6, "'"]],
  ["a .* b", ["notAllowed", 2, ".*"]],
  ["2./b", ["notAllowed", 1, "./"]],
  ["2.^b", ["notAllowed", 1, ".^"]],
  ["a & b", ["notAllowed", 2, "&"]],
  ["a | b", ["notAllowed", 2, "|"]],
  ["a ^| b", ["notAllowed", 2, "^|"]],
  ["~a", ["notAllowed", 0, "~"]],
  ["a << 2", ["notAllowed", 2, "<<"]],
  ["a >> 2", ["notAllowed", 2, ">>"]],
  ["a >>> 2", ["notAllowed", 2, ">>>"]],
  ["a ?? 2", ["notAllowed", 2, "??"]],
  ["a xor b", ["notAllowed", 2, "xor"]],
  ["a mod b", ["notAllowed", 2, "mod"]],
  ["a to b", ["notAllowed", 2, "to"]],
  ["2 in", ["notAllowed", 2, "in"]],
  ["(1:3)", ["notAllowed", 2, ":"]],
  ["1:2:3", ["notAllowed", 1, ":"]],
  ["max(:)", ["notAllowed", 4, ":"]],
  ["1:\n", ["notAllowed", 1, ":"]],
  // What is not a number.
  ["1 + 0b12", ["notAllowed", 4, "0b12"]],
  ["0x1F.8 + 0xFFi8", ["notAllowed", 0, "0x1F.8"], ["notAllowed", 9, "0xFFi8"]],
  ["0x", ["notAllowed", 0, "0x"]],
  ["x = 3", ["notAllowed", 2, "="]],
  ["f(x) = x", ["unknownFunction", 0, "f"], ["notAllowed", 5, "="]],
  ["1; 2", ["notAllowed", 1, ";"]],
  ["1\n2", ["notAllowed", 1, "\n"]],
  ["a + b\n", ["notAllowed", 5, "\n"]],
  ["\na", ["notAllowed", 0, "\n"]],
  ["1 # one", ["notAllowed", 2, "# one"]],
  ["[1, 2]", ["notAllowed", 0, "["], ["notAllowed", 5, "]"]],
  ["{a: 1}", ["notAllowed", 0, "{"], ["notAllowed", 5, "}"]],
  ['"a b" + 1', ["notAllowed", 0, '"a b"']],
  ["1 + 'a b'", ["notAllowed", 4, "'a b'"]],
  ['1 + "a', ["notAllowed", 4, '"']],
  ["a.b", ["notAllowed", 1, "."]],
  ["a?.b", ["notAllowed", 1, "?."]],
  ["a[1]", ["notAllowed", 1, "["], ["notAllowed", 3, "]"]],
  ["1 + true", ["notAllowed", 4, "true"]],
  ["false", ["notAllowed", 0, "false"]],
  ["null", ["notAllowed", 0, "null"]],
  ["undefined", ["notAllowed", 0, "undefined"]],
  ["NaN + Infinity", ["notAllowed", 0, "NaN"], ["notAllowed", 6, "Infinity"]],
  ["2 * pi", ["notAllowed", 4, "pi"]],
  ["e + i", ["notAllowed", 0, "e"], ["notAllowed", 4, "i"]],
  ["tau + phi", ["notAllowed", 0, "tau"], ["notAllowed", 6, "phi"]],
  ["and + 1", ["notAllowed", 0, "and"]],
  ["abs", ["notAllowed", 0, "abs"]],
  ["1e400", ["notFinite", 0, "1e400"]],
  ["a + 1e309", ["notFinite", 4, "1e309"]],
  // Characters from a keyboard or a text processor.
  ["3 €", ["notAllowed", 2, "€"]],
  ["3 × 4", ["notAllowed", 2, "×"]],
  ["3 − 4", ["notAllowed", 2, "−"]],
  ["a ≤ 2", ["notAllowed", 2, "≤"]],
  ["1\u202f000", ["notAllowed", 1, "\u202f"]],
  ["1\r\n+ 2", ["notAllowed", 1, "\r"]],
  ["1 + 😀", ["notAllowed", 4, "😀"]],
  // Names and functions.
  ["Prix * 2", ["unknownName", 0, "Prix"]],
  ["prix_été", ["unknownName", 0, "prix_été"]],
  ["_a + $b", ["unknownName", 0, "_a"], ["unknownName", 5, "$b"]],
  [`${"x".repeat(41)} + 1`, ["unknownName", 0, "x".repeat(41)]],
  ["sin(1)", ["unknownFunction", 0, "sin"]],
  ["Max(1, 2)", ["unknownFunction", 0, "Max"]],
  ["or(1, 2)", ["unknownFunction", 0, "or"]],
  ["price (1 + 2)", ["unknownFunction", 0, "price"]],
  ["eval(1) + import(2)", ["unknownFunction", 0, "eval"], ["unknownFunction", 10, "import"]],
  ["max()", ["wrongArity", 0, "max"]],
  ["round(a, 2)", ["wrongArity", 0, "round"]],
  ["1 + log(a, 10)", ["wrongArity", 4, "log"]],
  ["pow(2)", ["wrongArity", 0, "pow"]],
  ["pow(1, 2, 3)", ["wrongArity", 0, "pow"]],
  ["abs() + sqrt(1, 2)", ["wrongArity", 0, "abs"], ["wrongArity", 8, "sqrt"]],
  // Products nobody wrote, comparisons that mean something else.
  ["2 a", ["implicitProduct", 2, "a"]],
  ["2a", ["implicitProduct", 1, "a"]],
  ["5 cm + 3", ["implicitProduct", 2, "cm"]],
  ["2 (a + 1)", ["implicitProduct", 2, "("]],
  ["(a)(b)", ["implicitProduct", 3, "("]],
  ["1/2 a b", ["implicitProduct", 4, "a"], ["implicitProduct", 6, "b"]],
  ["abs(a)(b)", ["implicitProduct", 6, "("]],
  ["1 < a < 3", ["chainedComparison", 6, "<"]],
  ["(a == b == a != b) + 1", ["chainedComparison", 8, "=="]],
  // All of them, in the order of the text.
  [
    "Foo(1) + 2 x + max() + (1 < t < 3) + pi + 1e999",
    ["unknownFunction", 0, "Foo"],
    ["implicitProduct", 11, "x"],
    ["wrongArity", 15, "max"],
    ["chainedComparison", 30, "<"],
    ["notAllowed", 37, "pi"],
    ["notFinite", 42, "1e999"],
  ],
];

describe("a text that is no formula", () => {
  for (const [source, ...expected] of refusals) {
    it(`${JSON.stringify(source)} is refused with every fault in its place`, () => {
      const { formula, faults } = parseFormula(source);
      expect(formula).toBeNull();
      expect(faults.map(({ code, position, found }) => [code, position, found])).toEqual(
        expected.map(([code, position, found]) => [code, position, found]),
      );
      for (const { code, position, length, found } of faults) {
        if (code === "empty") expect(length).toBe(source.length);
        else expect(source.slice(position, position + length)).toBe(found);
      }
    });
  }

  it("says what a syntax fault waits for", () => {
    const waitsFor = (source: string) => parseFormula(source).faults[0]?.expected;
    expect(waitsFor("(1")).toBe(")");
    expect(waitsFor("a ? 1")).toBe(":");
    expect(waitsFor("1 +")).toBe("value");
    expect(waitsFor("1e+")).toBe("digit");
    expect(waitsFor("1)")).toBeUndefined();
  });

  it("says how many arguments a function takes", () => {
    const arity = (source: string) => parseFormula(source).faults[0]?.arity;
    expect(arity("round(1, 2)")).toEqual({ given: 2, least: 1, most: 1 });
    expect(arity("pow(1)")).toEqual({ given: 1, least: 2, most: 2 });
    expect(arity("min()")).toEqual({ given: 0, least: 1, most: null });
  });
});
