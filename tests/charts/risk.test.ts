import { expect, test } from "vitest";
import {
  bandChart,
  binAt,
  binsOf,
  binWords,
  finalChart,
  quantileNear,
  reachFlow,
  shortMonthsChart,
  trialOfBin,
} from "../../src/charts";
import { riskFor } from "../ui/riskResults";
import { exampleScenario, look, planFor } from "./example";

const scenario = exampleScenario();
const plan = planFor(scenario);
const risk = riskFor(scenario);
const { staged, committed } = risk.finals;

test("bins are round, some 25, and hold every trial once, staged and committed", () => {
  const bins = binsOf(staged.cash, committed.cash);
  const width = (bins.edges[1] ?? 0) - (bins.edges[0] ?? 0);
  expect([1000, 2000, 2500, 5000]).toContain(width);
  expect(bins.staged.length).toBeGreaterThan(8);
  expect(bins.staged.length).toBeLessThan(40);
  for (const edge of bins.edges) expect(edge % width).toBeCloseTo(0);
  for (const shares of [bins.staged, bins.committed]) {
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  }
});

test("amounts all alike fill one bin, and one far away does not flatten the others", () => {
  const same = binsOf(new Float64Array(50).fill(300), new Float64Array(50).fill(300));
  expect(same.staged.filter((share) => share > 0)).toEqual([1]);
  expect(same.edges.some((edge) => edge <= 300)).toBe(true);
  const amounts = Float64Array.from({ length: 1000 }, (_, trial) => trial);
  amounts[999] = 1e9;
  const far = binsOf(amounts, amounts);
  expect(far.isOpenAbove).toBe(true);
  expect(far.edges.at(-1)).toBeLessThan(2000);
  const words = { between: (from: string | null, to: string | null) => `${from} ${to}` };
  expect(binWords(far, far.staged.length - 1, words, "fr")).toMatch(/€ null$/);
});

test("no spread, zero or tiny amounts make finite bins", () => {
  for (const amount of [0, -1e9, 0.001]) {
    const bins = binsOf(Float64Array.of(amount), Float64Array.of(amount));
    expect(bins.edges.every(Number.isFinite)).toBe(true);
    expect(bins.staged.reduce((sum, share) => sum + share, 0)).toBe(1);
  }
});

test("a bin gives the trial nearest to its middle, and none where it is empty", () => {
  const amounts = Float64Array.of(10, 52, 60, 900);
  const edges = [0, 100, 200];
  expect(trialOfBin(amounts, edges, 0)).toBe(1);
  expect(trialOfBin(Float64Array.of(10), edges, 1)).toBeNull();
  // What lies beyond the last edge is in the last bin.
  expect(trialOfBin(amounts, edges, 1)).toBe(3);
  expect(binAt(-5, edges)).toBe(0);
});

test("bands are between their quantiles, and a press finds the nearest one", () => {
  const band = risk.staged.bands.cash;
  const chart = bandChart(
    plan,
    band,
    plan.ledger.lines.cash,
    { plan: "plan", quantile: (name) => name },
    look,
  );
  const labels = chart.data.datasets.map(({ label }) => label);
  expect(labels).toEqual(["q05", "q25", "q50", "q75", "q95", "plan"]);
  const fills = chart.data.datasets.map(
    (dataset) => (dataset as { fill?: { target: number } }).fill?.target ?? null,
  );
  expect(fills).toEqual([null, null, null, 1, 0, null]);
  expect(quantileNear(band, 20, band.q05[20] ?? 0)).toBe(0);
  expect(quantileNear(band, 20, (band.q95[20] ?? 0) + 1e6)).toBe(4);
  expect(quantileNear(band, 20, band.q50[20] ?? 0)).toBe(2);
});

test("final cash is bars by stages and a stair all the way, on the same edges", () => {
  const bins = binsOf(staged.cash, committed.cash);
  const chart = finalChart(
    bins,
    { median: risk.staged.finalCash.q50, mean: risk.staged.finalCash.mean },
    {
      staged: "par étapes",
      committed: "d’une traite",
      median: "médiane",
      mean: "moyenne",
      between: (from, to) => `${from} ${to}`,
    },
    look,
  );
  expect(chart.data.datasets.map(({ type }) => type)).toEqual(["bar", "line"]);
  const marks = chart.options?.plugins?.annotation?.annotations as Record<string, unknown>;
  expect(Object.keys(marks)).toEqual(
    expect.arrayContaining(["zero", "median", "medianName", "mean", "meanName"]),
  );
  // The outline goes on from the middle of the last bars to the ends of the drawing.
  const [first = 0] = bins.edges;
  const last = bins.edges.at(-1) ?? 0;
  expect(marks["firstTop"]).toMatchObject({ xMin: first, yMin: bins.committed[0] });
  expect(marks["firstSide"]).toMatchObject({ xMin: first, xMax: first, yMin: 0 });
  expect(marks["lastTop"]).toMatchObject({ xMin: last, yMax: bins.committed.at(-1) });
});

test("months of the first shortfall are shares of all trials", () => {
  const chart = shortMonthsChart(plan, risk.reasons.shortMonths, risk.trials, "nom", look);
  const total = (chart.data.datasets[0]?.data ?? []).reduce((sum, share) => sum + share, 0);
  expect(total).toBeCloseTo(risk.staged.pShortfall.p);
});

test("the stair narrows by what is lost at each gate", () => {
  const steps = reachFlow(plan, risk);
  expect(steps).toHaveLength(scenario.stages.length);
  expect(steps[0]?.height).toBe(1);
  steps.forEach((step, place) => {
    const next = steps[place + 1];
    expect(step.lost).toBeCloseTo(next ? step.height - next.height : 0);
    expect(step.even).toBeLessThanOrEqual(step.height);
  });
  expect(steps.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
});
