import poissonCdf from "@stdlib/stats-base-dists-poisson-cdf";
import { describe, expect, it, test } from "vitest";
import { streamKey, substream } from "../../../src/engine/random/hash";
import { poissonQuantile } from "../../../src/engine/random/poisson";
import { uniformAt } from "../../../src/engine/random/uniform";

describe("Poisson quantiles", () => {
  test.each([0.05, 1, 3.7, 11.99, 12, 15.5, 40, 120, 199])(
    "of mean %d are the smallest count whose distribution function reaches the rank",
    (mean) => {
      for (let i = 1; i < 4000; i++) {
        const u = i / 4000;
        const count = poissonQuantile(mean, u);
        expect(poissonCdf(count, mean)).toBeGreaterThanOrEqual(u - 1e-12);
        if (count > 0) expect(poissonCdf(count - 1, mean)).toBeLessThan(u + 1e-12);
      }
    },
  );

  test.each([0.3, 2, 11, 13, 60, 250, 3000, 1e6])(
    "of mean %d have that mean and variance",
    (mean) => {
      const n = 200_000;
      let sum = 0;
      let squares = 0;
      for (let i = 0; i < n; i++) {
        const off = poissonQuantile(mean, (i + 0.5) / n) - mean;
        sum += off;
        squares += off * off;
      }
      // Points evenly spread: what the ends miss of the mean and of the variance is some 1e-4 of the sd.
      expect(Math.abs(sum / n)).toBeLessThan(2e-4 * Math.sqrt(mean) + 2e-5);
      expect(Math.abs(squares / n / mean - 1)).toBeLessThan(1e-3);
    },
  );

  it("grow with the rank and with the mean, across the change of method", () => {
    for (const u of [1e-6, 0.02, 0.4, 0.77, 0.9999]) {
      let before = 0;
      for (let mean = 0.1; mean < 260; mean += 0.1) {
        const count = poissonQuantile(mean, u);
        expect(count).toBeGreaterThanOrEqual(before);
        before = count;
      }
    }
  });

  it("are 0 for a mean of 0, whole and finite at the ends, and give back a mean that is no number", () => {
    expect(poissonQuantile(0, 0.9)).toBe(0);
    for (const mean of [0.001, 1, 11.9, 12, 50, 1e12]) {
      for (const u of [2 ** -53, 0.5, 1 - 2 ** -53]) {
        const count = poissonQuantile(mean, u);
        expect(Number.isInteger(count)).toBe(true);
        expect(count).toBeGreaterThanOrEqual(0);
      }
    }
    expect(poissonQuantile(Number.NaN, 0.5)).toBeNaN();
    expect(poissonQuantile(Number.POSITIVE_INFINITY, 0.5)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a stream's uniform numbers", () => {
  const numbers = (identity: string, seed: number, trial: number) => {
    const { first, second } = substream(streamKey(identity, seed), trial);
    return (place: number) => uniformAt(first, second, place);
  };

  it("are even: chi-square over 100 cells, along a trial and across trials", () => {
    const along = numbers("services.colis.noise", 7, 12);
    for (const at of [along, (i: number) => numbers("services.colis.noise", 7, i)(3)]) {
      const cells = new Float64Array(100);
      const n = 100_000;
      for (let i = 0; i < n; i++) {
        const cell = Math.floor(100 * at(i));
        cells[cell] = (cells[cell] as number) + 1;
      }
      const chi = cells.reduce((total, seen) => total + (seen - n / 100) ** 2 / (n / 100), 0);
      // 99 degrees of freedom: mean 99, sd 14; five of them apart.
      expect(Math.abs(chi - 99)).toBeLessThan(70);
    }
  });

  it("do not follow from those of the next month, trial, seed or name", () => {
    const n = 50_000;
    const at = (identity: string, seed: number, trial: number, place: number) =>
      numbers(identity, seed, trial)(place);
    const pairs: [(i: number) => number, (i: number) => number][] = [
      [(i) => at("a", 1, i, 0), (i) => at("a", 1, i, 1)],
      [(i) => at("a", 1, i, 0), (i) => at("a", 1, i + 1, 0)],
      [(i) => at("a", 1, i, 0), (i) => at("a", 2, i, 0)],
      [(i) => at("a", 1, i, 0), (i) => at("b", 1, i, 0)],
    ];
    for (const [one, other] of pairs) {
      let product = 0;
      for (let i = 0; i < n; i++) product += (one(i) - 0.5) * (other(i) - 0.5);
      // Sd of a product's mean: 1 / 12 / sqrt(n); five of them.
      expect(Math.abs(product / n)).toBeLessThan(5 / 12 / Math.sqrt(n));
    }
  });
});
