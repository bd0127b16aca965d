import fc from "fast-check";
import { all, create } from "mathjs/number";
import { describe, expect, it } from "vitest";
import { compileFormula, parseFormula } from "../../src/formula";

// The reference: mathjs's own evaluation, with tolerances so small that they are exact on doubles.
const reference = create(all ?? {}, { relTol: 1e-17, absTol: 0 });

const names = ["a", "b", "price", "t"];

const anyNumber = fc.oneof(
  fc.integer({ min: -4, max: 12 }),
  fc.double({ min: -50, max: 50, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.5, 1.5, -2.5, 0.49999999999999994, 0.1, 0.2, 0.3, 1e16, 2251799813685249.5),
);

const literal = fc.oneof(
  fc.nat({ max: 12 }).map(String),
  fc.constantFrom("0.5", ".25", "2. ", "1e3", "12.5e-1", "3E+2", "0.1", "0.3", "0x1F"),
);

const operator = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("+", "-", "*", "/", " - ", "\t*\t", " +\n") },
  { weight: 2, arbitrary: fc.constantFrom("^", " ^ ", "^-") },
  { weight: 2, arbitrary: fc.constantFrom("<", "<=", ">", ">=", "==", "!=") },
  { weight: 2, arbitrary: fc.constantFrom(" and ", " or ") },
);

const signs = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.constantFrom("-", "+", "not ", "- -", "-not ", "not\n-") },
);

/** Operands and operators in a row: texts, not trees, for precedence is what is put to the test. */
function row(operand: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(signs, operand, fc.array(fc.tuple(operator, signs, operand), { maxLength: 4 }))
    .map(([sign, first, others]) => [sign, first, ...others.flat()].join(""));
}

function nested(inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const choice = fc
    .tuple(inner, inner, inner)
    .map(([condition, yes, no]) => `${condition} ? ${yes} : ${no}`);
  const singles = ["abs", "exp", "floor", "ceil", "round", "sqrt", "log", "log10"];
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: inner.map((text) => `(${text})`) },
    { weight: 1, arbitrary: choice.map((text) => `(${text})`) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...singles), inner).map(([f, text]) => `${f}(${text})`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("max", "min"), fc.array(inner, { minLength: 1, maxLength: 4 }))
        .map(([f, parts]) => `${f}(${parts.join(", ")})`),
    },
    { weight: 1, arbitrary: fc.tuple(inner, inner).map((pair) => `pow(${pair.join(",\n")})`) },
  );
}

const leaf = fc.oneof(literal, fc.constantFrom(...names));
const small = row(leaf);
const middle = row(nested(small));
const text = fc.oneof(
  small,
  middle,
  row(nested(middle)),
  fc.tuple(small, middle, small).map(([a, b, c]) => `${a} ? ${b} : ${c}`),
  fc.tuple(small, small, middle, small, small).map(([a, b, c, d, e]) => `${a}?${b}:${c}?${d}:${e}`),
);

/** What mathjs makes of a text: NaN where it has a complex number or will not calculate. */
function referenceValue(source: string, scope: ReadonlyMap<string, number>): number {
  const value: unknown = reference.evaluate(source, new Map(scope));
  return typeof value === "boolean" || typeof value === "number" ? Number(value) : Number.NaN;
}

describe("the value of a formula", () => {
  it("is what mathjs makes of the same text", () => {
    let compared = 0;
    fc.assert(
      fc.property(text, fc.tuple(anyNumber, anyNumber, anyNumber, anyNumber), (source, numbers) => {
        const parsed = parseFormula(source);
        if (parsed.formula === null) {
          // A generated text may be too big or compare twice; nothing else is wrong with it.
          for (const fault of parsed.faults) {
            expect(["tooLong", "tooManyNodes", "chainedComparison"]).toContain(fault.code);
          }
          return;
        }
        compared += 1;
        const closure = compileFormula(parsed.formula, (name) => names.indexOf(name));
        const scope = new Map(names.map((name, slot) => [name, numbers[slot] ?? 0]));
        // Adding 0 makes one of the two zeros.
        expect(closure(Float64Array.from(numbers)) + 0).toBe(referenceValue(source, scope) + 0);
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
