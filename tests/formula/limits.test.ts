import fc from "fast-check";
import { all, create } from "mathjs/number";
import { describe, expect, it } from "vitest";
import { compileFormula, parseFormula } from "../../src/formula";

const { parse } = create(all ?? {});

function codes(source: string): string[] {
  return parseFormula(source).faults.map((fault) => fault.code);
}

function nodesOf(source: string): number {
  let nodes = 0;
  parse(source).traverse(() => {
    nodes += 1;
  });
  return nodes;
}

describe("the limits of a formula", () => {
  it("are 500 characters, blanks included", () => {
    expect(codes(`1${" ".repeat(499)}`)).toEqual([]);
    expect(parseFormula(`1${" ".repeat(500)}`).faults).toEqual([
      { code: "tooLong", position: 500, length: 1, max: 500 },
    ]);
  });

  it("are 200 nodes as mathjs counts them, parentheses and function names included", () => {
    const sum = `abs(1)${"+1".repeat(98)}`;
    expect(nodesOf(sum)).toBe(199);
    expect(codes(sum)).toEqual([]);
    expect(codes(`-${sum}`)).toEqual([]);
    expect(nodesOf(`-(${sum})`)).toBe(201);
    expect(parseFormula(`-(${sum})`).faults).toEqual([
      { code: "tooManyNodes", position: 0, length: sum.length + 3, max: 200 },
    ]);
  });

  it("let 199 parentheses be nested, and blame the 200th", () => {
    const nested = (depth: number) => `${"(".repeat(depth)}7${")".repeat(depth)}`;
    const { formula } = parseFormula(nested(199));
    expect(formula && compileFormula(formula, () => 0)(new Float64Array(0))).toBe(7);
    expect(parseFormula(nested(200)).faults).toEqual([
      { code: "tooDeep", position: 199, length: 1, found: "(", max: 199 },
    ]);
    expect(codes("(".repeat(500))).toEqual(["tooDeep"]);
    expect(codes("(".repeat(40_000))).toEqual(["tooLong"]);
  });

  it("hold for long rows of operators too", () => {
    const rows = {
      "-": ["tooManyNodes"],
      "not ": [],
      "2^": ["tooManyNodes"],
      "2^-": ["tooManyNodes"],
      "a?b:": ["tooManyNodes"],
      "a and ": [],
      "1<2?3:": ["tooManyNodes"],
      "a?(": ["syntax"],
      "max(1,": ["syntax"],
      "(1<": ["syntax"],
    };
    for (const [link, expected] of Object.entries(rows)) {
      const started = performance.now();
      expect(codes(`${link.repeat(Math.floor(499 / link.length))}1`), link).toEqual(expected);
      expect(performance.now() - started, link).toBeLessThan(2000);
    }
    expect(codes(`${"-".repeat(199)}1`)).toEqual([]);
    expect(codes(`${"not ".repeat(124)}1`)).toEqual([]);
    expect(codes(`${"2^".repeat(99)}2`)).toEqual([]);
    expect(codes(`${"a?b:".repeat(66)}1`)).toEqual([]);
  });

  // mathjs tries each % twice: 100 of them nested would never end.
  it("spare mathjs nested percentages", () => {
    const started = performance.now();
    expect(codes(`${"1%(".repeat(124)}1${")".repeat(124)}`)).toHaveLength(124);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

const shreds = fc.constantFrom(
  ..."a b t Prix pi true max( abs( pow( foo( ( ( ) ) , + - * / ^ < <= == != ? : and or not".split(
    " ",
  ),
  ..."1 2.5 .5 1e3 1e+ 0x1F 0b2 1e400 % ! ' \" [ ] { } ; = . ?. ?? .* xor in # é € 𝐱 _ $".split(
    " ",
  ),
  ..."constructor __proto__ toString end".split(" "),
  " ",
  "\n",
  "\t",
  "\u00A0",
);

describe("any text at all", () => {
  const anyText = fc.oneof(
    fc.array(shreds, { maxLength: 25 }).map((parts) => parts.join("")),
    fc.array(shreds, { maxLength: 25 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );

  it("is a formula or has faults inside it, and never throws", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { formula, faults } = parseFormula(source);
        expect(formula === null).toBe(faults.length > 0);
        for (const { position, length, found } of faults) {
          expect(position).toBeGreaterThanOrEqual(0);
          expect(position + length).toBeLessThanOrEqual(source.length);
          if (found !== undefined) expect(source.slice(position, position + length)).toBe(found);
        }
        const positions = faults.map((fault) => fault.position);
        expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      }),
      { numRuns: 3000 },
    );
  });

  it("is never a formula where mathjs cannot parse it, and no more than one syntax fault", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        // Long rows of % would hang the reference.
        fc.pre(!source.includes("%"));
        const { formula, faults } = parseFormula(source);
        expect(faults.filter((fault) => fault.code === "syntax").length).toBeLessThanOrEqual(1);
        let tree: unknown = null;
        try {
          tree = parse(source);
        } catch {
          expect(formula).toBeNull();
        }
        // Where mathjs can, the places are known by taking its tokens in step: never a syntax fault.
        if (tree !== null) expect(faults.map((fault) => fault.code)).not.toContain("syntax");
      }),
      { numRuns: 3000 },
    );
  });
});
