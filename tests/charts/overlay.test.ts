import { expect, test } from "vitest";
import {
  amountGlance,
  monthGlance,
  overlayChart,
  timelineMonth,
  timelineOf,
  waterfall,
} from "../../src/charts";
import { spread } from "../../src/charts/endLetters";
import { exampleScenario, look, planFor } from "./example";

const scenario = exampleScenario();
const plan = planFor(scenario);
const later = planFor({
  ...scenario,
  start: "2027-04",
  stages: scenario.stages.map((stage) => ({ ...stage, months: 4 })),
});
const numbered = (number: number) => `Mois ${number}`;

test("months are laid side by side by their number, or by the calendar", () => {
  const byPilot = timelineOf([plan, later], "pilot");
  expect(byPilot).toMatchObject({ length: plan.months.length, shifts: [0, 0] });
  expect(timelineMonth(byPilot, 2, numbered, "fr")).toBe("Mois 3");
  expect(plan.months[0]).toBe("2027-01");
  const byCalendar = timelineOf([later, plan], "calendar");
  expect(byCalendar).toMatchObject({ start: "2027-01", shifts: [3, 0] });
  expect(byCalendar.length).toBe(Math.max(plan.months.length, 3 + later.months.length));
  expect(timelineMonth(byCalendar, 3, numbered, "fr")).toBe("avril\u00a02027");
});

test("a line stands where its months are, and nowhere else; its letter stands at its end", () => {
  const timeline = timelineOf([plan, later], "calendar");
  const chart = overlayChart(
    [plan, later].map((one, index) => ({
      index,
      place: index,
      letter: "AB"[index] ?? "",
      isReference: index === 0,
      values: one.ledger.lines.cash,
    })),
    timeline,
    { plan: later, place: 1 },
    { numbered },
    look,
  );
  const [first, second] = chart.data.datasets;
  expect(first?.data).toEqual([...plan.ledger.lines.cash]);
  expect(second?.data.slice(0, 3)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(second?.data.slice(3, 3 + later.months.length)).toEqual([...later.ledger.lines.cash]);
  expect(first?.borderColor).not.toBe(second?.borderColor);
  expect(JSON.stringify(first)).not.toContain('"borderDash":[9');
  expect(second).toMatchObject({ borderDash: [9, 4] });
  const marks = chart.options?.plugins?.annotation?.annotations as Record<
    string,
    { xValue?: number; xMin?: number }
  >;
  expect(marks["endB"]?.xValue).toBe(3 + later.months.length - 1);
  expect(marks["stage0"]?.xMin).toBe(2.5);
});

test("letters that would lie over each other move apart, the others stay", () => {
  expect(spread([100, 10, 50], 15)).toEqual([0, 0, 0]);
  const heights = [20, 22, 21, 80];
  const moved = heights.map((height, index) => height + (spread(heights, 15)[index] ?? 0));
  const order = moved.toSorted((a, b) => a - b);
  for (const [index, height] of order.slice(1).entries()) {
    expect(height - (order[index] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
  }
  // Their order, and the middle of the crowd, are kept.
  expect((moved[0] ?? 0) < (moved[2] ?? 0) && (moved[2] ?? 0) < (moved[1] ?? 0)).toBe(true);
  expect(((moved[0] ?? 0) + (moved[1] ?? 0) + (moved[2] ?? 0)) / 3).toBeCloseTo(21, 9);
  expect(moved[3]).toBe(80);
  // At the foot of a drawing they stay within it.
  const foot = [99, 100, 100].map(
    (height, index) => height + (spread([99, 100, 100], 15, { top: 0, bottom: 100 })[index] ?? 0),
  );
  expect(foot).toEqual([70, 85, 100]);
});

test("at a glance amounts are bars from zero on one scale, months are places", () => {
  const { zero, marks } = amountGlance([100, -50, null, 0]);
  expect(zero).toBeCloseTo(1 / 3, 12);
  expect(marks[0]).toMatchObject({ to: 1, isNegative: false });
  expect(marks[1]).toMatchObject({ from: 0, isNegative: true });
  expect(marks[2]).toBeNull();
  expect(marks[3]).toMatchObject({ from: zero, to: zero });
  expect(amountGlance([1e12, 1]).marks[1]?.to).toBeGreaterThanOrEqual(0.02);
  expect(amountGlance([null, null]).marks).toEqual([null, null]);
  const months = monthGlance([24326, null, 24338]);
  expect(months.zero).toBeNull();
  expect(months.marks[0]?.to).toBeLessThan(months.marks[2]?.to ?? 0);
  expect(months.marks[1]).toBeNull();
  expect(monthGlance([24326, 24326]).marks[0]?.to).toBe(0.5);
});

test("a waterfall goes from one amount to the other, each part from where the last one ended", () => {
  const { zero, start, parts, end } = waterfall(-100, [300, -50], 150);
  expect(zero).toBeCloseTo(100 / 300, 12);
  expect(start).toEqual({ from: 0, to: zero });
  expect(parts[0]).toEqual({ from: 0, to: 1 });
  expect(parts[1]?.to).toBe(1);
  expect(parts[1]?.from).toBeCloseTo(250 / 300, 12);
  expect(end.from).toBe(zero);
  expect(end.to).toBeCloseTo(parts[1]?.from ?? 0, 12);
  expect(waterfall(0, [], 0)).toMatchObject({ start: { from: 0, to: 0 } });
});
