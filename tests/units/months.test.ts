import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarMonth, isMonth, monthAt, monthNumber } from "../../src/units";

describe("months", () => {
  test("roll over the year", () => {
    expect(monthAt("2027-11", 3)).toBe("2028-02");
    expect(monthAt("2027-01", -1)).toBe("2026-12");
    expect(calendarMonth("2027-11", 1)).toBe(12);
    expect(calendarMonth("2027-11", 2)).toBe(1);
  });

  test.each(["2027-13", "2027-00", "2027-3", "27-03", "2027-03-01", ""])(
    "%s is refused",
    (text) => {
      expect(isMonth(text)).toBe(false);
      expect(() => monthNumber(text)).toThrow(RangeError);
    },
  );

  test("an offset is the difference of two numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12_000, max: 36_000 }),
        fc.integer({ min: 0, max: 600 }),
        (n, k) => {
          const start = monthAt("0000-01", n);
          expect(monthNumber(monthAt(start, k)) - monthNumber(start)).toBe(k);
          expect(Number(monthAt(start, k).slice(5))).toBe(calendarMonth(start, k));
        },
      ),
    );
  });
});
