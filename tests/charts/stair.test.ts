import { expect, test } from "vitest";
import { stageTone, stair } from "../../src/charts";
import { exampleScenario, planFor } from "./example";

const plan = planFor(exampleScenario());

test("steps stand side by side over the whole width, in proportion to their months", () => {
  const steps = stair(plan);
  expect(steps).toHaveLength(plan.stages.length);
  let end = 0;
  for (const step of steps) {
    expect(step.x).toBeCloseTo(end, 12);
    expect(step.width).toBeCloseTo((plan.stages[step.stage]?.months ?? 0) / plan.months.length, 12);
    end += step.width;
  }
  expect(end).toBeCloseTo(1, 12);
});

test("a step is as high as its mean monthly charges against the dearest stage", () => {
  const steps = stair(plan);
  expect(Math.max(...steps.map(({ height }) => height))).toBe(1);
  const [first, second] = steps;
  expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(
    (first?.monthlyCharges ?? 0) / (second?.monthlyCharges ?? 1),
    12,
  );
});

test("its full part is what own revenue covers, never more than the step", () => {
  for (const { stage, height, covered } of stair(plan)) {
    const coverage = plan.stages[stage]?.coverage ?? 0;
    expect(covered).toBeCloseTo(height * Math.min(1, coverage), 12);
  }
  const rich = plan.stages.map((stage) => ({ ...stage, ownRevenue: stage.charges * 3 }));
  for (const { height, covered } of stair({ ...plan, stages: rich })) expect(covered).toBe(height);
});

test("a plan without charges has flat steps", () => {
  const free = plan.stages.map((stage) => ({ ...stage, charges: 0 }));
  for (const { height, covered } of stair({ ...plan, stages: free })) {
    expect([height, covered]).toEqual([0, 0]);
  }
});

test("the tones of the stages go from the lightest to the darkest", () => {
  expect([0, 1, 2, 3].map((index) => stageTone(index, 4))).toEqual([1, 3, 4, 6]);
  expect(stageTone(0, 1)).toBe(3);
  expect(Array.from({ length: 12 }, (_, index) => stageTone(index, 12)).at(-1)).toBe(6);
});
