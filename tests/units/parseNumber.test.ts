import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatEuros, formatExact, formatShare, parseNumber } from "../../src/units";

const fr = { language: "fr" } as const;

function firstReading(text: string, language: "fr" | "en") {
  const found = parseNumber(text, { language });
  return "question" in found ? found.candidates[0].reading : null;
}

// In English `1.234` and `1,234` are written so, and asked about when they are typed.
function readings(text: string, language: "fr" | "en", percent = false) {
  const found = parseNumber(text, { language, percent });
  if ("question" in found) return found.candidates.map((candidate) => candidate.value);
  return "value" in found ? [found.value] : [];
}

describe("a number typed in any of these ways is read", () => {
  test.each([
    ["0", 0],
    ["12", 12],
    ["  12  ", 12],
    ["007", 7],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["12,", 12],
    [",5", 0.5],
    [".5", 0.5],
    ["0,234", 0.234],
    ["0.125", 0.125],
    ["1 234", 1234],
    ["1\u00a0234", 1234],
    ["1\u202f234", 1234],
    ["1\u2009234", 1234],
    ["1'234", 1234],
    ["1’234,50", 1234.5],
    ["1 234,56", 1234.56],
    ["1 234.56", 1234.56],
    ["1 234,567", 1234.567],
    ["1234,567", 1234.567],
    ["12 345 678,9", 12345678.9],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["1.234,567", 1234.567],
    ["1,234.567", 1234.567],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["1.234.567,89", 1234567.89],
    ["1,234,567.89", 1234567.89],
    ["1,2345", 1.2345],
    ["-5", -5],
    ["−5", -5],
    ["–5", -5],
    ["\u20115", -5],
    ["- 5", -5],
    ["+5", 5],
    ["-0", 0],
    ["12 €", 12],
    ["12€", 12],
    ["12,50\u00a0€", 12.5],
    ["€12.50", 12.5],
    ["-€5", -5],
    ["€-5", -5],
    ["12 EUR", 12],
    ["12 euros", 12],
    ["12 k€", 12000],
    ["12k€", 12000],
    ["12 k", 12000],
    ["12 K€", 12000],
    ["1,5 k€", 1500],
    ["1,2 M€", 1200000],
    ["1e3", 1000],
    ["1,00E+05", 100000],
    ["2.5e-2", 0.025],
    ["\u200b12\ufeff", 12],
  ])("%j", (text, value) => {
    expect(parseNumber(text, fr)).toEqual({ value });
  });
});

describe("shares are typed in percent", () => {
  test.each([
    ["12", 0.12],
    ["12 %", 0.12],
    ["12\u202f%", 0.12],
    ["7%", 0.07],
    ["5,5 %", 0.055],
    ["0,5", 0.005],
    ["-3 %", -0.03],
    ["100", 1],
    ["29", 0.29],
  ])("%j", (text, value) => {
    expect(parseNumber(text, { language: "fr", percent: true, unit: "%" })).toEqual({ value });
  });

  test("an amount of money is none", () => {
    const found = parseNumber("12 €", { language: "fr", percent: true, unit: "%" });
    expect(found).toEqual({ fault: "unit", found: "€" });
  });
});

describe("a lone separator before exactly three digits is a question", () => {
  test.each([
    ["1.234", 1.234, 1234],
    ["1,234", 1.234, 1234],
    ["12,345", 12.345, 12345],
    ["999.999", 999.999, 999999],
    ["-1.234", -1.234, -1234],
    ["1,234 €", 1.234, 1234],
    ["1.500 k€", 1500, 1500000],
    ["€1,234", 1.234, 1234],
  ])("%j", (text, decimal, thousands) => {
    const found = parseNumber(text, fr);
    expect(found).toMatchObject({ question: "decimalOrThousands" });
    if (!("question" in found)) throw new Error("no question");
    expect(found.candidates.toSorted((a, b) => a.reading.localeCompare(b.reading))).toEqual([
      { value: decimal, reading: "decimal" },
      { value: thousands, reading: "thousands" },
    ]);
  });

  test("the reading usual in the language comes first", () => {
    expect(firstReading("1,234", "fr")).toBe("decimal");
    expect(firstReading("1,234", "en")).toBe("thousands");
    expect(firstReading("1.234", "fr")).toBe("thousands");
    expect(firstReading("1.234", "en")).toBe("decimal");
  });
});

describe("what cannot be read for sure is refused, never repaired", () => {
  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["abc", "notANumber"],
    ["-", "notANumber"],
    [",", "notANumber"],
    ["€", "notANumber"],
    ["--5", "notANumber"],
    ["-€-5", "notANumber"],
    ["5-", "notANumber"],
    ["1/2", "notANumber"],
    ["1+1", "notANumber"],
    ["=2*3", "notANumber"],
    ["NaN", "notANumber"],
    ["Infinity", "notANumber"],
    ["10²", "notANumber"],
    ["0x10", "notANumber"],
    ["8 à 14", "notANumber"],
    ["12..5", "grouping"],
    ["1,,5", "grouping"],
    ["1 23", "grouping"],
    ["1 2345", "grouping"],
    ["12 34,5", "grouping"],
    ["1234 567", "grouping"],
    ["1.23.4", "grouping"],
    ["1,23,456", "grouping"],
    ["1.234,567.8", "grouping"],
    ["1,5 2", "grouping"],
    ["0 123", "grouping"],
    ["12 %", "percent"],
    ["1e400", "tooLarge"],
    ["12345678901234567", "tooLarge"],
  ])("%j", (text, fault) => {
    expect(parseNumber(text, fr)).toEqual({ fault });
  });

  test("a unit that is not the field's is named", () => {
    expect(parseNumber("12 kg", fr)).toEqual({ fault: "unit", found: "kg" });
    expect(parseNumber("12 €", { language: "fr", unit: "h/mois" })).toEqual({
      fault: "unit",
      found: "€",
    });
  });

  test("the unit of the field may be typed", () => {
    expect(parseNumber("35 h", { language: "fr", unit: "h/mois" })).toEqual({ value: 35 });
    expect(parseNumber("35 h/mois", { language: "fr", unit: "h/mois" })).toEqual({ value: 35 });
    expect(parseNumber("0,52 €/km", { language: "fr", unit: "€/km" })).toEqual({ value: 0.52 });
    expect(parseNumber("3 km", { language: "fr", unit: "km" })).toEqual({ value: 3 });
  });
});

describe("what is written is read back", () => {
  const numbers = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
  const languages = fc.constantFrom("fr", "en");

  test("with all digits", () => {
    fc.assert(
      fc.property(numbers, languages, (value, language) => {
        expect(readings(formatExact(value, language), language)).toContain(value === 0 ? 0 : value);
      }),
    );
  });

  test("whole euros and whole percents", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), languages, (value, language) => {
        expect(readings(formatEuros(value, language), language)).toContain(value);
        const share = Number(`${value}e-2`);
        expect(readings(formatShare(share, language), language, true)).toContain(share);
      }),
    );
  });

  test("no text makes it throw or return what is not a finite number", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,' €%kKM-+eE\u202f")) }),
        (text) => {
          const found = parseNumber(text, fr);
          if ("value" in found) expect(Number.isFinite(found.value)).toBe(true);
        },
      ),
    );
  });
});
