/**
 * The one reading of what a person types or pastes where a number stands. It accepts the habits of
 * French and English keyboards and never guesses: `1.234` may be a thousand or one and a bit, so it asks.
 */
import { shiftDecimal } from "../formatNumber";
import { type Operand, type Reading, readArithmetic } from "./arithmetic";
import type { Mark, MarkReading, Marks } from "./digits";
import {
  type Answer,
  type Choice,
  type ChoiceReading,
  type Entry,
  type EntryOptions,
  type FaultEntry,
  type RangeEntry,
  Stop,
} from "./entry";
import { asChoices, type RangeParts, rangeParts, readRange } from "./range";
import { type FieldUnit, fieldUnit } from "./unitWords";

/** Characters of a text that is read at all; formulas have 500 after their sign. */
export const longestEntry = 600;

const invisible = /[\u200b-\u200f\u2060\ufeff]/g;
const accounting = /^\(([^()]*)\)([^()]*)$/;

/** Reads a typed or pasted text. Never throws: what cannot be read for sure is a question or a fault. */
export function readEntry(typed: string, options: EntryOptions): Entry {
  if (typed.length > longestEntry) return fault("tooLong");
  const text = typed.replace(invisible, "").trim();
  if (text === "") return fault("empty");
  const field = fieldUnit(options.unit, options.percent === true);
  if (text.startsWith("=")) return readAfterEquals(text, field, options);
  return readAllMarks(options, (reading) => readOnce(text, reading, options.ranges === true));
}

function fault(code: FaultEntry["fault"], position = 0, found = ""): FaultEntry {
  return { kind: "fault", fault: code, position, found };
}

/** A spreadsheet's habit: `=3*12,5` is worked out; what holds names is a formula. */
function readAfterEquals(text: string, field: FieldUnit, options: EntryOptions): Entry {
  const source = text.slice(1);
  const worked = readAllMarks(options, (reading) => {
    return fromOperand(readArithmetic(source, 1, reading), reading);
  });
  if (worked.kind !== "fault") return worked;
  if (options.formulas === true) return { kind: "formula", formula: withPlainSigns(text) };
  const isCalculation = !/\p{L}/u.test(source) || worked.fault === "tooLarge";
  return isCalculation ? worked : fault("noFormula", 0, field.head ?? "");
}

/** A formula with the signs of its grammar in place of those of print. */
function withPlainSigns(text: string): string {
  return text
    .replace(/\s/g, " ")
    .replace(/[×·⋅]/g, "*")
    .replace(/[÷∕]/g, "/")
    .replace(/[\u2010-\u2013\u2212]/g, "-");
}

/** Reads with each meaning that a lone separator before three digits may have. */
function readAllMarks(
  { language, unit, percent, marks: given }: EntryOptions,
  read: (reading: Reading) => Entry,
): Entry {
  const field = fieldUnit(unit, percent === true);
  const readWith = (marks: Marks) => {
    const reading = { field, marks, ambiguous: new Set<Mark>(), isRough: false, isClock: false };
    return { entry: stopped(() => read(reading)), ambiguous: reading.ambiguous };
  };
  const first = readWith(given ?? { ",": "decimal", ".": "decimal" });
  if (given || first.ambiguous.size === 0) return first.entry;
  // A comma is the decimal mark of French and groups thousands in English; for the dot, the other way.
  const comma: MarkReading = language === "fr" ? "decimal" : "thousands";
  const dot: MarkReading = language === "fr" ? "thousands" : "decimal";
  const other = (one: MarkReading): MarkReading => (one === "decimal" ? "thousands" : "decimal");
  const usual: Marks = { ",": comma, ".": dot };
  const unusual: Marks = { ",": other(comma), ".": other(dot) };
  const hasBoth = first.ambiguous.size === 2;
  const [mark = ","] = first.ambiguous;
  const choices: Choice[] = [];
  let refused: Entry = first.entry;
  for (const marks of [usual, unusual]) {
    const { entry } = readWith(marks);
    const both: ChoiceReading = marks[","] === "decimal" ? "commaDecimal" : "dotDecimal";
    const how = hasBoth ? both : marks[mark];
    if (entry.kind === "fault") refused = entry;
    else if (entry.kind === "question") {
      choices.push(...entry.choices.map((one) => ({ ...one, readings: [...one.readings, how] })));
    } else choices.push({ entry, readings: [how] });
  }
  if (choices.length === 0) return refused;
  const [one, ...others] = choices;
  if (one && others.length > 0 && others.every(({ entry }) => isSame(entry, one.entry)))
    return one.entry;
  const straight = choices.filter(({ readings }) => !readings.includes("reversed"));
  return { kind: "question", choices: straight.length > 0 ? straight : choices };
}

function isSame(a: Answer, b: Answer): boolean {
  if (a.kind === "range" && b.kind === "range") {
    return a.low === b.low && a.likely === b.likely && a.high === b.high;
  }
  return a.kind === "value" && b.kind === "value" && a.value === b.value;
}

function stopped(read: () => Entry): Entry {
  try {
    return read();
  } catch (stop) {
    if (stop instanceof Stop) return stop.entry;
    throw stop;
  }
}

function readOnce(text: string, reading: Reading, ranges: boolean): Entry {
  const parts = rangeParts(text);
  if (parts !== null) {
    const entry = readParts(text, parts, reading, ranges);
    if (entry !== null) return entry;
  }
  const inBrackets = accounting.exec(text);
  if (inBrackets) {
    const [, inner = "", after = ""] = inBrackets;
    const found = readArithmetic(`${inner} ${after}`, 1, reading);
    if (!found.isComputed) {
      const entry = fromOperand(found, reading);
      // An accountant's minus sign, or mere brackets.
      if (entry.kind === "value" && entry.value > 0) {
        return question([
          [{ ...entry, value: -entry.value }, "negative"],
          [entry, "positive"],
        ]);
      }
    }
  }
  return fromOperand(readArithmetic(text, 0, reading), reading);
}

/** A text of the form of a range; null where it is a calculation after all. */
function readParts(
  text: string,
  parts: RangeParts,
  reading: Reading,
  ranges: boolean,
): Entry | null {
  const or = parts.form === "ends" ? parts.or : null;
  if (!ranges) {
    if (or !== null) return null;
    // What cannot be read in it is told first.
    readRange(parts, reading);
    return fault("noRange");
  }
  const readings = tryRange(parts, reading, or !== null);
  if (readings === null) return null;
  const choices = asChoices(readings).map((choice) => shown(choice, reading));
  const isReversed = readings.some(({ reading: how }) => how === "reversed");
  const [only] = choices;
  if (or !== null) {
    if (isReversed) return null;
    const isThree = parts.form === "ends" && parts.likely !== null;
    const isTight = !/\s/.test(text.trim());
    if (or === "difference" && isThree && isTight && only) return sureOf(only, choices);
    const worked = fromOperand(readArithmetic(text, 0, reading), reading);
    const answers: Choice[] =
      worked.kind === "value" ? [...choices, { entry: worked, readings: [or] }] : choices;
    return { kind: "question", choices: answers };
  }
  return only ? sureOf(only, choices) : null;
}

function tryRange(parts: RangeParts, reading: Reading, isDoubtful: boolean) {
  try {
    return readRange(parts, reading);
  } catch (stop) {
    // « 12 - 12 » is zero, and « 12-15 % » is looked at again as a calculation.
    if (isDoubtful && stop instanceof Stop) return null;
    throw stop;
  }
}

/** The range itself where nothing else than a range was meant, else the question. */
function sureOf(only: Choice, choices: readonly Choice[]): Entry {
  const isSure = choices.length === 1 && only.readings.every((how) => how === "range");
  return isSure ? only.entry : { kind: "question", choices };
}

/** Ranges of shares are read in percent and kept as shares. */
function shown(choice: Choice, { field }: Reading): Choice {
  const { entry } = choice;
  return entry.kind === "range" && field.isPercent ? { ...choice, entry: asShares(entry) } : choice;
}

function asShares({ low, likely, high }: RangeEntry): RangeEntry {
  const [a, b, c] = [low, likely, high].map((end) => shiftDecimal(end, -2));
  return { kind: "range", low: a ?? low, likely: b ?? likely, high: c ?? high };
}

function question(answers: readonly (readonly [Answer, ChoiceReading])[]): Entry {
  return {
    kind: "question",
    choices: answers.map(([entry, how]) => ({ entry, readings: [how] })),
  };
}

/** The number that was read, in the unit that the scenario keeps, or what is to be asked about it. */
function fromOperand(operand: Operand, reading: Reading): Entry {
  if (operand.tag === "percent") return fault("percent", 0, "%");
  const { isPercent } = reading.field;
  if (operand.tag === "per") return fault("unit", 0, reading.field.per ?? "");
  const value = isPercent ? shiftDecimal(operand.value, -2) : operand.value;
  const entry = { kind: "value", value, isComputed: operand.isComputed } as const;
  if (reading.isRough) return question([[entry, "weeks"]]);
  if (reading.isClock) return question([[entry, "duration"]]);
  // « 1/3 » of a whole, or a third of one percent.
  if (isPercent && operand.isQuotient && Math.abs(operand.value) <= 1) {
    return question([
      [{ ...entry, value: operand.value }, "ofWhole"],
      [entry, "percentPoints"],
    ]);
  }
  return entry;
}
