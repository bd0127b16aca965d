/** Sums, products and quotients as people type them: `3*12,5`, `(1 200 + 300) / 12`, `1 h 30`. */
import { shiftDecimal } from "../formatNumber";
import { type Mark, type Marks, readDigits } from "./digits";
import { Stop } from "./entry";
import { readUnitAfter } from "./unitAfter";
import type { FieldUnit } from "./unitWords";

/** What is known while a text is read, and what was met on the way. */
export interface Reading {
  readonly field: FieldUnit;
  /** How lone separators before three digits are taken. */
  readonly marks: Marks;
  /** Separators that could be taken otherwise. */
  readonly ambiguous: Set<Mark>;
  /** Whether a conversion holds on average only. */
  isRough: boolean;
  /** Whether a colon was read as hours and minutes. */
  isClock: boolean;
}

export interface Operand {
  readonly value: number;
  /** `percent` and `per`: of no use by itself, see `UnitAfter`. */
  readonly tag: "none" | "unit" | "percent" | "per";
  /** Whether it is more than a number that stands in the text. */
  readonly isComputed: boolean;
  /** Whether it is a quotient of two plain numbers. */
  readonly isQuotient: boolean;
  /** What the unit or multiplier typed after a single number changes it by. */
  readonly scale: number;
}

/** Parentheses within parentheses. */
const deepest = 20;

const number = /\d[\d.,'’\s]*|[.,]\d[\d.,'’\s]*/y;
const exponent = /[eE][+-]?\d{1,4}(?![\d\p{L}])/uy;
const plusSign = /[+\uff0b]/y;
const minusSign = /[-\u2010-\u2013\u2212\ufe63\uff0d]/y;
const timesSign = /[*×·⋅✕✖]|x(?=\s*[\d(.,€])/iy;
const dividedSign = /[/÷∕]/y;
const moneySign = /€|euros?(?!\p{L})|eur(?!\p{L})|[£$¥]/iuy;

/** Reads the whole of a text as one amount in the field's unit. Stops where it cannot. */
export function readArithmetic(text: string, offset: number, reading: Reading): Operand {
  if (!/\d/.test(text)) {
    throw new Stop(text.trim() === "" ? "unfinished" : "notANumber", offset, text.trim());
  }
  let at = 0;
  const found = sum(0);
  spaces();
  if (at < text.length) unexpected();
  return found;

  function spaces() {
    while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  }

  function take(shape: RegExp): string | null {
    shape.lastIndex = at;
    const match = shape.exec(text)?.[0] ?? null;
    if (match !== null) at += match.length;
    return match;
  }

  function takeAfterSpaces(shape: RegExp): string | null {
    spaces();
    return take(shape);
  }

  function unexpected(): never {
    spaces();
    if (at >= text.length) throw new Stop("unfinished", offset + text.length);
    const word = /^(?:[\p{L}\p{M}'’]+|.)/su.exec(text.slice(at, at + 40))?.[0] ?? "";
    throw new Stop("unexpected", offset + at, word);
  }

  function sum(depth: number): Operand {
    let left = product(depth);
    for (;;) {
      const sign = takeAfterSpaces(plusSign) ? 1 : take(minusSign) ? -1 : 0;
      if (sign === 0) return left;
      const start = at;
      const right = product(depth);
      for (const { tag } of [left, right]) {
        if (tag === "percent") throw new Stop("percent", offset + start, "%");
        if (tag === "per")
          throw new Stop("unexpected", offset + start, text.slice(start, at).trim());
      }
      const tag = left.tag === "unit" || right.tag === "unit" ? "unit" : "none";
      left = computed(left.value + sign * right.value, tag);
    }
  }

  function product(depth: number): Operand {
    let left = signed(depth);
    for (;;) {
      if (takeAfterSpaces(timesSign)) left = times(left, at, signed(depth));
      else if (take(dividedSign)) left = over(left, at, signed(depth));
      else return left;
    }
  }

  function times(left: Operand, start: number, right: Operand): Operand {
    const a = asFactor(left);
    const b = asFactor(right);
    const [one, two] = [a.tag, b.tag];
    if (one === "unit" && two === "unit") {
      if (!reading.field.isPercent) unitTwice(start);
      return computed(shiftDecimal(a.value * b.value, -2), "unit");
    }
    // So much a month for some months is no longer so much a month.
    if (one === "per" || two === "per") unitTwice(start);
    return computed(a.value * b.value, one === "unit" || two === "unit" ? "unit" : "none");
  }

  function over(left: Operand, start: number, right: Operand): Operand {
    const a = asFactor(left);
    const b = asFactor(right);
    if (b.value === 0) throw new Stop("divisionByZero", offset + start);
    const isPerEach = b.tag === "per" && a.tag !== "per";
    if (a.tag === "per" || b.tag === "unit") unitTwice(start);
    return {
      ...computed(a.value / b.value, isPerEach ? "unit" : a.tag),
      isQuotient: a.tag === "none" && b.tag === "none",
    };
  }

  function unitTwice(start: number): never {
    throw new Stop("unit", offset + start, text.slice(start, at).trim());
  }

  function asFactor(operand: Operand): Operand {
    if (operand.tag !== "percent") return operand;
    return { ...operand, value: shiftDecimal(operand.value, -2), tag: "none" };
  }

  function signed(depth: number): Operand {
    const isNegative = takeAfterSpaces(minusSign) !== null;
    const isSigned = isNegative || take(plusSign) !== null;
    const found = primary(depth, isSigned);
    return isNegative ? negated(found) : found;
  }

  function negated(operand: Operand): Operand {
    return { ...operand, value: operand.value === 0 ? 0 : -operand.value };
  }

  function primary(depth: number, isSigned: boolean): Operand {
    spaces();
    if (text.charAt(at) === "(") {
      if (depth >= deepest) throw new Stop("tooDeep", offset + at, "(");
      const start = at;
      at += 1;
      const inner = sum(depth + 1);
      spaces();
      if (at >= text.length) throw new Stop("unclosed", offset + start, "(");
      if (text.charAt(at) !== ")") unexpected();
      at += 1;
      return inner.tag === "none" ? withUnit(inner) : inner;
    }
    const start = at;
    const money = take(moneySign);
    if (money === null) return withUnit(literal(false));
    const { headUnit } = reading.field;
    if (headUnit?.measure !== "money" || /[£$¥]/.test(money)) {
      throw new Stop("unit", offset + start, money);
    }
    const found = withUnit(literal(!isSigned));
    return { ...found, tag: "unit" };
  }

  function literal(maySign: boolean): Operand {
    const isNegative = maySign && takeAfterSpaces(minusSign) !== null;
    spaces();
    const start = at;
    const body = take(number)?.trimEnd();
    if (body === undefined) unexpected();
    at = start + body.length;
    if (/^0$/.test(body) && /^x[\da-f]/i.test(text.slice(at, at + 2))) unexpected();
    const digits = readDigits(body, reading.marks);
    if (digits === null) throw new Stop("grouping", offset + start, body);
    if (digits.ambiguous !== null) reading.ambiguous.add(digits.ambiguous);
    // Read as text, where powers of ten are exact.
    const value = checked(Number(digits.digits + (take(exponent) ?? "")), start);
    const isWhole = /^\d+$/.test(digits.digits);
    const found = single(value);
    const withMinutes = isWhole ? duration(value) : null;
    return isNegative ? negated(withMinutes ?? found) : (withMinutes ?? found);
  }

  /** Hours and minutes: `1 h 30`, `1h05`, `1:30`. */
  function duration(hours: number): Operand | null {
    const { headUnit } = reading.field;
    const rest = text.slice(at, at + 40);
    const written =
      /^\s*(?:h|heures?|hours?)\s*(\d{1,2})\s*(?:min(?:utes?)?|mn)?(?![\d.,\p{L}%€])/iu;
    const clock = /^:(\d\d)(?::00)?(?![\d:.,])/;
    const isClock = clock.test(rest);
    const match = (isClock ? clock : written).exec(rest);
    const minutes = Number(match?.[1] ?? 60);
    if (match === null || minutes >= 60) return null;
    if (headUnit?.measure !== "time") {
      if (!isClock) throw new Stop("unit", offset + at, "h");
      return null;
    }
    at += match[0].length;
    reading.isClock ||= isClock;
    return computed((hours * 60 + minutes) / headUnit.size, "unit");
  }

  function withUnit(operand: Operand): Operand {
    if (operand.tag !== "none") return operand;
    const start = at;
    const unit = stopsMoved(() => readUnitAfter(text, at, reading.field));
    at = unit.end;
    if (unit.end === start) return operand;
    reading.isRough ||= unit.isRough;
    const isScaled = unit.times !== unit.over;
    if (!isScaled) return { ...operand, tag: unit.tag };
    const value = scaled(operand.value, unit.times, unit.over);
    return {
      ...operand,
      value: checked(value, start),
      tag: unit.tag,
      isComputed: true,
      scale: unit.times / unit.over,
    };
  }

  /** Faults of a part are told from the start of the whole text. */
  function stopsMoved<T>(read: () => T): T {
    try {
      return read();
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
      throw new Stop(stop.entry.fault, stop.entry.position + offset, stop.entry.found);
    }
  }

  function computed(value: number, tag: Operand["tag"]): Operand {
    return { value: checked(clean(value), 0), tag, isComputed: true, isQuotient: false, scale: 1 };
  }

  function single(value: number): Operand {
    return { value, tag: "none", isComputed: false, isQuotient: false, scale: 1 };
  }

  function checked(value: number, position: number): number {
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new Stop("tooLarge", offset + position);
    return value === 0 ? 0 : value;
  }
}

/** Without the dust of double precision: 0.1 + 0.2 is 0.3. */
export function clean(value: number): number {
  return Number(value.toPrecision(15));
}

/** `value` x `times` / `over`; exact in decimal where they make a power of ten. */
function scaled(value: number, times: number, over: number): number {
  const places = Math.log10(times / over);
  return Number.isInteger(places) ? shiftDecimal(value, places) : clean((value * times) / over);
}
