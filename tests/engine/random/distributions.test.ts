import erfcinv from "@stdlib/math-base-special-erfcinv";
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import { describe, expect, it, test } from "vitest";
import { drawOf } from "../../../src/engine/random/distributions";
import { standardNormalCdf, standardNormalQuantile } from "../../../src/engine/random/normal";
import type { Distribution } from "../../../src/scenario";

/** Quantile of a distribution, through the rank that it is drawn from. */
function quantile(distribution: Distribution): (u: number) => number {
  const { from, at } = drawOf(distribution, new Map());
  return (u) => at(from === "uniform" ? u : standardNormalQuantile(u));
}

/** Mean and sd by the quantile function at the middles of many equal parts of (0, 1). */
function moments(distribution: Distribution): { mean: number; sd: number } {
  const n = 100_000;
  const at = quantile(distribution);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const value = at((i + 0.5) / n);
    sum += value;
    squares += value * value;
  }
  const mean = sum / n;
  return { mean, sd: Math.sqrt(squares / n - mean * mean) };
}

const ranks = [1e-9, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1 - 1e-9];

/** What the beta tables promise, as a share of max - min. */
const tableError = 1e-9;

describe("quantiles against closed forms", () => {
  test.each<[string, Distribution, (u: number) => number]>([
    ["uniform", { dist: "uniform", min: -2, max: 6 }, (u) => -2 + 8 * u],
    [
      "triangular: the parabola below the mode and above it",
      { dist: "triangular", min: 1, mode: 2, max: 5 },
      (u) => (u < 0.25 ? 1 + Math.sqrt(4 * u) : 5 - Math.sqrt(12 * (1 - u))),
    ],
    [
      "triangular with its mode at an end",
      { dist: "triangular", min: 0, mode: 0, max: 1 },
      (u) => 1 - Math.sqrt(1 - u),
    ],
    [
      "PERT with its mode at the low end: beta(1, 5)",
      { dist: "pert", min: 0, mode: 0, max: 1 },
      (u) => -Math.expm1(Math.log1p(-u) / 5),
    ],
    [
      "PERT with its mode at the high end: beta(5, 1)",
      { dist: "pert", min: 10, mode: 20, max: 20 },
      (u) => 10 + 10 * u ** 0.2,
    ],
    [
      "PERT of lambda 2 with its mode in the middle: beta(2, 2), 3x^2 - 2x^3 = u",
      { dist: "pert", min: 0, mode: 0.5, max: 1, lambda: 2 },
      (u) => 0.5 - Math.sin(Math.asin(1 - 2 * u) / 3),
    ],
    [
      "PERT of a lambda near 0: uniform",
      { dist: "pert", min: 0, mode: 0.3, max: 1, lambda: 1e-300 },
      (u) => u,
    ],
    [
      "normal at the ranks of published tables",
      { dist: "normal", mean: 0, sd: 1 },
      (u) => standardNormalQuantile(u),
    ],
    ["bernoulli", { dist: "bernoulli", p: 0.3 }, (u) => (u > 0.7 ? 1 : 0)],
    [
      "discrete, its values in rising order whatever the file's, those of weight 0 left out",
      { dist: "discrete", values: [30, 10, 99, 20], weights: [2, 1, 0, 1] },
      (u) => (u < 0.25 ? 10 : u < 0.5 ? 20 : 30),
    ],
  ])("%s", (_name, distribution, exact) => {
    const at = quantile(distribution);
    for (const u of ranks) {
      // A rank is a double: its distance to 1 has sixteen digits less its zeros.
      const rounding = 2 ** -52 / Math.min(u, 1 - u);
      const scale = Math.max(1, Math.abs(exact(u)));
      const bound = (distribution.dist === "pert" ? tableError * 10 : 1e-12) + rounding;
      expect(Math.abs(at(u) - exact(u))).toBeLessThanOrEqual(bound * scale);
    }
  });

  it("a standard normal has the quantiles of published tables", () => {
    // Odeh and Evans (1974), Abramowitz and Stegun table 26.5: ten digits.
    expect(standardNormalQuantile(0.975)).toBeCloseTo(1.959963985, 9);
    expect(standardNormalQuantile(0.9)).toBeCloseTo(1.281551566, 9);
    expect(standardNormalQuantile(0.999)).toBeCloseTo(3.090232306, 9);
    expect(standardNormalQuantile(1e-9)).toBeCloseTo(-5.997807015, 8);
  });

  it("a standard normal has the quantiles of another algorithm, far into the tail", () => {
    for (let k = 1; k < 2000; k++) {
      for (const u of [k / 2000, 10 ** (-k / 20)]) {
        const other = -Math.SQRT2 * erfcinv(2 * u);
        // The two agree to some hundred roundings.
        const bound = 1e-13 * Math.max(1, Math.abs(other));
        expect(Math.abs(standardNormalQuantile(u) - other)).toBeLessThan(bound);
      }
    }
  });

  it("a lognormal has the given 10 % and 90 % quantiles and their geometric mean as its median", () => {
    const at = quantile({ dist: "lognormal", p10: 50, p90: 200 });
    expect(at(0.1)).toBeCloseTo(50, 9);
    expect(at(0.9)).toBeCloseTo(200, 9);
    expect(at(0.5)).toBeCloseTo(100, 9);
  });
});

describe("the beta tables", () => {
  test.each<[mode: number, lambda: number]>([
    [0.1, 4],
    [0.5, 4],
    [0.83, 4],
    [0.001, 4],
    [0.3, 0.2],
    [0.3, 60],
    [0.62, 2000],
    [0.5, 1e6],
  ])("follow the beta quantile for a mode at %d and lambda %d", (mode, lambda) => {
    const at = quantile({ dist: "pert", min: 0, mode, max: 1, lambda });
    const exact = betaQuantile.factory(1 + lambda * mode, 1 + lambda * (1 - mode));
    for (let z = -6.3; z <= 6.3; z += 0.0917) {
      const u = standardNormalCdf(z);
      // The library is asked in the lower tail: above it its own rank has lost its digits.
      const rounding = (2 ** -50 / Math.min(u, 1 - u)) * 0.1;
      expect(Math.abs(at(u) - exact(u))).toBeLessThanOrEqual(tableError + rounding);
    }
  });

  it("grow with the rank, and stay between min and max", () => {
    const at = quantile({ dist: "pert", min: 3, mode: 3.2, max: 9 });
    let before = 3;
    for (let i = 0; i < 20_000; i++) {
      const value = at((i + 0.5) / 20_000);
      expect(value).toBeGreaterThanOrEqual(before);
      before = value;
    }
    expect(before).toBeLessThanOrEqual(9);
  });

  it("are made once for all the ranges of one shape", () => {
    const tables = new Map();
    drawOf({ dist: "pert", min: 0, mode: 1, max: 4 }, tables);
    drawOf({ dist: "pert", min: 10, mode: 20, max: 50 }, tables);
    expect(tables.size).toBe(1);
  });
});

describe("moments against closed forms", () => {
  // 100,000 points miss the tails by some 1e-5 of the sd.
  const near = (a: number, b: number, scale: number) =>
    expect(Math.abs(a - b)).toBeLessThan(1e-4 * scale);

  test.each<[string, Distribution, mean: number, sd: number]>([
    [
      "PERT: (min + 4 mode + max) / 6",
      { dist: "pert", min: 8, mode: 10, max: 18 },
      11,
      Math.sqrt((3 * 7) / 7),
    ],
    [
      "triangular: Evans, Hastings and Peacock 2000",
      { dist: "triangular", min: 1, mode: 2, max: 6 },
      3,
      Math.sqrt((1 + 4 + 36 - 2 - 6 - 12) / 18),
    ],
    ["uniform", { dist: "uniform", min: 2, max: 8 }, 5, 6 / Math.sqrt(12)],
    ["normal", { dist: "normal", mean: -3, sd: 2 }, -3, 2],
    [
      "half normal: sqrt(2 / pi), 1 - 2 / pi",
      { dist: "normal", mean: 0, sd: 1, min: 0 },
      Math.sqrt(2 / Math.PI),
      Math.sqrt(1 - 2 / Math.PI),
    ],
    [
      "lognormal: exp(m + s^2 / 2)",
      {
        dist: "lognormal",
        p10: Math.exp(-1.2815515655446004 * 0.5),
        p90: Math.exp(1.2815515655446004 * 0.5),
      },
      Math.exp(0.125),
      Math.sqrt(Math.expm1(0.25) * Math.exp(0.25)),
    ],
    ["discrete", { dist: "discrete", values: [1, 4], weights: [3, 1] }, 1.75, Math.sqrt(27 / 16)],
    ["bernoulli", { dist: "bernoulli", p: 0.2 }, 0.2, 0.4],
  ])("%s", (_name, distribution, mean, sd) => {
    const found = moments(distribution);
    near(found.mean, mean, sd);
    near(found.sd, sd, sd * 5);
  });
});

describe("a normal cut to a range", () => {
  it("is conditioned, not clamped: no value piles up at a bound", () => {
    const at = quantile({ dist: "normal", mean: 0, sd: 1, min: -1, max: 1 });
    expect(at(0.001)).toBeGreaterThan(-1);
    expect(at(0.999)).toBeLessThan(1);
    // Share between -1 and 0 of what lies between -1 and 1: one half.
    expect(at(0.5)).toBeCloseTo(0, 12);
    const below = standardNormalCdf(-0.4);
    const rank = (below - standardNormalCdf(-1)) / (standardNormalCdf(1) - standardNormalCdf(-1));
    expect(at(rank)).toBeCloseTo(-0.4, 12);
  });

  it("keeps its digits far in the upper tail as in the lower one", () => {
    const upper = quantile({ dist: "normal", mean: 0, sd: 1, min: 8, max: 9 });
    const lower = quantile({ dist: "normal", mean: 0, sd: 1, min: -9, max: -8 });
    for (const u of [0.001, 0.3, 0.5, 0.9, 0.999]) {
      expect(upper(u)).toBeCloseTo(-lower(1 - u), 9);
    }
    // Mean of a normal above 8: Mills, phi(8) / Phi(-8).
    const { mean } = moments({ dist: "normal", mean: 0, sd: 1, min: 8 });
    expect(mean).toBeCloseTo(5.0522710835368927e-15 / 6.220960574271785e-16, 4);
  });

  it("still lies in its range where no double tells the share between the bounds", () => {
    for (const bounds of [
      { min: 50 },
      { min: 50, max: 50.5 },
      { max: -300 },
      { min: -1e6, max: -1e6 + 1 },
      { min: 3, max: 3 },
    ]) {
      const at = quantile({ dist: "normal", mean: 0, sd: 1, ...bounds });
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = bounds;
      let before = Number.NEGATIVE_INFINITY;
      for (const u of ranks) {
        const value = at(u);
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(Math.max(min, before));
        expect(value).toBeLessThanOrEqual(max);
        before = value;
      }
    }
  });
});

it("weights near the largest double do not overflow", () => {
  const at = quantile({ dist: "discrete", values: [1, 2], weights: [1.5e308, 1.5e308] });
  expect([at(0.25), at(0.75)]).toEqual([1, 2]);
});
