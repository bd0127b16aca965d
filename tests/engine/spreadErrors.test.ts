import { expect, test } from "vitest";
import { spreadErrors, Tally } from "../../src/engine";

const amounts = Float64Array.from({ length: 1600 }, (_, trial) => Math.sin(trial * 12.9898) * 1000);
const others = amounts.map((amount, trial) => amount + Math.cos(trial * 78.233) * 10 + 50);

test("what two runs share makes no error", () => {
  const shifted = amounts.map((amount) => amount + 1);
  for (const error of Object.values(spreadErrors(amounts, shifted)))
    expect(error).toBeLessThan(1e-9);
});

test("the error of the mean is that of the mean difference trial by trial", () => {
  const tally = new Tally();
  others.forEach((other, trial) => tally.addAmount(trial, other - (amounts[trial] ?? 0)));
  expect(spreadErrors(amounts, others).mean).toBeCloseTo(tally.mean()?.se ?? Number.NaN, 9);
});

test("a single trial has none", () => {
  expect(spreadErrors(amounts.slice(0, 1), others.slice(0, 1)).q05).toBe(0);
});
