import { expect, test } from "vitest";
import { linePicture, timelineOf } from "../../src/charts";
import { exampleScenario, planFor } from "./example";

const scenario = exampleScenario();
const plan = planFor(scenario);
const size = { width: 100, height: 50 };

test("lines lie within the drawing, zero and round amounts beside them, letters apart at their ends", () => {
  const timeline = timelineOf([plan, plan], "calendar");
  const { cash } = plan.ledger.lines;
  const { lines, ticks, xOf } = linePicture([cash, cash], timeline, size);
  expect(ticks.map(({ value }) => value)).toContain(0);
  const steps = ticks.slice(1).map(({ value }, index) => value - (ticks[index]?.value ?? 0));
  expect(new Set(steps.map(Math.round)).size).toBe(1);
  expect(xOf(0)).toBe(0);
  expect(xOf(plan.months.length - 1)).toBe(100);
  const heights = [...(lines[0]?.path.matchAll(/ (-?[\d.]+)/g) ?? [])].map(([, y]) => Number(y));
  expect(heights).toHaveLength(plan.months.length);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...heights)).toBeLessThanOrEqual(50);
  const [one, other] = lines.map(({ end }) => end.y);
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThanOrEqual(14 - 1e-9);
});

test("nothing but zeros is a line at zero", () => {
  const timeline = timelineOf([plan], "pilot");
  const { lines } = linePicture([new Float64Array(plan.months.length)], timeline, size);
  expect(lines[0]?.path).not.toContain("NaN");
});
