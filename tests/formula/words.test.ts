import { describe, expect, it } from "vitest";
import { isReservedWord, parseFormula, positionsOf, reservedNames } from "../../src/formula";

describe("the words of formulas", () => {
  it("are what a driver may not be called", () => {
    // Contract, section 3.
    const words =
      "t month year stage k abs ceil exp floor log log10 max min pow round sqrt and or not xor mod to in e i pi tau phi true false null undefined";
    for (const word of words.split(" ")) expect(isReservedWord(word), word).toBe(true);
    for (const id of ["price", "months", "x", "sin", "constructor", "toString", "end", "T"]) {
      expect(isReservedWord(id), id).toBe(false);
    }
  });

  it("have five reserved names", () => {
    expect(reservedNames).toEqual(["t", "month", "year", "stage", "k"]);
  });
});

describe("the names of a formula", () => {
  const source = "price * (1 + growth)^year + max(price, floor_price) - abs(maximum)\n + t";

  it("are the free ones, in the order of first use", () => {
    const { formula } = parseFormula(`(${source})`);
    expect(formula?.names).toEqual(["price", "growth", "year", "floor_price", "maximum", "t"]);
    expect(formula?.source).toBe(`(${source})`);
  });

  it("may be called like what every object has", () => {
    const { formula } = parseFormula("constructor + hasown");
    expect(formula?.names).toEqual(["constructor", "hasown"]);
  });

  it("stand where positionsOf says", () => {
    const { formula } = parseFormula("max(max_a, a) + a1 - a");
    if (formula === null) throw new Error("refused");
    expect(positionsOf(formula, "a")).toEqual([
      { position: 11, length: 1 },
      { position: 21, length: 1 },
    ]);
    expect(positionsOf(formula, "max_a")).toEqual([{ position: 4, length: 5 }]);
    expect(positionsOf(formula, "max")).toEqual([]);
    expect(positionsOf(formula, "absent")).toEqual([]);
  });
});
