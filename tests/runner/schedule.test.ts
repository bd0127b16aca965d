import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkpointsOf, spansAfter, windowsOf } from "../../src/runner/schedule";

describe("when results are told", () => {
  it("after 1,000 trials, after 10,000, then each time they double", () => {
    expect(checkpointsOf(500, false)).toEqual([500]);
    expect(checkpointsOf(1000, false)).toEqual([1000]);
    expect(checkpointsOf(10_000, false)).toEqual([1000, 10_000]);
    expect(checkpointsOf(50_000, false)).toEqual([1000, 10_000, 20_000, 40_000, 50_000]);
  });

  it("each time they double from the start, where they may end sooner", () => {
    expect(checkpointsOf(10_000, true)).toEqual([1000, 2000, 4000, 8000, 10_000]);
  });
});

describe("what the monthly lines take", () => {
  const plan = fc.record({
    trials: fc.integer({ min: 1, max: 1_000_000 }),
    horizon: fc.integer({ min: 1, max: 240 }),
    rows: fc.double({ min: 1, max: 2, noNaN: true }),
    mebibytes: fc.integer({ min: 64, max: 512 }),
  });

  it("stays within its room, and every month is in one window", () => {
    fc.assert(
      fc.property(plan, ({ trials, horizon, rows, mebibytes }) => {
        const bytes = mebibytes * 2 ** 20;
        // Products of the same four numbers in another order differ by a few roundings.
        const most = bytes * (1 + 1e-14);
        const perMonth = 24 * rows;
        const { wide, months } = windowsOf(
          trials,
          checkpointsOf(trials, false),
          horizon,
          rows,
          bytes,
        );
        const first = wide * horizon + (trials - wide) * months;
        expect(first * perMonth).toBeLessThanOrEqual(most);
        const spans = spansAfter(wide === trials ? horizon : months, trials, horizon, rows, bytes);
        let next = wide === trials ? horizon : months;
        for (const span of spans) {
          expect(span.first).toBe(next);
          expect(span.months * trials * perMonth).toBeLessThanOrEqual(most);
          next += span.months;
        }
        expect(next).toBe(horizon);
      }),
      // The first trials may take half the room only where the other half holds a month of all the others.
      { examples: [[{ trials: 940_230, horizon: 20, rows: 1.6446025929825348, mebibytes: 64 }]] },
    );
  });

  it("is one pass where all fits", () => {
    expect(windowsOf(10_000, [1000, 10_000], 120, 2, 2 ** 27)).toEqual({
      wide: 10_000,
      months: 120,
    });
    expect(spansAfter(120, 10_000, 120, 2, 2 ** 27)).toEqual([]);
  });

  it("keeps all months of the first trials where not all fits, so that something is told early", () => {
    const checkpoints = checkpointsOf(200_000, false);
    expect(windowsOf(200_000, checkpoints, 120, 1, 2 ** 27)).toEqual({ wide: 20_000, months: 15 });
  });
});
