/** Digits with the separators of French and English keyboards. */

/** How a separator before three digits was read. */
export type MarkReading = "decimal" | "thousands";

export type Mark = "," | ".";

/** How a lone separator before exactly three digits is to be read. */
export type Marks = Readonly<Record<Mark, MarkReading>>;

export interface Digits {
  /** Digits with a dot as decimal mark. */
  readonly digits: string;
  /** The separator that could be read in another way: `1.234` may be a thousand, or one and a bit. */
  readonly ambiguous: Mark | null;
}

const spaced = /^[1-9]\d{0,2}(?:[\s'’]\d{3})+$/;
const dotted = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const commaed = /^[1-9]\d{0,2}(?:,\d{3})+$/;

function wholeDigits(text: string): string | null {
  if (/^\d*$/.test(text)) return text;
  if (spaced.test(text)) return text.replace(/[\s'’]/g, "");
  return null;
}

/** Reads digits, spaces, apostrophes, dots and commas; null where they do not make a number for sure. */
export function readDigits(body: string, roles: Marks): Digits | null {
  const marks = body.replace(/[^.,]/g, "");
  if (marks === "") {
    const digits = wholeDigits(body);
    return digits === null ? null : { digits, ambiguous: null };
  }
  const at = Math.max(body.lastIndexOf("."), body.lastIndexOf(","));
  const whole = body.slice(0, at);
  const decimals = body.slice(at + 1);
  if (marks.length === 1) {
    const digits = wholeDigits(whole);
    if (digits === null || !/^\d*$/.test(decimals)) return null;
    const ambiguous =
      decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? markAt(body, at) : null;
    const isGroup = ambiguous !== null && roles[ambiguous] === "thousands";
    return { digits: digits + (isGroup ? "" : ".") + decimals, ambiguous };
  }
  if (dotted.test(body) || commaed.test(body)) {
    return { digits: body.replace(/[.,]/g, ""), ambiguous: null };
  }
  // Two different marks: the last one is the decimal mark, the others must group by three.
  const grouped = body[at] === "," ? dotted : commaed;
  if (!grouped.test(whole) || !/^\d+$/.test(decimals)) return null;
  return { digits: `${whole.replace(/[.,]/g, "")}.${decimals}`, ambiguous: null };
}

function markAt(body: string, at: number): Mark {
  return body[at] === "," ? "," : ".";
}
