import { expect, test } from "vitest";
import { lineNames } from "../../src/engine";
import { startTexts, translator } from "../../src/locales";
import { boundText, criterionStep, metricText } from "../../src/ui/projection/tables/criterion";
import { lineGroups } from "../../src/ui/projection/tables/lineRows";
import { totalOf, yearsOf } from "../../src/ui/projection/tables/years";
import { figuresOf } from "../../src/ui/projection/useFigures";
import { exampleScenario, planFor } from "../charts/example";

startTexts("fr");
const t = translator("fr");
const figures = figuresOf(t, "fr");
const plan = planFor(exampleScenario("itinerante-rurale"));

const from = (start: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const month = start + index;
    return `${2027 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });

test("calendar years are cut where the plan begins and ends", () => {
  expect(yearsOf(from(9, 20), 1)).toEqual([
    { from: 2027, to: 2027, first: 0, months: 3 },
    { from: 2028, to: 2028, first: 3, months: 12 },
    { from: 2029, to: 2029, first: 15, months: 5 },
  ]);
});

test("a fiscal year from September spans two calendar years", () => {
  expect(yearsOf(from(0, 14), 9)).toEqual([
    { from: 2026, to: 2027, first: 0, months: 8 },
    { from: 2027, to: 2028, first: 8, months: 6 },
  ]);
});

test("flows are summed over a year, balances taken at its end", () => {
  const values = Float64Array.of(1, 2, 3, 4);
  expect(totalOf(values, "flow", 1, 3)).toBe(9);
  expect(totalOf(values, "balance", 0, 3)).toBe(3);
});

test("the years of a flow add up to the plan, and the last balance is the plan's", () => {
  for (const { rows } of lineGroups(plan, true, t)) {
    for (const { values, kind } of rows) {
      const totals = yearsOf(plan.months, 1).map(({ first, months }) =>
        totalOf(values, kind, first, months),
      );
      const all = totalOf(values, kind, 0, values.length);
      const expected = kind === "flow" ? totals.reduce((sum, one) => sum + one, 0) : totals.at(-1);
      expect(expected).toBeCloseTo(all, 6);
    }
  }
});

test("all lines that the command line prints can be read month by month", () => {
  const shown = new Set(
    lineGroups(plan, true, t).flatMap(({ rows }) => rows.map(({ key }) => key)),
  );
  const printed = lineNames.slice(0, lineNames.indexOf("inKind") + 1);
  expect(printed.filter((line) => !shown.has(line))).toEqual([]);
  const [service] = plan.model.services;
  const [route] = plan.model.routes;
  for (const key of [`${service?.id}.demand`, `${service?.id}.volume`, `${route?.id}.km`]) {
    expect(shown).toContain(key);
  }
});

test("the main lines are fewer, and all of them are among all lines", () => {
  const keys = (isAll: boolean) =>
    lineGroups(plan, isAll, t).flatMap(({ key, rows }) => rows.map((row) => `${key}.${row.key}`));
  expect(keys(false).length).toBeLessThan(keys(true).length / 2);
  expect(keys(true)).toEqual(expect.arrayContaining(keys(false)));
});

test("a criterion is read as its metric is", () => {
  expect(metricText("coverage", 0.4, figures)).toBe("40\u202f%");
  expect(metricText("cash", -1500, figures)).toBe("−1\u202f500\u00a0€");
  expect(metricText("runway", 1000, figures)).toBe("la trésorerie ne baisse pas");
  expect(metricText("runway", 3.5, figures)).toBe("3,5 mois");
  expect(metricText("manual", 1, figures)).toBe("jugement supposé favorable");
  expect(metricText("volunteerHours", 42, figures)).toBe("42\u00a0h");
});

test("a criterion's value opens on what it is computed from, a judgement on nothing", () => {
  const criterion = { id: "c", name: "C", op: ">=", threshold: 10 } as const;
  expect(criterionStep({ ...criterion, metric: "volume", service: "colis" }, "test")).toEqual({
    kind: "item",
    line: "ownRevenue",
    id: "colis",
    stage: "test",
  });
  expect(criterionStep({ ...criterion, metric: "manual" }, "test")).toBeNull();
  expect(boundText({ ...criterion, metric: "cash" }, 10, figures)).toBe("au moins 10\u00a0€");
  expect(boundText({ ...criterion, metric: "cash", op: "<=" }, 10, figures)).toBe(
    "au plus 10\u00a0€",
  );
  expect(boundText({ ...criterion, metric: "manual" }, 1, figures)).toBe("jugement favorable");
});
