import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFormula, parseFormula } from "../../src/formula";

/** The value of a text; names are read from `scope` in its own order. */
function value(source: string, scope: Readonly<Record<string, number>> = {}): number {
  const { formula, faults } = parseFormula(source);
  if (formula === null) throw new Error(`${source}: ${JSON.stringify(faults)}`);
  const names = Object.keys(scope);
  return compileFormula(formula, (name) => names.indexOf(name))(
    Float64Array.from(Object.values(scope)),
  );
}

describe("a compiled formula", () => {
  it("binds as mathjs does", () => {
    expect(value("-2^2")).toBe(-4);
    expect(value("2^-1")).toBe(0.5);
    expect(value("2^3^2")).toBe(512);
    expect(value("1/2*3")).toBe(1.5);
    expect(value("8/4/2")).toBe(1);
    expect(value("2 - 3 - 4")).toBe(-5);
    expect(value("- -+3")).toBe(3);
    expect(value("not a == b", { a: 0, b: 1 })).toBe(1);
    expect(value("1 + 2 < 4 and 0 or 2 == 2")).toBe(1);
    expect(value("a ? 1 : b ? 2 : 3", { a: 0, b: 0 })).toBe(3);
    expect(value("a?.5:.25", { a: 1 })).toBe(0.5);
    expect(value("(1 +\n2) *\n3")).toBe(9);
  });

  it("rounds halves away from zero, exactly, however large", () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5, -2.5].map((x) => value("round(x)", { x }))).toEqual([
      1, 2, 3, -1, -2, -3,
    ]);
    expect(value("round(x)", { x: 0.49999999999999994 })).toBe(0);
    expect(value("round(x)", { x: -0.49999999999999994 })).toBe(-0);
    expect(value("round(x)", { x: 2251799813685249.5 })).toBe(2251799813685250);
    expect(value("round(x)", { x: 9007199254740991 })).toBe(9007199254740991);
    expect(value("round(x)", { x: 1e300 })).toBe(1e300);
    expect(value("round(x)", { x: 1.005 })).toBe(1);
  });

  it("rounds down and up without tolerance", () => {
    expect(value("floor(x)", { x: 2.9999999999999996 })).toBe(2);
    expect(value("ceil(x)", { x: 2.0000000000000004 })).toBe(3);
    expect(value("floor(x)", { x: -0.5 })).toBe(-1);
  });

  it("compares doubles exactly and gives 1 or 0", () => {
    expect(value("a + b == c", { a: 0.1, b: 0.2, c: 0.3 })).toBe(0);
    expect(value("a + b != c", { a: 0.1, b: 0.2, c: 0.3 })).toBe(1);
    expect(value("a + b > c", { a: 0.1, b: 0.2, c: 0.3 })).toBe(1);
    expect(value("(3 >= 3) + (3 <= 3) + (2 < 3)")).toBe(3);
  });

  it("takes for true what is neither 0 nor NaN", () => {
    const nan = "sqrt(-1)";
    expect(value("not 2")).toBe(0);
    expect(value("not 0")).toBe(1);
    expect(value(`not ${nan}`)).toBe(1);
    expect(value("2 and -0.5")).toBe(1);
    expect(value(`2 and ${nan}`)).toBe(0);
    expect(value(`${nan} or 0`)).toBe(0);
    expect(value(`${nan} or 3`)).toBe(1);
    expect(value(`${nan} ? 1 : 2`)).toBe(2);
    expect(value("x ? 1 : 2", { x: 0.1 })).toBe(1);
  });

  it("is not finite where mathjs has a complex number or divides by zero", () => {
    for (const source of ["sqrt(x)", "log(x)", "log10(x)", "x^0.5", "pow(x, 1/3)", "1/(x + 2)"]) {
      expect(Number.isFinite(value(source, { x: -2 })), source).toBe(false);
    }
    expect(value("max(1, sqrt(-1), 2)")).toBeNaN();
    expect(value("min(sqrt(-1), 2)")).toBeNaN();
  });

  it("calculates only the side that is asked for", () => {
    expect(value("x > 0 ? 1/x : 0", { x: 0 })).toBe(0);
    expect(value("x > 0 ? 1/x : 0", { x: 4 })).toBe(0.25);
  });

  it("knows its functions", () => {
    expect(value("abs(-3) + exp(0) + log(exp(2)) + log10(1000) + sqrt(9) + pow(2, 3)")).toBe(20);
    expect(value("max(1, 5, 3) - min(4, 2, 8) + max(7) + min(9)")).toBe(19);
  });

  it("asks once per use where a name stands, and reads it at each call", () => {
    const { formula } = parseFormula("a * b + a");
    const asked: string[] = [];
    const closure =
      formula &&
      compileFormula(formula, (name) => {
        asked.push(name);
        return name === "a" ? 2 : 0;
      });
    expect(asked).toEqual(["a", "b", "a"]);
    expect(closure?.(Float64Array.of(5, 0, 3))).toBe(18);
    expect(closure?.(Float64Array.of(6, 0, 3))).toBe(21);
  });

  it("is worth nothing where a slot does not exist", () => {
    for (const source of ["a", "a + 1", "a * a", "-a", "max(a, 1)", "1 - a"]) {
      const { formula } = parseFormula(source);
      expect(formula && compileFormula(formula, () => 3)(new Float64Array(2)), source).toBeNaN();
    }
  });
});

describe("a compiled formula on any numbers", () => {
  const sources = [
    "a * (1 + b)^year * (month == 8 ? 0.5 : 1) + max(0, t - 6, a) * 12",
    "round(a / 4) + floor(b) - ceil(a) + abs(t) / (b - a)",
    "log(a) + log10(b) + sqrt(t) + exp(a) + pow(b, t)",
    "not a and b or t < 3 ? -a : min(a, b, 2) != 4",
  ];
  const names = ["a", "b", "t", "month", "year"];
  const numbers = fc.array(fc.double(), { minLength: 5, maxLength: 5 });

  it.each(sources)("%s gives a number, always the same, and changes nothing", (source) => {
    const { formula } = parseFormula(source);
    if (formula === null) throw new Error(source);
    const closure = compileFormula(formula, (name) => names.indexOf(name));
    fc.assert(
      fc.property(numbers, (given) => {
        const values = Float64Array.from(given);
        const first = closure(values);
        expect(typeof first).toBe("number");
        expect(values).toEqual(Float64Array.from(given));
        expect(closure(values)).toBe(first);
      }),
    );
  });
});
