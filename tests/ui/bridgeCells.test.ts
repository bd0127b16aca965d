import { expect, test } from "vitest";
import type { Bridge } from "../../src/compare";
import { bridgeCells } from "../../src/ui/comparison/share/bridgeCells";
import type { Ready } from "../../src/ui/comparison/useComparison";

function totals(finalCash: number) {
  return { finalCash, ownRevenue: 0, aidNeeded: 0, lowestCash: 0 };
}

test("the table of a bridge leads from one end to the other with all its digits, the smallest parts together", () => {
  const shares = [0.25, 1200.5, -300.125, 0.125];
  const bridge = {
    reference: totals(1000),
    other: totals(1900.75),
    difference: totals(900.75),
    bars: shares.map((share, place) => ({
      subjects: [],
      parts: [`part ${place}`],
      shares: totals(share),
      errors: null,
    })),
  } as unknown as Bridge;
  const rows = bridgeCells(
    { c: ((key: string) => key) as never },
    {
      bridge,
      measure: "finalCash",
      reference: {} as Ready,
      other: {} as Ready,
      nameOf: ({ parts }) => parts.join(),
    },
  );
  expect(rows.slice(2, -1)).toEqual([
    ["part 1", 1200.5],
    ["part 2", -300.125],
    ["why.rest", 0.375],
  ]);
  const amounts = rows.slice(1).map((row) => Number(row[1]));
  // Eighths are exact in binary: the sum is the other end to the last digit.
  expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(amounts.at(-1));
});
