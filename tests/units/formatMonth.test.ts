import { expect, test } from "vitest";
import { formatMonth, monthName } from "../../src/units";

const nb = "\u00a0";

test.each([
  ["2027-03", "fr", "long", `mars${nb}2027`],
  ["2027-03", "fr", "short", `mars${nb}27`],
  ["2028-01", "fr", "short", `janv.${nb}28`],
  ["2027-08", "fr", "long", `août${nb}2027`],
  ["2027-03", "en", "long", `March${nb}2027`],
  ["2027-03", "en", "short", `Mar${nb}27`],
] as const)("%s in %s, %s", (month, language, style, text) => {
  expect(formatMonth(month, language, style)).toBe(text);
});

test("what is not a month is refused", () => {
  expect(() => formatMonth("2027-13", "fr")).toThrow(RangeError);
  expect(() => monthName(0, "fr")).toThrow(RangeError);
});
