import { Stop } from "./entry";
import { type FieldUnit, isSameWord, type KnownUnit, knownUnit } from "./unitWords";

/** What follows a number: how it bears on it, and where it ends. */
export interface UnitAfter {
  readonly end: number;
  /**
   * `none`; `unit`: the field's, or one that converts to it; `percent` where the field is none;
   * `per`: what the field's unit is for each of.
   */
  readonly tag: "none" | "unit" | "percent" | "per";
  /** The number is to be multiplied by `times` and divided by `over`. */
  readonly times: number;
  readonly over: number;
  readonly isRough: boolean;
}

const word = /(?:k?m2(?![\p{L}\d])|[\p{L}€$£µ°‰][\p{L}²³€]*\.?)/uy;
const percentSign = /(?:%|pct(?!\p{L})|pour\s?cent|per\s?cent)/iuy;
const multiplier =
  /(?:[kK]|M|Mds?|bn|mille|thousand|milliers?|millions?|milliards?|billions?)(?!\p{L}|€)(?:\s+d['e’]\s*)?/uy;
const beforeTax =
  /\s*(?:\(?H\.?\s?T\.?(?![\p{L}])\)?|hors\s+taxes?|excl(?:\.|uding)?\s+VAT|ex\.?\s+VAT)/iuy;
const withTax = /\s*(?:T\.?T\.?C\.?(?![\p{L}])|toutes\s+taxes|incl(?:\.|uding)?\s+VAT)/iuy;
const stroke = /\s*\/\s*(?=\p{L})|\s+(?:par|per|an?)\s+(?=\p{L})|\s*(?:de\s+)?l['’](?=\p{L})/iuy;

const powers: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|mille|thousand|milliers?)$/i, 3],
  [/^(?:M|millions?)$/, 6],
  [/^(?:Mds?|bn|milliards?|billions?)$/i, 9],
];

function take(shape: RegExp, text: string, at: number): string | null {
  shape.lastIndex = at;
  return shape.exec(text)?.[0] ?? null;
}

/** The field's own word where it stands next in the text, its plural aside: it may hold spaces. */
function ownWord(own: string, text: string, at: number): number | null {
  // A plural is some letters longer, in each of its words.
  const most = 3 * own.split(" ").length;
  for (let length = own.length + most; length >= own.length - most; length -= 1) {
    const typed = text.slice(at, at + length);
    const next = text.charAt(at + length);
    if (length > 0 && isSameWord(typed, own) && !/[\p{L}\d²]/u.test(next)) {
      return at + typed.trimEnd().length;
    }
  }
  return null;
}

/** Reads the unit that stands at `at`, after the spaces there. Stops where it is not one of the field. */
export function readUnitAfter(text: string, at: number, field: FieldUnit): UnitAfter {
  let end = at + (/^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0);
  const start = end;
  const none: UnitAfter = { end: at, tag: "none", times: 1, over: 1, isRough: false };
  const percent = take(percentSign, text, end);
  if (percent !== null) {
    end += percent.length;
    if (!field.isPercent) return { ...none, end, tag: "percent" };
    return perPart(text, start, end, field, { ...none, tag: "unit" });
  }
  let times = 1;
  const own = field.head !== null && !field.isPercent ? ownWord(field.head, text, end) : null;
  const scale = own === null && !field.isPercent ? take(multiplier, text, end) : null;
  if (scale !== null) {
    times = 10 ** powerOf(scale);
    end += scale.length;
    const gap = /^\s*/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    const after = field.head === null ? null : ownWord(field.head, text, end + gap);
    const isUnit = after !== null || take(word, text, end + gap) !== null;
    if (!isUnit || isCross(text, end + gap)) return { ...none, end, tag: "none", times };
    end += gap;
  }
  const next = own ?? (field.head === null ? null : ownWord(field.head, text, end));
  if (next !== null) return perPart(text, start, next, field, { ...none, tag: "unit", times });
  if (isCross(text, end)) return none;
  const found = take(word, text, end);
  if (found === null) {
    const isPer = field.headUnit?.measure === "money" && take(beforeTax, text, at) !== null;
    return isPer ? perPart(text, start, at, field, { ...none, tag: "unit" }) : none;
  }
  const unit = knownUnit(found.replace(/\.$/, ""));
  const headUnit = field.headUnit;
  const typedEnd = end + found.length;
  if (unit !== null && headUnit !== null && unit.measure === headUnit.measure) {
    const converted = {
      ...none,
      tag: "unit",
      times: times * unit.size,
      over: headUnit.size,
    } as const;
    const isRough = unit.isRough === true;
    return perPart(text, start, typedEnd, field, { ...converted, isRough });
  }
  const asPer = perOf(text, end, field);
  if (asPer !== null && times === 1) {
    return { ...none, end: asPer.end, tag: "per", times: asPer.unitSize, over: asPer.fieldSize };
  }
  if (headUnit?.measure === "money" && (take(beforeTax, text, end) ?? take(withTax, text, end))) {
    return perPart(text, start, end, field, { ...none, tag: "unit" });
  }
  throw new Stop("unit", start, wholeUnit(text, start));
}

function powerOf(scale: string): number {
  const bare = scale.replace(/\s+d['e’]\s*$/, "");
  return powers.find(([shape]) => shape.test(bare))?.[1] ?? 0;
}

/** An x between two numbers is a product. */
function isCross(text: string, at: number): boolean {
  return /^x\s*[\d(.,€]/i.test(text.slice(at, at + 20));
}

/** What follows the unit: taxes left out, and for each of what. */
function perPart(
  text: string,
  start: number,
  at: number,
  field: FieldUnit,
  unit: UnitAfter,
): UnitAfter {
  let end = afterTax(text, start, at, field);
  const link = take(stroke, text, end);
  if (link === null) return { ...unit, end };
  end += link.length;
  const per = perOf(text, end, field);
  if (per === null) throw new Stop("unit", start, wholeUnit(text, start));
  return {
    ...unit,
    end: afterTax(text, start, per.end, field),
    // So much a year is a twelfth of it a month.
    times: unit.times * per.fieldSize,
    over: unit.over * per.unitSize,
    isRough: unit.isRough || per.isRough,
  };
}

function afterTax(text: string, start: number, at: number, field: FieldUnit): number {
  if (field.headUnit?.measure !== "money") return at;
  if (take(withTax, text, at) !== null)
    throw new Stop("taxIncluded", start, wholeUnit(text, start));
  return at + (take(beforeTax, text, at)?.length ?? 0);
}

interface Per {
  readonly end: number;
  readonly unitSize: number;
  readonly fieldSize: number;
  readonly isRough: boolean;
}

/** What the amount is for each of: the field's own word, or one that converts to it. */
function perOf(text: string, at: number, field: FieldUnit): Per | null {
  if (field.per === null) return null;
  const own = ownWord(field.per, text, at);
  if (own !== null) return { end: own, unitSize: 1, fieldSize: 1, isRough: false };
  const found = take(word, text, at);
  const unit: KnownUnit | null = found === null ? null : knownUnit(found);
  if (found === null || unit === null || field.perUnit?.measure !== unit.measure) return null;
  // A rate for a year is no twelve rates for a month.
  if (field.isPercent && unit.size !== field.perUnit.size) return null;
  return {
    end: at + found.length,
    unitSize: unit.size,
    fieldSize: field.perUnit.size,
    isRough: unit.isRough === true,
  };
}

/** The unit as a person would name it: `€/jour`. */
function wholeUnit(text: string, at: number): string {
  return /^[^\d+*×÷()=;,]*/.exec(text.slice(at, at + 40))?.[0].trim() ?? "";
}
