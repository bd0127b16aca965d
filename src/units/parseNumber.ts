/**
 * The one reading of a number typed by a person or pasted from a spreadsheet. It accepts the habits of
 * French and English keyboards and never guesses: `1.234` may be a thousand or one and a bit, so it asks.
 */
import type { Language } from "./language";

export interface ReadingOptions {
  readonly language: Language;
  /** The number is a share, typed in percent: `12` and `12 %` both give 0.12. */
  readonly percent?: boolean;
  /** The unit shown beside the field; it may be typed after the number, whole or up to its `/`. */
  readonly unit?: string;
}

/** How a separator before three digits was read. */
export type Reading = "decimal" | "thousands";

export interface Candidate {
  readonly value: number;
  readonly reading: Reading;
}

export type NumberFault =
  | { readonly fault: "empty" | "notANumber" | "grouping" | "percent" | "tooLarge" }
  | { readonly fault: "unit"; readonly found: string };

export type ParsedNumber =
  | { readonly value: number }
  | {
      readonly question: "decimalOrThousands";
      /** The likelier reading in the language first. */
      readonly candidates: readonly [Candidate, Candidate];
    }
  | NumberFault;

const invisible = /[\u200b-\u200f\u2060\ufeff]/g;
const sign = /^[-+\u2010-\u2013\u2212\ufe63\uff0d]/;
const euro = "€|eur|euros?";
const front = new RegExp(`^(?:${euro})`, "i");
const back = new RegExp(`(?:${euro})$`, "i");

interface Amount {
  /** Digits and separators, without sign, unit or multiplier. */
  body: string;
  negative: boolean;
  /** Power of ten that the multiplier and the percent sign stand for. */
  shift: number;
}

function isFault(result: Amount | NumberFault): result is NumberFault {
  return "fault" in result;
}

function withoutUnit(text: string, unit: string | undefined): string {
  if (!unit) return text;
  const typed = text.toLowerCase();
  for (const word of [unit, unit.split("/")[0] ?? ""]) {
    const tail = word.trim().toLowerCase();
    if (tail !== "" && /\p{L}|€/u.test(tail) && typed.endsWith(tail)) {
      return text.slice(0, text.length - tail.length).trimEnd();
    }
  }
  return text;
}

/** Takes the sign, the euro, the multiplier and the percent sign off. */
function strip(typed: string, { percent = false, unit }: ReadingOptions): Amount | NumberFault {
  let negative = false;
  let signs = 0;
  let shift = percent ? -2 : 0;
  let text = typed.replace(invisible, "").trim();
  const takeSign = () => {
    const found = sign.exec(text)?.[0];
    if (found === undefined) return;
    signs += 1;
    negative = found !== "+";
    text = text.slice(1).trimStart();
  };

  takeSign();
  const inEuros = unit === undefined ? !percent : unit.includes("€");
  let body = withoutUnit(text, unit);
  if (front.test(body)) {
    if (!inEuros) return { fault: "unit", found: "€" };
    body = body.replace(front, "").trimStart();
    text = body;
    takeSign();
    body = text;
  } else if (back.test(body)) {
    if (!inEuros) return { fault: "unit", found: "€" };
    body = body.replace(back, "").trimEnd();
  }
  if (signs > 1) return { fault: "notANumber" };
  if (body.endsWith("%")) {
    if (!percent) return { fault: "percent" };
    body = body.slice(0, -1).trimEnd();
  } else if (!percent && /[\d.,\s][kKM]$/.test(body)) {
    shift += body.endsWith("M") ? 6 : 3;
    body = body.slice(0, -1).trimEnd();
  }
  const exponent = /[\d.,][eE]([+-]?\d{1,4})$/.exec(body);
  if (exponent) {
    shift += Number(exponent[1]);
    body = body.slice(0, 1 - exponent[0].length);
  }
  if (body === "" && typed.trim() === "") return { fault: "empty" };
  const word = /^[\d.,\s'’]*\d[.,]?\s*([\p{L}€%°][^\d]*)$/u.exec(body)?.[1];
  if (word !== undefined) return { fault: "unit", found: word.trim() };
  return { body, negative, shift };
}

/** Digits with a dot as decimal mark, or what stands in the way. */
type Digits =
  | { digits: string }
  | { whole: string; decimals: string }
  | { fault: "notANumber" | "grouping" };

const groups = (mark: string) => new RegExp(`^[1-9]\\d{0,2}(?:${mark}\\d{3})+$`);
const spaced = groups("[\\s'’]");
const dotted = groups("\\.");
const commaed = groups(",");

function wholeDigits(text: string): string | null {
  if (/^\d*$/.test(text)) return text;
  if (spaced.test(text)) return text.replace(/[\s'’]/g, "");
  return null;
}

function readBody(body: string): Digits {
  if (!/^[\d.,\s'’]*$/.test(body) || !/\d/.test(body)) return { fault: "notANumber" };
  const marks = body.replace(/[^.,]/g, "");
  if (marks === "") {
    const digits = wholeDigits(body);
    return digits === null ? { fault: "grouping" } : { digits };
  }
  const at = Math.max(body.lastIndexOf("."), body.lastIndexOf(","));
  const whole = body.slice(0, at);
  const decimals = body.slice(at + 1);
  if (marks.length === 1) {
    const digits = wholeDigits(whole);
    if (digits === null || !/^\d*$/.test(decimals)) return { fault: "grouping" };
    const mayGroup = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    return mayGroup ? { whole: digits, decimals } : { digits: `${digits}.${decimals}` };
  }
  if (dotted.test(body) || commaed.test(body)) return { digits: body.replace(/[.,]/g, "") };
  // Two different marks: the last one is the decimal mark, the others must group by three.
  const grouped = body[at] === "," ? dotted : commaed;
  if (!grouped.test(whole) || !/^\d+$/.test(decimals)) return { fault: "grouping" };
  return { digits: `${whole.replace(/[.,]/g, "")}.${decimals}` };
}

/**
 * Reads a typed number: `1 234,56`, `1.234,56`, `1,234.56`, `12 k€`, `12 %`, any kind of space or minus.
 * Never throws. A text that could be read two ways is a question with both values; one that cannot be
 * read, or would lose digits, is a fault.
 */
export function parseNumber(text: string, options: ReadingOptions): ParsedNumber {
  const amount = strip(text, options);
  if (isFault(amount)) return amount;
  const read = readBody(amount.body);
  if ("fault" in read) return read;
  const valueOf = (digits: string): number => {
    // Decimal shifts are made in the text, where they are exact: 7 % is 0.07.
    const value = Number(`${amount.negative ? "-" : ""}${digits}e${amount.shift}`);
    return value === 0 ? 0 : value;
  };
  if ("digits" in read) return checked(valueOf(read.digits));
  const decimal = valueOf(`${read.whole}.${read.decimals}`);
  const thousands = valueOf(read.whole + read.decimals);
  const candidates: [Candidate, Candidate] = [
    { value: decimal, reading: "decimal" },
    { value: thousands, reading: "thousands" },
  ];
  // A comma is the decimal mark of French and groups thousands in English; for the dot, the other way.
  const isComma = amount.body.includes(",");
  if (isComma !== (options.language === "fr")) candidates.reverse();
  return { question: "decimalOrThousands", candidates };
}

function checked(value: number): ParsedNumber {
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? { fault: "tooLarge" } : { value };
}
