import { expect, test } from "vitest";
import { cashChart, hoursChart, type MonthChart, revenueChart } from "../../src/charts";
import { exampleScenario, look, planFor } from "./example";

const scenario = exampleScenario();
const plan = planFor(scenario);

function series(chart: MonthChart, label: string): number[] {
  return chart.data.datasets.find((dataset) => dataset.label === label)?.data ?? [];
}

function marks(chart: MonthChart): Record<string, Record<string, unknown>> {
  return chart.options?.plugins?.annotation?.annotations as Record<string, Record<string, unknown>>;
}

/** What stands at a gate on a drawing with that many pixels a month, each letter 1 pixel wide. */
function gateName(mark: Record<string, unknown> | undefined, pixels = 1000): unknown {
  const chart = {
    data: { labels: plan.months },
    chartArea: { width: pixels * plan.months.length },
    ctx: { measureText: (text: string) => ({ width: text.length }) },
  };
  const content = mark?.content as ((context: object) => unknown) | undefined;
  return content?.({ chart });
}

test("a gate's name is cut to its band, and is its number where there is no room", () => {
  const mark = marks(revenueChart(plan, look))["gateName0"];
  const { name = "", months = 0 } = scenario.stages[0] ?? {};
  expect(gateName(mark, 21 / months)).toBe(`${`Jalon de ${name}`.slice(0, 12)}…`);
  expect(gateName(mark, 9 / months)).toBe("J1");
});

test("with many stages every head is a number, though a name or two might have fitted", () => {
  const stages = scenario.stages.flatMap((stage) => {
    const gate = scenario.stages[0]?.gate;
    return [stage, { id: `${stage.id}_2`, name: stage.name, months: 2, ...(gate && { gate }) }];
  });
  const many = marks(revenueChart(planFor({ ...scenario, stages }), look));
  expect(gateName(many["gateName1"])).toBe("J2");
});

test("revenue, aid and charges are drawn month by month as the ledger has them", () => {
  const chart = revenueChart(plan, look);
  expect(series(chart, "nom de ownRevenue")).toEqual([...plan.ledger.lines.ownRevenue]);
  expect(series(chart, "nom de aid")).toEqual([...plan.ledger.lines.aid]);
  expect(series(chart, "nom de charges")).toEqual([...plan.ledger.lines.charges]);
  expect(chart.data.labels?.[0]).toBe("janv.\u00a027");
  expect(chart.data.labels).toHaveLength(plan.months.length);
});

test("own revenue and aid are stacked on each other, and apart from charges", () => {
  const stackOf = (label: string) =>
    revenueChart(plan, look).data.datasets.find((dataset) => dataset.label === label)?.stack;
  expect(stackOf("nom de aid")).toBe(stackOf("nom de ownRevenue"));
  expect(stackOf("nom de charges")).not.toBe(stackOf("nom de aid"));
});

test.each([revenueChart, cashChart, hoursChart])(
  "every chart starts its values at zero and carries stages and gates",
  (build) => {
    const chart = build(plan, look);
    expect(chart.options?.scales?.y).toMatchObject({ beginAtZero: true });
    const all = marks(chart);
    const bands = scenario.stages.map((_, index) => all[`stage${index}`]);
    // Bands follow each other over the whole axis, half a month beyond its first and last month.
    let end = -0.5;
    for (const [index, band] of bands.entries()) {
      expect(band?.xMin).toBe(end);
      end += scenario.stages[index]?.months ?? 0;
      expect(band?.xMax).toBe(end);
      const gate = all[`gate${index}`];
      expect(gate !== undefined).toBe(scenario.stages[index]?.gate !== undefined);
      if (gate) {
        expect(gate.xMin).toBe(end);
        expect(gateName(all[`gateName${index}`])).toBe(`Jalon de ${scenario.stages[index]?.name}`);
      }
    }
    expect(end).toBe(plan.months.length - 0.5);
    expect(bands[0]?.backgroundColor).toMatch(/^#111111/);
    expect(bands.at(-1)?.backgroundColor).toMatch(/^#666666/);
  },
);

test("break-even is a flag in its month, and only where it is reached", () => {
  const at = (breakEvenMonth: number | null, breakEvenMonthWithAid: number | null) =>
    marks(
      revenueChart(
        { ...plan, path: { ...plan.path, breakEvenMonth, breakEvenMonthWithAid } },
        look,
      ),
    );
  expect(at(12, 5)["breakEven"]).toMatchObject({ xMin: 12, xMax: 12 });
  expect(at(12, 5)["breakEvenWithAid"]).toMatchObject({ xMin: 5 });
  expect(at(12, 12)["breakEvenWithAid"]).toBeUndefined();
  expect(at(null, null)["breakEven"]).toBeUndefined();
});

test("the lowest cash is the one point marked, in alarm below zero", () => {
  const low = { ...plan, path: { ...plan.path, lowestCash: -10, lowestCashMonth: 7 } };
  const [cash] = cashChart(low, look).data.datasets;
  const radii = (cash as unknown as { pointRadius: number[] }).pointRadius;
  expect(radii.flatMap((radius, month) => (radius > 0 ? [month] : []))).toEqual([7]);
  expect(cash).toMatchObject({ pointBackgroundColor: look.palette.alarm });
});

test("months that lack hours are drawn in alarm", () => {
  const [first, second] = [10, 30];
  const lines = {
    ...plan.ledger.lines,
    hoursNeeded: Float64Array.of(first, second),
    hoursAvailable: Float64Array.of(20, 20),
  };
  const chart = hoursChart({ ...plan, ledger: { ...plan.ledger, lines } }, look);
  const needed = chart.data.datasets.find(({ label }) => label === "nom de hoursNeeded");
  expect(needed?.backgroundColor).toEqual([look.palette.accent, look.palette.alarm]);
});

test("money on an axis is short, and whole in a tooltip", () => {
  const { scales, plugins } = cashChart(plan, look).options ?? {};
  const ticks = scales?.y?.ticks as { callback(value: number): string };
  expect(ticks.callback(12_000)).toBe("12\u00a0k€");
  const label = plugins?.tooltip?.callbacks?.label as unknown as (item: object) => string;
  expect(label({ dataset: { label: "Trésorerie" }, raw: -1234.4 })).toBe(
    " Trésorerie −1\u202f234\u00a0€",
  );
});

test("on a narrow screen lines are not named on the drawing", () => {
  expect(marks(revenueChart(plan, look))["charges"]).toBeDefined();
  expect(marks(revenueChart(plan, { ...look, narrow: true }))["charges"]).toBeUndefined();
});
