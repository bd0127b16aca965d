import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Answer,
  type Entry,
  formatEuros,
  formatExact,
  formatShare,
  type Language,
  readEntry,
  readTable,
} from "../../../src/units";
import { englishWays, frenchWays, type Gives, type Way } from "./ways";

function inShort(entry: Entry): unknown {
  switch (entry.kind) {
    case "fault":
      return { fault: entry.fault, found: entry.found, position: entry.position };
    case "question":
      return {
        asks: entry.choices.map(({ entry: answer, readings }) => [
          readings.join("+"),
          answerInShort(answer),
        ]),
      };
    default:
      return answerInShort(entry);
  }
}

function answerInShort(answer: Answer): unknown {
  if (answer.kind === "value") return answer.value;
  if (answer.kind === "range") return [answer.low, answer.likely, answer.high];
  return { formula: answer.formula };
}

function expectGiven(entry: Entry, gives: Gives) {
  if (typeof gives === "object" && "fault" in gives) expect(inShort(entry)).toMatchObject(gives);
  else expect(inShort(entry)).toEqual(gives);
}

/** As a spreadsheet puts a cell on the clipboard, among others. */
function pasted(text: string): string {
  const needsQuotes = /["\t\n]/.test(text);
  const cell = needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
  return readTable(`Mois\tMontant\r\njanvier\t${cell}\r\n`)[1]?.[1] ?? "";
}

const languages: [Language, readonly Way[]][] = [
  ["fr", frenchWays],
  ["en", englishWays],
];

describe.each(languages)("what is written in a page in %s", (language, ways) => {
  test.each(ways.map(([text, field, gives]) => [text, field.unit, field, gives] as const))(
    "typed: %j in a field in %j",
    (text, _unit, field, gives) => {
      expectGiven(readEntry(text, { language, ...field }), gives);
    },
  );

  test.each(ways.map(([text, field, gives]) => [text, field.unit, field, gives] as const))(
    "pasted: %j in a field in %j",
    (text, _unit, field, gives) => {
      expectGiven(readEntry(pasted(text), { language, ...field }), gives);
    },
  );
});

test("the table holds enough ways, each once", () => {
  const keys = frenchWays.map(([text, field]) => `${text} ${field.unit}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(150);
});

test("what is worked out or converted says so, what stands in the text does not", () => {
  const read = (text: string) => readEntry(text, { language: "fr", unit: "h/mois" });
  expect(read("35 h")).toMatchObject({ isComputed: false });
  expect(read("90 min")).toMatchObject({ isComputed: true });
  expect(read("2*35")).toMatchObject({ isComputed: true });
});

test("known separators are not asked about", () => {
  const marks = { ",": "decimal", ".": "thousands" } as const;
  expect(readEntry("1.234", { language: "fr", marks })).toMatchObject({ value: 1234 });
  expect(readEntry("1,234", { language: "fr", marks })).toMatchObject({ value: 1.234 });
});

test("a pasted book is refused at once", () => {
  const start = performance.now();
  expect(readEntry("1+(".repeat(350_000), { language: "fr" })).toMatchObject({ fault: "tooLong" });
  expect(readEntry("1 ".repeat(300), { language: "fr", ranges: true }).kind).toBe("fault");
  expect(readEntry("bas ,".repeat(120), { language: "fr", ranges: true }).kind).toBe("fault");
  expect(readEntry("1-".repeat(300), { language: "fr", ranges: true }).kind).toBe("fault");
  expect(performance.now() - start).toBeLessThan(500);
});

describe("what is written is read back", () => {
  const numbers = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
  const either = fc.constantFrom<Language>("fr", "en");

  // In English `1.234` and `1,234` are written so, and asked about when they are typed.
  function values(text: string, language: Language, percent = false): unknown[] {
    const entry = readEntry(text, { language, percent });
    const answers = entry.kind === "question" ? entry.choices.map((one) => one.entry) : [entry];
    return answers.map((answer) => ("value" in answer ? answer.value : answer));
  }

  test("with all digits", () => {
    fc.assert(
      fc.property(numbers, either, (value, language) => {
        expect(values(formatExact(value, language), language)).toContain(value === 0 ? 0 : value);
      }),
    );
  });

  test("whole euros and whole percents", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), either, (value, language) => {
        expect(values(formatEuros(value, language), language)).toContain(value);
        const share = Number(`${value}e-2`);
        expect(values(formatShare(share, language), language, true)).toContain(share);
      }),
    );
  });

  test("no text makes it throw or give what is not a finite number", () => {
    const alphabet = fc.constantFrom(...Array.from("0123456789.,;' €%kKMhx-+*/()=eEà±–:\u202f"));
    const units = fc.constantFrom("€/mois", "%", "h/mois", "");
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 24 }), units, (text, unit) => {
        const percent = unit === "%";
        const entry = readEntry(text, { language: "fr", unit, percent, ranges: true });
        const answers = entry.kind === "question" ? entry.choices.map((one) => one.entry) : [entry];
        for (const answer of answers) {
          if (answer.kind === "value") expect(Number.isFinite(answer.value)).toBe(true);
          if (answer.kind === "range") {
            expect(answer.low).toBeLessThanOrEqual(answer.likely);
            expect(answer.likely).toBeLessThanOrEqual(answer.high);
            expect(answer.low).toBeLessThan(answer.high);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
