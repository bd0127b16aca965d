import { describe, expect, test } from "vitest";
import * as reference from "../../src/reference";
import {
  accessoryRows,
  depreciation,
  inForce,
  mileage,
  mileageCost,
  smic,
  smicRows,
  tablesReadOn,
  vatRates,
  volunteerHour,
} from "../../src/reference";
import { reference as en } from "../../src/locales/en/reference";
import { reference as fr } from "../../src/locales/fr/reference";

interface Row {
  value: unknown;
  unit: string;
  source: keyof typeof fr.sources;
  validFrom: string;
  validTo?: string;
  certainty: keyof typeof fr.certainty;
}

/** Every dated value that the folder gives, by the path that leads to it. */
function rowsIn(value: unknown, path = ""): [string, Row][] {
  if (typeof value !== "object" || value === null) return [];
  if ("validFrom" in value) return [[path, value as Row]];
  return Object.entries(value).flatMap(([key, inner]) => rowsIn(inner, `${path}.${key}`));
}

const rows = rowsIn(reference);

describe("every reference value", () => {
  test("is found by the walk", () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  test.each(rows)("%s says its unit, source, date and how sure it is", (_path, row) => {
    expect(row.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(row.validFrom <= tablesReadOn).toBe(true);
    if (row.validTo !== undefined) expect(row.validTo > row.validFrom).toBe(true);
    expect(row.unit).not.toBe("");
    for (const words of [fr, en]) {
      expect(words.sources[row.source].length).toBeGreaterThan(5);
      expect(words.certainty[row.certainty].length).toBeGreaterThan(5);
    }
  });
});

describe("a row in force", () => {
  test.each([
    ["2025-12-31", 11.88],
    ["2026-01-01", 12.02],
    ["2026-05-31", 12.02],
    ["2026-06-01", 12.31],
    ["2031-01-01", 12.31],
    ["2020-01-01", 11.88],
  ])("the minimum wage on %s is %d", (day, value) => {
    expect(inForce(smicRows, day).value).toBe(value);
  });

  test("whatever the order of the rows; an empty table has none", () => {
    expect(inForce(smicRows.toReversed(), "2026-02-01").value).toBe(12.02);
    expect(() => inForce([], "2026-02-01")).toThrow(RangeError);
  });

  test.each([smicRows, accessoryRows])("rows follow each other day by day", (...table) => {
    table.slice(1).forEach((row, index) => {
      const dayAfter = new Date(`${table[index]?.validTo}T00:00:00Z`);
      dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
      expect(row.validFrom).toBe(dayAfter.toISOString().slice(0, 10));
    });
  });
});

describe("the mileage scale", () => {
  test.each([
    ["cv5", 4000, 0.636],
    ["cv5", 5000, 0.636],
    ["cv5", 10_000, 0.357 + 0.1395],
    ["cv5", 20_000, 0.357 + 0.06975],
    ["cv5", 30_000, 0.427],
    ["cv4", 0, 0.606],
    ["cv7plus", 40_000, 0.47],
    ["moped", 4000, 0.079 + 0.17775],
    ["bike", 12_000, 0.25],
  ] as const)("%s over %d km a year", (vehicle, km, cost) => {
    expect(mileageCost(mileage[vehicle].value, km)).toBeCloseTo(cost, 10);
  });

  // The published bands meet to a few euros: 0.636 x 5,000 = 3,180 and 0.357 x 5,000 + 1,395 = 3,180.
  test.each(["cv3", "cv4", "cv5", "cv6", "cv7plus"] as const)(
    "%s has bands that meet",
    (vehicle) => {
      const [low, middle, high] = mileage[vehicle].value;
      if (!low || !middle || !high) throw new Error("three bands");
      expect(Math.abs(5000 * low.perKm - (5000 * middle.perKm + middle.constant))).toBeLessThan(6);
      expect(
        Math.abs(20_000 * high.perKm - (20_000 * middle.perKm + middle.constant)),
      ).toBeLessThan(20);
    },
  );
});

test("values that follow from the minimum wage follow it", () => {
  expect(volunteerHour.smicGross.value).toBe(smic.value);
  expect(volunteerHour.qualified.value).toBeCloseTo(1.5 * smic.value, 2);
  expect(volunteerHour.expert.value).toBeCloseTo(2 * smic.value, 2);
});

test("lives are from the shortest to the longest; rates are shares", () => {
  for (const { value } of Object.values(depreciation)) {
    expect(value[0]).toBeGreaterThan(0);
    expect(value[1]).toBeGreaterThanOrEqual(value[0]);
  }
  expect(Object.values(vatRates).map(({ value }) => value)).toEqual([0.2, 0.1, 0.055, 0.021]);
});
