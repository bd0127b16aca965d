/** Days by name. */
import { monthName } from "./formatMonth";
import type { Language } from "./language";

/**
 * `"2026-06-01"` as `1er juin 2026` / `1 June 2026`. Throws a RangeError where the text is not `YYYY-MM-DD`.
 */
export function formatDay(day: string, language: Language): string {
  const [, year = "", month = "", date = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const number = Number(date);
  if (number < 1 || number > 31) throw new RangeError(`not a day: ${day}`);
  const written = language === "fr" && number === 1 ? "1er" : String(number);
  return [written, monthName(Number(month), language), year].join("\u00a0");
}
