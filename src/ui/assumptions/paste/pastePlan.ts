import type { ChoiceReading, Language, MarkReading, Marks, PastedLine } from "../../../units";
import {
  type FieldChoice,
  type FieldReading,
  judge,
  readField,
  type Written,
} from "../../parts/numberFieldReading";
import type { PasteTarget } from "./pasteTarget";

/** What the user decided about a pasted line. */
export interface PasteDecisions {
  readonly line: PastedLine;
  readonly isTitled: boolean;
  /** What a comma is before three digits; the dot is then the other. Null until it is said. */
  readonly comma: MarkReading | null;
  /** Answers to questions about single cells, by their place in the line. */
  readonly answers: ReadonlyMap<number, Written>;
}

/** A pasted cell and what becomes of it. */
export interface PasteRow {
  /** Its place in the pasted line. */
  readonly at: number;
  readonly text: string;
  /** The cell that it is for; null where there is no place for it, or it is a title. */
  readonly index: number | null;
  readonly isTitle: boolean;
  readonly reading: FieldReading;
}

export interface PastePlan {
  readonly rows: readonly PasteRow[];
  /** Values by the cell they are for. */
  readonly values: ReadonlyMap<number, Written>;
  /** Cells that have a place and could not be read. */
  readonly unread: number;
  /** Values that have no place. */
  readonly beyond: number;
  /** Whether the cells that were read can be filled without the others. */
  readonly mayLeaveOut: boolean;
  /** A cell whose separator could be read in two ways, with both answers. */
  readonly doubt: Doubt | null;
}

export interface Doubt {
  readonly text: string;
  readonly choices: readonly FieldChoice[];
}

const aboutMarks: ReadonlySet<ChoiceReading> = new Set([
  "decimal",
  "thousands",
  "commaDecimal",
  "dotDecimal",
]);

function marksOf(comma: MarkReading | null): Marks | undefined {
  if (comma === null) return undefined;
  return { ",": comma, ".": comma === "decimal" ? "thousands" : "decimal" };
}

/** What an answer about separators says of the comma. */
export function commaOf(text: string, { readings }: FieldChoice): MarkReading {
  if (readings.includes("commaDecimal")) return "decimal";
  if (readings.includes("dotDecimal")) return "thousands";
  const isComma = /\d,\d{3}(?!\d)/.test(text);
  return readings.includes("decimal") === isComma ? "decimal" : "thousands";
}

/** What pasting a line from the cell `start` on would do. */
export function pastePlan(
  target: PasteTarget,
  start: number,
  { line, isTitled, comma, answers }: PasteDecisions,
  language: Language,
): PastePlan {
  const texts = line.cells;
  const titles = isTitled ? 1 : 0;
  const count = texts.length - titles;
  const size = target.now.length;
  const begin = beginOf(target, start, count);
  let doubt: Doubt | null = null;
  const rows = texts.map((text, at): PasteRow => {
    const index = begin + at - titles;
    const hasPlace = at >= titles && (index < size || target.mayGrow);
    const habits = {
      language,
      unit: target.unit,
      mayBeEmpty: false,
      isQuantity: target.isQuantity,
    };
    const spec = target.specOf(Math.max(0, index));
    const answer = answers.get(at);
    const fault = target.rows && at >= titles ? target.rows.faultAt(at) : null;
    const reading: FieldReading =
      fault !== null
        ? { kind: "refused", sentence: fault }
        : answer === undefined
          ? readCell(
              text,
              () => readField(text, spec, { ...habits, marks: marksOf(comma) }),
              (one) => judge(one, spec, language),
            )
          : judge(answer, spec, language);
    if (reading.kind === "question" && hasPlace && isAboutMarks(reading.choices)) {
      doubt ??= { text, choices: reading.choices };
    }
    return { at, text, index: hasPlace ? index : null, isTitle: at < titles, reading };
  });
  const values = new Map<number, Written>();
  for (const { index, reading } of rows) {
    if (index !== null && reading.kind === "value") values.set(index, reading.value);
  }
  const unread = rows.filter(({ index, reading }) => index !== null && reading.kind !== "value");
  return {
    rows,
    values,
    unread: unread.length,
    beyond: rows.filter(({ index, isTitle }) => index === null && !isTitle).length,
    // Past the end of the list nothing stands that could be kept.
    mayLeaveOut:
      target.rows !== undefined ||
      (target.isWhole !== true && unread.every(({ index }) => (index ?? 0) < size)),
    doubt,
  };
}

/** A question with one sensible answer only, such as a likelier reading out of range, stays a question. */
function readCell(
  text: string,
  read: () => FieldReading,
  judged: (value: Written) => FieldReading,
): FieldReading {
  const reading = read();
  if (reading.kind !== "question" || text === "") return reading;
  const possible = reading.choices.filter(({ value }) => judged(value).kind === "value");
  const [first] = reading.choices;
  return possible.length === 0 && first ? judged(first.value) : reading;
}

function isAboutMarks(choices: readonly FieldChoice[]): boolean {
  return choices.every(({ readings }) => readings.some((one) => aboutMarks.has(one)));
}

/** From the cell pasted into; from the first where only the whole list has room for them all. */
function beginOf({ now, mayGrow, isWhole }: PasteTarget, start: number, count: number): number {
  if (isWhole) return 0;
  if (mayGrow || start + count <= now.length) return start;
  return count >= now.length ? 0 : start;
}
