import { describe, expect, test } from "vitest";
import { likelyExtent, paymentTimes } from "../../src/charts";
import { planFor } from "./example";
import type { Scenario } from "../../src/scenario";

const onTime = { low: 0, central: 0, high: 0 };

describe("the payments of a grant", () => {
  test("stand on the middle of their months, the largest highest", () => {
    const times = paymentTimes(
      [
        { share: 0.6, month: 0, delay: onTime },
        { share: 0.3, month: 4, delay: { low: 0.4, central: 1.6, high: 3 } },
      ],
      10,
    );
    expect(times[0]).toMatchObject({ agreed: 0, received: 0, earliest: 0, latest: 0, height: 1 });
    expect(times[0]?.x).toEqual({ agreed: 0.05, received: 0.05, earliest: 0.05, latest: 0.05 });
    expect(times[1]).toMatchObject({ agreed: 4, received: 6, earliest: 4, latest: 7, height: 0.5 });
    expect(times[1]?.x.received).toBeCloseTo(0.65, 12);
  });

  test("that come after the pilot stand at its end, and say so; a delay is never negative", () => {
    const [late, early] = paymentTimes(
      [
        { share: 0.5, month: 9, delay: { low: 0, central: 1, high: 5 } },
        { share: 0.5, month: 9, delay: { low: -4, central: -2, high: 0 } },
      ],
      10,
    );
    expect(late).toMatchObject({ received: 10, isBeyond: true });
    expect(late?.x).toMatchObject({ received: 1, latest: 1 });
    expect(early).toMatchObject({ received: 9, earliest: 9, isBeyond: false });
  });

  test("come when the plan receives them", () => {
    const delay = { dist: "pert", min: 1, mode: 2.4, max: 8 } as const;
    const scenario: Scenario = {
      format: "palier/scenario",
      version: 1,
      meta: { id: "6f1d3a80-4a52-4a0e-9d6b-0c4a6b8f2e11", name: "Essai" },
      start: "2027-03",
      organisation: { legalForm: "association" },
      stages: [{ id: "test", name: "Test", months: 12 }],
      funding: [
        {
          id: "aide",
          name: "Aide",
          kind: "grant",
          funder: "region",
          amount: 1000,
          from: "test",
          payments: [
            { share: 0.7, month: 3, delay },
            { share: 0.3, month: 11, delay: 1 },
          ],
        },
      ],
    };
    const received = planFor(scenario).ledger.funding[0]?.received ?? new Float64Array();
    const times = paymentTimes(
      [
        { share: 0.7, month: 3, delay: likelyExtent(delay) },
        { share: 0.3, month: 11, delay: { low: 1, central: 1, high: 1 } },
      ],
      12,
    );
    expect(times.map((one) => one.received)).toEqual([5, 12]);
    expect([...received].flatMap((euros, month) => (euros > 0 ? [[month, euros]] : []))).toEqual([
      [5, 700],
    ]);
  });
});

test("a range is likely to lie between its ends, or near its middle where it has none", () => {
  expect(likelyExtent({ dist: "uniform", min: 1, max: 3 })).toEqual({
    low: 1,
    central: 2,
    high: 3,
  });
  expect(likelyExtent({ dist: "normal", mean: 4, sd: 1, min: 3 })).toEqual({
    low: 3,
    central: 4,
    high: 6,
  });
  expect(likelyExtent({ dist: "lognormal", p10: 1, p90: 4 })).toEqual({
    low: 1,
    central: 2,
    high: 4,
  });
  expect(likelyExtent({ dist: "discrete", values: [0, 3, 9], weights: [2, 1, 0] })).toEqual({
    low: 0,
    central: 0,
    high: 3,
  });
  expect(likelyExtent({ dist: "bernoulli", p: 0.8 })).toEqual({ low: 0, central: 1, high: 1 });
});
