import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkScenario, type Distribution, fields, isInRange } from "../../src/scenario";
import { formsFor, isReshapeOf, reshape } from "../../src/ui/assumptions/range/forms";
import { orderFault } from "../../src/ui/assumptions/range/orderFault";
import { outsideOf } from "../../src/ui/assumptions/range/outside";
import { proposedRange, singleNumber } from "../../src/ui/assumptions/range/propose";
import { anyDistribution } from "../setup/distributions";
import { everyKind } from "./everyKind";

function withTariff(value: Distribution) {
  const drivers = [{ id: "xq_libre", name: "Libre", value }];
  return checkScenario({ ...everyKind, drivers: [...(everyKind.drivers ?? []), ...drivers] });
}

describe("a first guess around a number", () => {
  test.each([
    [100, "drivers.value", 80, 120],
    [34, "drivers.value", 27, 41],
    [3, "drivers.value", 2, 4],
    [1, "services.minutes", 0, 2],
    [0.2, "services.price", 0.16, 0.24],
    [-50, "drivers.value", -60, -40],
    [0, "services.price", 0, 1],
    [0, "overheads.amount", -50, 50],
    [0, "economy.priceGrowth", -0.02, 0.02],
    [0.02, "economy.priceGrowth", 0.01, 0.03],
    [1, "services.probability", 0.8, 1],
    [0, "investments.resale", 0, 0.1],
    [1, "routes.circuity", 1, 2],
    [1.3, "routes.circuity", 1, 1.6],
    [25, "routes.speed", 20, 30],
  ] as const)("%d in %s goes from %d to %d", (value, field, min, max) => {
    expect(proposedRange(value, fields[field])).toEqual({ dist: "pert", min, mode: value, max });
  });

  test("stays in its field, around its number, whatever they are", () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const names = Object.keys(fields) as (keyof typeof fields)[];
    fc.assert(
      fc.property(number, fc.constantFrom(...names), (value, name) => {
        fc.pre(isInRange(fields[name], value) && (value === 0 || Math.abs(value) > 1e-9));
        const range = proposedRange(value, fields[name]);
        expect(range.min).toBeLessThanOrEqual(value);
        expect(range.max).toBeGreaterThanOrEqual(value);
        expect(range.min).toBeLessThan(range.max);
        expect(outsideOf(range, fields[name])).toEqual({ below: false, above: false });
        expect(singleNumber(range)).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe("another form", () => {
  test("keeps low, likely and high where it has them", () => {
    const pert = { dist: "pert", min: 8, mode: 10, max: 14, lambda: 6 } as const;
    expect(reshape(pert, "triangular")).toEqual({ dist: "triangular", min: 8, mode: 10, max: 14 });
    expect(reshape(pert, "uniform")).toEqual({ dist: "uniform", min: 8, max: 14 });
    expect(reshape(pert, "normal")).toEqual({
      dist: "normal",
      mean: 10,
      sd: 1.5,
      min: 8,
      max: 14,
    });
    expect(reshape(pert, "lognormal")).toEqual({ dist: "lognormal", p10: 8, p90: 14 });
    expect(reshape(pert, "discrete")).toEqual({
      dist: "discrete",
      values: [8, 10, 14],
      weights: [1, 2, 1],
    });
    expect(reshape({ ...pert, min: 0.1, mode: 0.3, max: 0.8 }, "bernoulli")).toEqual({
      dist: "bernoulli",
      p: 0.3,
    });
    expect(reshape(pert, "pert")).toBe(pert);
  });

  test("is always one that the format takes", () => {
    fc.assert(
      fc.property(anyDistribution, fc.nat(), (distribution, which) => {
        expect(withTariff(distribution)).toEqual([]);
        const forms = formsFor(distribution, distribution.dist, fields["drivers.value"]);
        const form = forms[which % forms.length] ?? "pert";
        const next = reshape(distribution, form);
        expect(next.dist).toBe(form);
        expect(withTariff(next)).toEqual([]);
        expect(isReshapeOf(next, distribution)).toBe(true);
      }),
    );
  });

  test("that is only ever above zero is not offered to a range below", () => {
    const below = { dist: "uniform", min: -4, max: -1 } as const;
    const driver = fields["drivers.value"];
    expect(formsFor(below, "uniform", driver)).not.toContain("lognormal");
    expect(formsFor({ ...below, max: 1 }, "uniform", driver)).toContain("lognormal");
  });

  test.each([
    ["drivers.value", true],
    ["services.probability", true],
    ["services.price", false],
    ["services.minutes", false],
    ["overheads.amount", false],
  ] as const)("yes or no for %s: %s", (field, isOffered) => {
    const range = { dist: "uniform", min: 1, max: 2 } as const;
    expect(formsFor(range, "uniform", fields[field]).includes("bernoulli")).toBe(isOffered);
    expect(formsFor(range, "bernoulli", fields[field])).toContain("bernoulli");
  });
});

describe("draws that leave the field", () => {
  const price = fields["services.price"];
  const share = fields["services.probability"];
  const speed = fields["routes.speed"];
  test.each<[string, Distribution, typeof price, boolean, boolean]>([
    ["a low below", { dist: "pert", min: -1, mode: 1, max: 2 }, price, true, false],
    ["a low on the bound", { dist: "pert", min: 0, mode: 1, max: 2 }, price, false, false],
    ["on a bound not allowed", { dist: "uniform", min: 0, max: 2 }, speed, false, false],
    [
      "a value not allowed",
      { dist: "discrete", values: [0, 2], weights: [1, 1] },
      speed,
      true,
      false,
    ],
    ["of no weight", { dist: "discrete", values: [0, 2], weights: [0, 1] }, speed, false, false],
    ["an unbounded normal", { dist: "normal", mean: 2, sd: 1 }, price, true, false],
    ["a bounded one", { dist: "normal", mean: 2, sd: 1, min: 0 }, price, false, false],
    ["a normal far away", { dist: "normal", mean: 20, sd: 1 }, price, false, false],
    ["a high above", { dist: "triangular", min: 0.5, mode: 1, max: 1.2 }, share, false, true],
    ["both sides", { dist: "uniform", min: -1, max: 2 }, share, true, true],
    ["a long tail", { dist: "lognormal", p10: 0.1, p90: 0.5 }, share, false, true],
    ["yes or no", { dist: "bernoulli", p: 0.5 }, share, false, false],
    ["a no that stops", { dist: "bernoulli", p: 0.5 }, speed, true, false],
  ])("%s", (_, distribution, spec, below, above) => {
    expect(outsideOf(distribution, spec)).toEqual({ below, above });
  });
});

test("what breaks the order is told from where one types", () => {
  const range = { dist: "pert", min: 8, mode: 10, max: 14 } as const;
  expect(orderFault(range, "min")).toBeNull();
  expect(orderFault({ ...range, min: 11 }, "min")).toEqual({ key: "lowAboveLikely", value: 10 });
  expect(orderFault({ ...range, mode: 7 }, "mode")).toEqual({ key: "likelyBelowLow", value: 8 });
  expect(orderFault({ ...range, mode: 15 }, "mode")).toEqual({
    key: "likelyAboveHigh",
    value: 14,
  });
  expect(orderFault({ ...range, max: 9 }, "max")).toEqual({ key: "highBelowLikely", value: 10 });
  const flat = { dist: "pert", min: 8, mode: 8, max: 8 } as const;
  expect(orderFault(flat, "max")).toEqual({ key: "sameEnds", value: 8 });
  const uniform = { dist: "uniform", min: 3, max: 2 } as const;
  expect(orderFault(uniform, "min")).toEqual({ key: "lowAboveHigh", value: 2 });
  expect(orderFault(uniform, "max")).toEqual({ key: "highBelowLow", value: 3 });
});
