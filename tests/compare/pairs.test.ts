import { expect, test } from "vitest";
import { pairOf } from "../../src/compare";
import type { TrialOutcomes } from "../../src/engine";

const trials = 400;

function outcomes(amount: (trial: number) => number, month: (trial: number) => number) {
  const amounts = () => Float64Array.from({ length: trials }, (_, trial) => amount(trial));
  return {
    trials,
    seed: 1,
    finalPosition: amounts(),
    finalCash: amounts(),
    lowestCash: amounts(),
    breakEvenMonth: Int16Array.from({ length: trials }, (_, trial) => month(trial)),
  } satisfies TrialOutcomes;
}

const own = outcomes(
  (trial) => (trial * 37) % 101,
  (trial) => (trial % 2 === 0 ? 5 : -1),
);

test("the same outcomes on both sides: every difference is exactly 0, and nothing beats itself", () => {
  const { finalPosition, breakEvenMonth } = pairOf(own, own);
  for (const pair of [finalPosition, breakEvenMonth]) {
    expect(pair).toMatchObject({ mean: 0, se: 0, pEqual: 1, beats: null, isWithinError: false });
    expect(pair.pGreater.p).toBe(0);
  }
});

test("ten euros more in every trial are ten more, without error, and always better", () => {
  const richer = outcomes(
    (trial) => ((trial * 37) % 101) + 10,
    () => 4,
  );
  const { finalCash, breakEvenMonth } = pairOf(own, richer);
  expect(finalCash).toMatchObject({ mean: 10, se: 0, pEqual: 0 });
  expect(finalCash.pGreater.p).toBe(1);
  // A month sooner where both break even, and sooner than never.
  expect(breakEvenMonth).toMatchObject({ mean: -1, pBoth: 0.5, pEqual: 0 });
  expect(breakEvenMonth.beats?.p).toBe(1);
});

test("only the same trials are compared", () => {
  expect(() => pairOf(own, { ...own, seed: 2 })).toThrow(RangeError);
});
