/** Months by name. */
import { type Language, localeOf } from "./language";
import { calendarMonth } from "./months";

export type MonthStyle = "long" | "short";

const names = new Map<string, readonly string[]>();

function monthNames(language: Language, style: MonthStyle): readonly string[] {
  const key = language + style;
  let list = names.get(key);
  if (!list) {
    const format = new Intl.DateTimeFormat(localeOf[language], { month: style, timeZone: "UTC" });
    list = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2001, index, 15)));
    names.set(key, list);
  }
  return list;
}

/** Name of a calendar month, 1..12: `mars` / `March`. Throws a RangeError outside 1..12. */
export function monthName(month: number, language: Language, style: MonthStyle = "long"): string {
  const name = monthNames(language, style)[month - 1];
  if (name === undefined) throw new RangeError(`not a calendar month: ${month}`);
  return name;
}

/**
 * `"2027-03"` as `mars 2027` / `March 2027`, or shorter `mars 27` / `Mar 27`.
 * Throws a RangeError where the text is not `YYYY-MM`.
 */
export function formatMonth(month: string, language: Language, style: MonthStyle = "long"): string {
  const name = monthName(calendarMonth(month, 0), language, style);
  const year = style === "long" ? month.slice(0, 4) : month.slice(2, 4);
  return `${name}\u00a0${year}`;
}
