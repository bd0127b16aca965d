import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineName, type Ledger, publishedLines } from "../../../src/engine";
import { pathMeasures } from "../../../src/engine/measures/path";
import { exposureAt, stageMeasures } from "../../../src/engine/measures/stage";
import { project } from "../../../src/engine/project";
import { centralWorld, createTrial, type Trial } from "../../../src/engine/trial";
import { oraclePlan, type OracleScenario, validScenario } from "../../oracle";
import { modelOf, rounding } from "../generated";
import { smallScenario } from "../small";

function staged(data: OracleScenario): Trial {
  const model = modelOf(data);
  const trial = createTrial(model);
  project(trial, centralWorld(model), "act");
  return trial;
}

function total(months: number[]): number {
  return months.reduce((sum, one) => sum + one, 0);
}

function withLengths(data: OracleScenario, lengths: number[]): OracleScenario {
  return {
    ...data,
    stages: data.stages.map((stage, index) => ({ ...stage, months: lengths[index] ?? 1 })),
  };
}

/**
 * The path that gates lead to, worked out from plans alone: the naive reading of the contract runs the scenario
 * whose stages have the lengths reached so far, and its verdict is the gate's.
 */
function naivePath(data: OracleScenario): { lengths: number[]; stoppedAt: number } {
  const lengths = data.stages.map(({ months }) => months);
  const horizon = total(lengths);
  for (const [index, { gate }] of data.stages.entries()) {
    const start = total(lengths.slice(0, index));
    if (gate === undefined) continue;
    for (let extended = 0; ; extended++) {
      const end = start + (lengths[index] ?? 0) - 1;
      if (end >= horizon - 1 || gate.onFail === "continue") break;
      if (oraclePlan(withLengths(data, lengths)).stages[index]?.gate?.passed) break;
      if (extended === (gate.extend?.times ?? 0)) return { lengths, stoppedAt: end };
      lengths[index] = (lengths[index] ?? 0) + (gate.extend?.months ?? 0);
    }
  }
  return { lengths, stoppedAt: -1 };
}

/** The series that the naive reading calls by that name. */
function seriesOf(ledger: Ledger, trial: Trial, name: string): Float64Array {
  const [list, id, series] = name.split(".");
  if (id === undefined || series === undefined) return ledger.lines[name as LineName];
  const items = list === "services" ? trial.model.services : trial.model.routes;
  const index = items.findIndex((item) => item.id === id);
  const lines = list === "services" ? ledger.services[index] : ledger.routes[index];
  return (lines as unknown as Record<string, Float64Array>)[series] as Float64Array;
}

/**
 * Operating grants are left out, since they are recognised over planned months, which the lengthened scenario
 * changes; so is corporate tax, since a horizon closes a fiscal year. Both have examples of their own.
 */
const scenarios = fc
  .tuple(
    validScenario({ variants: false, incomeTax: false, maxMonths: 40 }),
    fc.integer({ min: 0, max: 7 }),
  )
  .map(([data, late]): OracleScenario => {
    const [first] = data.stages;
    if (first === undefined) throw new Error("a scenario without stages");
    return {
      ...data,
      funding: (data.funding ?? []).filter((one) => one.kind !== "grant" || one.use !== undefined),
      stages: data.stages.map((stage, index) => {
        if (index === 0) return { ...stage, gate: growing(4 * (stage.months - 1 + late)) };
        return stage.gate?.onFail === "stop" && index % 2 === 0
          ? { ...stage, gate: { ...stage.gate, onFail: "extend", extend: { months: 2, times: 3 } } }
          : stage;
      }),
      volunteers: [
        ...(data.volunteers ?? []),
        {
          id: "vol_growing",
          name: "De plus en plus",
          from: first.id,
          hours: "=4 * k",
          value: 12,
          capacity: false,
        },
      ],
    };
  });

/** A gate that passes once enough volunteers came, 4 hours more each month; extended up to 3 times by 2 months. */
function growing(threshold: number): NonNullable<OracleScenario["stages"][number]["gate"]> {
  const metric = "volunteerHours";
  return {
    criteria: [
      {
        id: "c_growing",
        name: "Bénévoles",
        metric,
        op: ">=",
        threshold,
        window: 1,
        required: false,
      },
      // Holds always: optional ones are counted, not only looked at.
      {
        id: "c_any",
        name: "Trésorerie",
        metric: "cash",
        op: ">=",
        threshold: -1e9,
        required: false,
      },
    ],
    atLeast: 2,
    onFail: "extend",
    extend: { months: 2, times: 3 },
  };
}

describe("the staged path on central values", () => {
  it("is the plan of the scenario whose stages last as long as gates made them, up to the stop", () => {
    const seen = { extended: 0, passedLate: 0, stopped: 0, cut: 0 };
    fc.assert(
      fc.property(scenarios, (data) => {
        const trial = staged(data);
        const { model, ledger } = trial;
        const path = naivePath(data);
        expect(trial.stoppedAt).toBe(path.stoppedAt);
        const last = path.stoppedAt < 0 ? model.horizon - 1 : path.stoppedAt;
        const longer = oraclePlan(withLengths(data, path.lengths));
        const scale = Math.max(...(longer.lines.cash?.map(Math.abs) ?? [0]));
        for (const [name, values] of Object.entries(longer.lines)) {
          const ours = seriesOf(ledger, trial, name);
          for (let t = 0; t <= last; t++) {
            const naive = values[t] ?? Number.NaN;
            expect(
              Math.abs((ours[t] as number) - naive),
              `${name} in month ${t}: ${ours[t]} / ${naive}`,
            ).toBeLessThan(rounding(scale, naive));
          }
        }
        const starts = path.lengths.map((_, index) => total(path.lengths.slice(0, index)));
        const reached = starts.filter((start) => start <= last).length;
        const measured = stageMeasures(trial);
        expect(measured.map(({ start }) => start)).toEqual(starts.slice(0, reached));
        measured.forEach((stage, index) => {
          const planned = data.stages[index]?.months ?? 0;
          const months = path.lengths[index] ?? 0;
          if (months > planned) seen.extended++;
          if (months > planned && stage.gate?.passed) seen.passedLate++;
          const isCut = stage.start + months - 1 > last;
          if (isCut) seen.cut++;
          expect(stage.months).toBe(isCut ? last - stage.start + 1 : months);
          const naive = longer.stages[index];
          if (isCut || naive === undefined) return;
          expect(stage.gate?.passed).toBe(naive.gate?.passed);
          expect(Math.abs(stage.exposure - naive.exposure)).toBeLessThan(rounding(scale));
          stage.gate?.criteria.forEach((criterion, position) => {
            const other = naive.gate?.criteria[position];
            expect(criterion.passed).toBe(other?.passed);
            expect(Math.abs(criterion.value - (other?.value ?? Number.NaN))).toBeLessThan(
              // A runway divides by a mean fall that may be small beside the balances it comes from.
              1e-6 * Math.max(1, Math.abs(criterion.value)),
            );
          });
        });
        if (path.stoppedAt >= 0) {
          seen.stopped++;
          const { cash, liquidationValue } = ledger.lines;
          const exposure = longer.stages[reached - 1]?.exposure ?? Number.NaN;
          const ownMoney =
            (data.organisation.openingCash ?? 0) +
            total([...ledger.lines.equityReceived.subarray(0, last + 1)]);
          expect(Math.abs(ownMoney - exposure - (liquidationValue[last] as number))).toBeLessThan(
            rounding(scale),
          );
          expect(cash[last + 1]).toBe(liquidationValue[last]);
          expect(pathMeasures(trial).finalPosition).toBe(liquidationValue[last]);
          expect(pathMeasures(trial).finalCash).toBe(liquidationValue[last]);
        }
      }),
      { numRuns: 120 },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
  });
});

/** A gate on cash that no scenario here reaches. */
function hopeless(extend?: { months: number; times: number }) {
  return {
    criteria: [
      { id: "riche", name: "Riche", metric: "cash" as const, op: ">=" as const, threshold: 1e9 },
    ],
    onFail: extend ? ("extend" as const) : ("stop" as const),
    ...(extend ? { extend } : {}),
  };
}

const overhead = { id: "loyer", name: "Loyer", from: "essai", amount: 100, vatRate: 0 };
const criterion = { id: "ventes", name: "Ventes", metric: "revenue" as const, op: ">=" as const };

describe("an extension", () => {
  it("is granted at most so many times, then the project stops", () => {
    const trial = staged(
      smallScenario({
        organisation: { legalForm: "association", openingCash: 5000 },
        stages: [
          { id: "essai", name: "Essai", months: 3, gate: hopeless({ months: 2, times: 2 }) },
          { id: "suite", name: "Suite", months: 12 },
        ],
        overheads: [overhead],
      }),
    );
    // Asked at the end of months 2, 4 and 6: 3 + 2 x 2 = 7 months of rent at 100, then what is left of 5,000.
    expect(trial.gates[0]?.asked).toBe(3);
    expect(trial.stoppedAt).toBe(6);
    expect([...trial.ledger.lines.cash]).toEqual([
      4900, 4800, 4700, 4600, 4500, 4400, 4300, 4300, 4300, 4300, 4300, 4300, 4300, 4300, 4300,
    ]);
    expect(stageMeasures(trial).map(({ id, start, months }) => [id, start, months])).toEqual([
      ["essai", 0, 7],
    ]);
  });

  it("shifts all that follows, which the horizon cuts, and leaves an operating grant its planned months", () => {
    const trial = staged(
      smallScenario({
        stages: [
          {
            id: "essai",
            name: "Essai",
            months: 2,
            // Sales of 10, 20, 30, 40 at 1 euro: a mean of two months reaches 35 at the end of month 3.
            gate: {
              criteria: [{ ...criterion, threshold: 35, window: 2 }],
              onFail: "extend",
              extend: { months: 1, times: 9 },
            },
          },
          { id: "suite", name: "Suite", months: 3, gate: hopeless({ months: 2, times: 1 }) },
          { id: "fin", name: "Fin", months: 2 },
        ],
        services: [
          {
            id: "colis",
            name: "Colis",
            from: "essai",
            price: 1,
            demand: { kind: "series", values: [10, 20, 30, 40] },
          },
        ],
        overheads: [{ ...overhead, from: "suite" }],
        investments: [
          {
            id: "velo",
            name: "Vélo",
            stage: "suite",
            month: 1,
            amount: 240,
            lifeYears: 1,
            vatRate: 0,
          },
        ],
        funding: [
          {
            id: "essor",
            name: "Essor",
            kind: "grant",
            funder: "region",
            amount: 600,
            from: "essai",
            payments: [{ share: 1, month: 3 }],
          },
          {
            id: "relais",
            name: "Relais",
            kind: "grant",
            funder: "commune",
            amount: 900,
            from: "suite",
            payments: [
              { share: 0.5, month: 0 },
              { share: 0.5, month: 5 },
            ],
          },
          { id: "don", name: "Don", kind: "donation", amount: 50, stage: "fin" },
        ],
      }),
    );
    // H = 7. The first stage lasts 4 months, the second starts in month 4 and its gate falls on month 6, the last.
    expect([...trial.stageOf]).toEqual([0, 0, 0, 0, 1, 1, 1]);
    expect(trial.gates[0]).toMatchObject({ asked: 3, passedFirst: false, passedLast: true });
    expect(trial.gates[1]).toMatchObject({ asked: 1, passedLast: false });
    expect(trial.stoppedAt).toBe(-1);
    const { lines } = trial.ledger;
    expect([...lines.ownRevenue]).toEqual([10, 20, 30, 40, 40, 40, 40]);
    expect([...lines.overheads]).toEqual([0, 0, 0, 0, 100, 100, 100]);
    // 600 over the 2 planned months of the first stage, 900 over the 3 of the second.
    expect([...lines.grants]).toEqual([300, 300, 0, 0, 300, 300, 300]);
    expect([...lines.grantsReceived]).toEqual([0, 0, 0, 600, 450, 0, 0]);
    expect([...lines.investmentsPaid]).toEqual([0, 0, 0, 0, 0, 240, 0]);
    expect([...lines.depreciation]).toEqual([0, 0, 0, 0, 0, 20, 20]);
    expect([...lines.donations]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(stageMeasures(trial).map(({ id, months }) => [id, months])).toEqual([
      ["essai", 4],
      ["suite", 3],
    ]);
  });

  it("that the horizon cuts is not asked about again: its verdict is that of the last asking", () => {
    const trial = staged(
      smallScenario({
        stages: [
          { id: "essai", name: "Essai", months: 3, gate: hopeless({ months: 4, times: 5 }) },
          { id: "suite", name: "Suite", months: 2 },
        ],
        overheads: [overhead],
      }),
    );
    expect(trial.gates[0]).toMatchObject({ asked: 1, passedLast: false });
    expect(trial.stoppedAt).toBe(-1);
    expect([...trial.stageOf]).toEqual([0, 0, 0, 0, 0]);
    expect(stageMeasures(trial)[0]?.gate?.criteria[0]?.value).toBe(-300);
  });
});

describe("a stop", () => {
  it("settles aid by what was recognised, and taxes the year it interrupts", () => {
    const trial = staged(
      smallScenario({
        organisation: {
          legalForm: "scic",
          openingCash: 1000,
          incomeTax: "corporate",
          incomeTaxBrackets: [{ upTo: 1200, rate: 0.1 }, { rate: 0.5 }],
          noticeMonths: 2,
        },
        stages: [
          { id: "essai", name: "Essai", months: 2, gate: hopeless() },
          { id: "suite", name: "Suite", months: 4 },
        ],
        services: [
          {
            id: "colis",
            name: "Colis",
            from: "essai",
            price: 500,
            paymentDelay: 1,
            demand: { kind: "constant", perMonth: 1 },
          },
        ],
        staff: [{ id: "sam", name: "Sam", from: "essai", hours: 10, hourlyCost: 20 }],
        funding: [
          {
            id: "essor",
            name: "Essor",
            kind: "grant",
            funder: "region",
            amount: 600,
            from: "essai",
            to: "suite",
            payments: [{ share: 1, month: 0 }],
          },
        ],
      }),
    );
    // Two months: revenue 1,000 of which 500 received, staff 400, a sixth of the grant recognised each month: 200.
    // Cash 1,000 + 600 + 500 - 400 = 1,700. Result before tax 800: tax on 2 months, limit 1,200 x 2 / 12 = 200,
    // 200 x 0.1 + 600 x 0.5 = 320. Value 1,700 + 500 receivable - 320 - 400 of the grant unearned - 2 x 200 = 1,080.
    expect(trial.stoppedAt).toBe(1);
    expect(trial.ledger.lines.cash[1]).toBe(1700);
    expect(trial.ledger.lines.tax[1]).toBe(0);
    expect(trial.ledger.lines.liquidationValue[1]).toBeCloseTo(1080, 10);
    expect(exposureAt(trial, 1)).toBeCloseTo(-80, 10);
    expect(stageMeasures(trial)[0]?.exposure).toBe(exposureAt(trial, 1));
    for (const line of publishedLines) {
      const after = [...trial.ledger.lines[line].subarray(2)];
      const left = trial.ledger.lines.liquidationValue[1] as number;
      expect(after, line).toEqual(Array(4).fill(line === "cash" ? left : 0));
    }
  });
});
