import { describe, expect, test } from "vitest";
import * as costs from "../../src/guide/catalogue/costs";
import { funders, fundersFor } from "../../src/guide/catalogue/funders";
import { investments } from "../../src/guide/catalogue/investments";
import { premises } from "../../src/guide/catalogue/premises";
import { publics } from "../../src/guide/catalogue/publics";
import { round, vehicles } from "../../src/guide/catalogue/round";
import { serviceKeys, services, servicesFor } from "../../src/guide/catalogue/services";
import * as wages from "../../src/guide/catalogue/wages";
import { legalForms } from "../../src/guide";
import { made } from "../../src/locales/fr/guideMade";
import { unitsFor } from "../../src/guide/volume";

/** Every number of the catalogue, with its path and what is said of where it comes from. */
function figures(value: unknown, path: string, basis: string | null): [string, string | null][] {
  if (typeof value === "number" || (typeof value === "string" && value.startsWith("="))) {
    return [[path, basis]];
  }
  if (typeof value !== "object" || value === null) return [];
  const own = "basis" in value ? (value.basis as string) : basis;
  return Object.entries(value).flatMap(([key, one]) => figures(one, `${path}.${key}`, own));
}

/** Paths of what is a bound of the guide and not a figure of a scenario. */
const bounds = /\.mostArea$|^wages\.weeksPerMonth$/;

const all = [
  ["services", services],
  ["investments", investments],
  ["funders", funders],
  ["premises", premises],
  ["publics", publics],
  ["costs", costs],
  ["round", round],
  ["vehicles", vehicles],
  ["wages", wages],
] as const;

describe("the catalogue", () => {
  test("every figure names a published source or is marked plausible", () => {
    const found = all.flatMap(([name, part]) => figures(part, name, null));
    expect(found.length).toBeGreaterThan(250);
    const bare = found.filter(([path, basis]) => basis === null && !bounds.test(path));
    expect(bare).toEqual([]);
    for (const [path, basis] of found) {
      if (basis !== null) expect(Object.keys(made.sources), path).toContain(basis);
    }
  });

  test("what is published says so, the rest does not", () => {
    const { plausible, answer, proposedGate, ...published } = made.sources;
    for (const text of Object.values(published)) expect(text).toMatch(/^Publié/);
    for (const text of [plausible, answer, proposedGate]) expect(text).not.toMatch(/Publié/);
  });

  test("ranges go from low to high", () => {
    const ranges: { min: number; mode: number; max: number }[] = [];
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("dist" in value) ranges.push(value as never);
      for (const one of Object.values(value)) look(one);
    };
    for (const [, part] of all) look(part);
    expect(ranges.length).toBeGreaterThan(40);
    for (const { min, mode, max } of ranges) {
      expect(min).toBeLessThanOrEqual(mode);
      expect(mode).toBeLessThanOrEqual(max);
      expect(min).toBeLessThan(max);
    }
  });

  test.each([1, 299, 650, 2000, 40_000, 3_000_000])("volumes for %i inhabitants", (population) => {
    for (const key of serviceKeys) {
      const { volume } = services[key];
      if (volume.kind === "adoption") continue;
      const { min, mode, max } = unitsFor(volume, population);
      expect(min).toBeGreaterThanOrEqual(1);
      expect(mode).toBeGreaterThanOrEqual(min);
      expect(max).toBeGreaterThanOrEqual(mode);
      expect(max).toBeGreaterThan(min);
      expect([min, mode, max].every(Number.isInteger)).toBe(true);
    }
  });

  test("a larger place orders more, up to what a trial can serve", () => {
    const { volume } = services.errands;
    if (volume.kind === "adoption") throw new Error("counted in units");
    const likely = [500, 1000, 5000, 50_000].map((people) => unitsFor(volume, people).mode);
    expect(likely).toEqual([10, 20, 100, 100]);
  });

  test("each public and each legal form has something to choose from", () => {
    for (const one of Object.keys(publics)) {
      expect(servicesFor([one as keyof typeof publics]).length).toBeGreaterThan(0);
    }
    for (const form of legalForms) expect(fundersFor(form).length).toBeGreaterThan(2);
    expect(fundersFor("sole_trader")).not.toContain("fdva");
  });

  test("seasons have twelve months and keep the year's volume, the bulletin's six excepted", () => {
    for (const key of serviceKeys) {
      const { seasonality } = services[key];
      if (!seasonality) continue;
      expect(seasonality.value).toHaveLength(12);
      const mean = seasonality.value.reduce((sum, one) => sum + one, 0) / 12;
      expect(mean, key).toBeCloseTo(key === "bulletin" ? 0.5 : 1, 1);
    }
  });
});
