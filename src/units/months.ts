/** Calendar months: `"2027-03"` in files and on screen, a count of months since year 0 in between. */

const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether the text is a month that exists, `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return pattern.test(text);
}

/** Months since January of year 0. Throws a RangeError where the text is not `YYYY-MM`. */
export function monthNumber(text: string): number {
  const match = pattern.exec(text);
  if (!match) throw new RangeError(`not a month: ${text}`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** `YYYY-MM` of the month `offset` months after `start`. */
export function monthAt(start: string, offset: number): string {
  const number = monthNumber(start) + offset;
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** Calendar month, 1..12, of the month `offset` months after `start`. */
export function calendarMonth(start: string, offset: number): number {
  return ((monthNumber(start) + offset) % 12) + 1;
}
