/** Low, likely and high in one text: `8 à 12`, `entre 8 et 14, probable 10`, `8-10-14`, `10 ± 20 %`. */
import { clean, type Operand, type Reading, readArithmetic } from "./arithmetic";
import { type Choice, type ChoiceReading, type RangeEntry, Stop } from "./entry";
import type { FieldUnit } from "./unitWords";

interface Part {
  readonly text: string;
  readonly at: number;
}

/** The parts of a text that has the form of a range. */
export type RangeParts =
  | {
      readonly form: "ends";
      readonly low: Part;
      readonly likely: Part | null;
      readonly high: Part;
      /** What else the same signs could mean. */
      readonly or: "difference" | "quotient" | null;
    }
  | { readonly form: "around"; readonly middle: Part; readonly half: Part };

const likelyWords =
  /[\s,;:(]+(?:(?:le|la|the)\s+)?(?:(?:plus|most)\s+)?(?:probable(?:ment)?|probably|plut[oô]t|likely|vraisemblable(?:ment)?)\s*:?\s*([^()]*?)\)?$/i;
const around = /\s*(?:±|\+\s?\/\s?[-−–]|\+[-−–](?=\s*[\d.,])|plus ou moins|plus or minus)\s*/i;
const openings = /^(?:entre|between)\s+/i;
const optionalOpenings = /^(?:de|d['’]|from)\s*(?=\d)/i;
const links = /\s+(?:à|to|a(?=\s*[-\d.,(]))\s+|\s*à\s*|(?<=\d)\s*to\s*(?=\d)/i;
const linksBetween = /\s+(?:et|and)\s+/i;
const longDash = /\s*[\u2013\u2014]\s*/;
const hyphen = /\s*[-\u2010-\u2013\u2212\ufe63\uff0d]\s*/;
const named =
  /^(?:bas|low|min(?:imum)?)\s*:?\s*(.*?)[,;\s]+(?:probable|likely|mode)\s*:?\s*(.*?)[,;\s]+(?:haut|high|max(?:imum)?)\s*:?\s*(.*)$/iu;

/** The pieces between the places where `link` stands, with where each begins. */
function split({ text, at }: Part, link: RegExp): Part[] {
  const every = new RegExp(link.source, `g${link.flags.replace("g", "")}`);
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(every)) {
    parts.push({ text: text.slice(from, match.index), at: at + from });
    from = match.index + match[0].length;
  }
  parts.push({ text: text.slice(from), at: at + from });
  return parts;
}

/** A number with its unit and nothing to work out. */
function isSingle({ text }: Part): boolean {
  return /\d/.test(text) && !/[+*×÷()]|\/\s*[\d(]|\de$/i.test(text);
}

function ends(
  parts: readonly Part[],
  or: "difference" | "quotient" | null = null,
): RangeParts | null {
  const [low, second, third] = parts;
  if (low === undefined || second === undefined || parts.length > 3) return null;
  if (third === undefined) return { form: "ends", low, likely: null, high: second, or };
  return { form: "ends", low, likely: second, high: third, or };
}

/** The parts of a range, or null where the text has no form of one. */
export function rangeParts(text: string): RangeParts | null {
  const byName = named.exec(text);
  if (byName) {
    const [, low = "", likely = "", high = ""] = byName;
    const likelyAt = text.indexOf(likely, low.length);
    const part = (of: string, from: number) => ({ text: of, at: text.indexOf(of, from) });
    return ends([part(low, 0), part(likely, likelyAt), part(high, likelyAt + likely.length)]);
  }
  const said = likelyWords.exec(text);
  const likely = said ? { text: said[1] ?? "", at: text.length - (said[1] ?? "").length } : null;
  const body = { text: said ? text.slice(0, said.index) : text, at: 0 };
  const two = endsOf(body);
  if (two !== null && likely !== null) {
    return two.form === "ends" && two.likely === null ? { ...two, likely, or: null } : null;
  }
  return likely === null ? two : null;
}

function endsOf(body: Part): RangeParts | null {
  const opening = openings.exec(body.text)?.[0] ?? "";
  const optional = optionalOpenings.exec(body.text)?.[0] ?? "";
  const after = (start: string) => ({ text: body.text.slice(start.length), at: start.length });
  if (opening !== "") {
    const between = split(after(opening), linksBetween);
    if (between.length === 2) return ends(between);
  }
  const linked = split(after(opening + optional), links);
  if (linked.length === 2) return ends(linked);
  const listed = split(body, /\s*;\s*/);
  if (listed.length === 2 || listed.length === 3) return ends(listed);
  const middle = split(body, around);
  if (middle.length === 2 && middle[0] && middle[1] && middle[0].text !== "") {
    return { form: "around", middle: middle[0], half: middle[1] };
  }
  const dashed = split(body, longDash);
  if ((dashed.length === 2 || dashed.length === 3) && dashed.every(isSingle)) {
    const isAlone = dashed.every(({ text }) => split({ text, at: 0 }, hyphen).length === 1);
    if (isAlone) return ends(dashed);
  }
  const hyphened = split(body, hyphen);
  if ((hyphened.length === 2 || hyphened.length === 3) && hyphened.every(isSingle)) {
    return ends(hyphened, "difference");
  }
  const stroked = split(body, /\s*\/\s*/);
  return stroked.length === 3 && stroked.every(isSingle) ? ends(stroked, "quotient") : null;
}

/** One way to read the parts, or several; never empty. */
export type RangeReadings = readonly {
  readonly range: RangeEntry;
  readonly reading: ChoiceReading | null;
}[];

/** Reads the numbers of a range, in the field's unit. Stops where one cannot be read or they are none. */
export function readRange(parts: RangeParts, reading: Reading): RangeReadings {
  if (parts.form === "around") return readAround(parts.middle, parts.half, reading);
  const read = (part: Part) => readArithmetic(part.text, part.at, reading);
  const low = usable(read(parts.low), parts.low);
  const likely = parts.likely === null ? null : usable(read(parts.likely), parts.likely);
  const high = usable(read(parts.high), parts.high);
  const position = parts.high.at;
  // « 8 à 12 k€ »: what follows the last number holds for those that have none of their own.
  const spread = (one: Operand) =>
    one.tag === "none" && one.scale === 1 && high.scale !== 1
      ? clean(one.value * high.scale)
      : one.value;
  const given = [spread(low), likely === null ? null : spread(likely), high.value] as const;
  if (low.scale !== 1 && high.tag === "none" && high.scale === 1) {
    const forBoth = high.value * low.scale;
    const middle = likely?.tag === "none" ? clean(likely.value * low.scale) : given[1];
    const both = order([given[0], middle, clean(forBoth)], position);
    const first = given[0] < given[2] ? order(given, position) : [];
    return [
      ...both.map(({ range }) => ({ range, reading: "unitForBoth" as const })),
      ...first.map(({ range }) => ({ range, reading: "unitForFirst" as const })),
    ];
  }
  return order(given, position);
}

function usable(operand: Operand, { text, at }: Part): Operand {
  if (operand.tag === "percent") throw new Stop("percent", at, "%");
  if (operand.tag === "per") throw new Stop("unit", at, text.trim());
  return operand;
}

function order(
  [low, likely, high]: readonly [number, number | null, number],
  position: number,
): RangeReadings {
  if (low === high) throw new Stop("sameEnds", position);
  const [least, most] = low < high ? [low, high] : [high, low];
  const middle = likely ?? clean((least + most) / 2);
  if (middle < least || middle > most) throw new Stop("likelyOutside", position);
  const range: RangeEntry = { kind: "range", low: least, likely: middle, high: most };
  return [{ range, reading: low < high ? null : "reversed" }];
}

function readAround(middlePart: Part, halfPart: Part, reading: Reading): RangeReadings {
  const middle = usable(readArithmetic(middlePart.text, middlePart.at, reading), middlePart);
  const half = readArithmetic(halfPart.text, halfPart.at, reading);
  if (half.tag === "per") throw new Stop("unit", halfPart.at, halfPart.text.trim());
  const { value } = middle;
  const by = (width: number): RangeEntry => {
    const ends = [clean(value - Math.abs(width)), clean(value + Math.abs(width))] as const;
    if (ends[0] === ends[1]) throw new Stop("sameEnds", halfPart.at);
    return { kind: "range", low: ends[0], likely: value, high: ends[1] };
  };
  const ofMiddle = () => by((value * half.value) / 100);
  if (half.tag === "percent") return [{ range: ofMiddle(), reading: null }];
  if (isInPercent(reading.field) && half.tag === "unit") {
    return [
      { range: by(half.value), reading: "percentPoints" },
      { range: ofMiddle(), reading: "ofMiddle" },
    ];
  }
  // « 10 ± 2 k€ »: the unit holds for both.
  if (middle.tag === "none" && middle.scale === 1 && half.scale !== 1) {
    return readAroundScaled(middle.value * half.scale, half.value);
  }
  return [{ range: by(half.value), reading: null }];
}

function readAroundScaled(middle: number, half: number): RangeReadings {
  const value = clean(middle);
  const range: RangeEntry = {
    kind: "range",
    low: clean(value - Math.abs(half)),
    likely: value,
    high: clean(value + Math.abs(half)),
  };
  return [{ range, reading: null }];
}

function isInPercent(field: FieldUnit): boolean {
  return field.isPercent;
}

/** The readings as answers to a question. */
export function asChoices(readings: RangeReadings): Choice[] {
  return readings.map(({ range, reading }) => ({
    entry: range,
    readings: reading === null ? ["range"] : [reading],
  }));
}
