import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion, wholeEuro } from "../../src/statements";

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe("whole euros that add up", () => {
  test("the largest remainders receive what is missing, the first on a tie", () => {
    expect(apportion([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
    expect(apportion([0.5, 0.5, 1], 2)).toEqual([1, 0, 1]);
    expect(apportion([-0.4, 10.4], 10)).toEqual([0, 10]);
    expect(apportion([-0.6, 0.2], 0)).toEqual([0, 0]);
    expect(apportion([-0.6, 0.2], -1)).toEqual([-1, 0]);
    expect(apportion([], 0)).toEqual([]);
  });

  test("no euro is -0", () => {
    expect(Object.is(wholeEuro(-0.4), 0)).toBe(true);
    expect(apportion([-0.2, -0], 0).every((euro) => Object.is(euro, 0))).toBe(true);
  });

  test("for any amounts and any target near their sum", () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), fc.boolean(), (all, up) => {
        const target = (up ? Math.ceil(sum(all)) : Math.floor(sum(all))) || 0;
        const whole = apportion(all, target);
        expect(sum(whole)).toBe(target);
        whole.forEach((euro, index) =>
          // A remainder may be lost to rounding at 1e6 euros: 1e6 x 2.2e-16 for each term.
          expect(Math.abs(euro - (all[index] ?? 0))).toBeLessThan(1 + 1e-8),
        );
      }),
    );
  });
});
