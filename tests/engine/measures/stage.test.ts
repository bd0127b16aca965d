import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineName, StageMeasures } from "../../../src/engine";
import { validScenario } from "../../oracle";
import { planFrom, rounding, sumOver } from "../generated";

const summed = [
  "ownRevenue",
  "variableCosts",
  "fixedCosts",
  "charges",
  "aid",
  "resultBeforeTax",
] as const satisfies (LineName & keyof StageMeasures)[];

describe("stages of the plan", () => {
  it("follow one another in order, each for its months, and fill the horizon", () => {
    fc.assert(
      fc.property(validScenario({ variants: false }), (data) => {
        const plan = planFrom(data);
        const expected = data.stages.flatMap(({ months }, index) => Array(months).fill(index));
        expect(plan.stageOf).toEqual(expected);
        expect(plan.months).toHaveLength(expected.length);
        expect(plan.months[0]).toBe(data.start);
        expect(plan.stages.map(({ id, months }) => [id, months])).toEqual(
          data.stages.map(({ id, months }) => [id, months]),
        );
        plan.stages.forEach(({ start }, index) => {
          expect(start).toBe(expected.indexOf(index));
        });
        const numbers = plan.months.map(
          (month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)),
        );
        expect(numbers.every((n, t) => n === (numbers[0] ?? 0) + t)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("add up to the whole: sums of stages are sums of months", () => {
    fc.assert(
      fc.property(validScenario({ variants: false }), (data) => {
        const { stages, ledger } = planFrom(data);
        const last = ledger.horizon - 1;
        for (const name of summed) {
          const line = ledger.lines[name];
          const scale = rounding(line.reduce((total, value) => total + Math.abs(value), 0));
          for (const stage of stages) {
            const months = sumOver(line, stage.start, stage.start + stage.months - 1);
            expect(Math.abs(stage[name] - months), name).toBeLessThan(scale);
          }
          const whole = stages.reduce((total, stage) => total + stage[name], 0);
          expect(Math.abs(whole - sumOver(line, 0, last)), name).toBeLessThan(scale);
        }
        const revenue = stages.map(({ services }) =>
          services.reduce((total, service) => total + service.revenue, 0),
        );
        stages.forEach((stage, index) => {
          expect(Math.abs(stage.ownRevenue - (revenue[index] ?? 0))).toBeLessThan(
            rounding(stage.ownRevenue),
          );
        });
        expect(Math.min(...stages.map((stage) => stage.lowestCash))).toBe(
          Math.min(...ledger.lines.cash),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("break even, by their measures, where margin meets fixed costs", () => {
    fc.assert(
      fc.property(validScenario({ variants: false }), (data) => {
        for (const stage of planFrom(data).stages) {
          const margin = stage.ownRevenue - stage.variableCosts;
          if (stage.breakEvenRevenue === null || stage.breakEvenMultiplier === null) {
            expect(margin <= 0 || stage.ownRevenue === 0).toBe(true);
            continue;
          }
          // At the multiplied volumes, revenue and variable costs both grow, and the result is 0.
          const { breakEvenMultiplier: by, marginOfSafety } = stage;
          const revenue = by * stage.ownRevenue;
          expect(Math.abs(by * margin - stage.fixedCosts)).toBeLessThan(rounding(stage.fixedCosts));
          expect(Math.abs(stage.breakEvenRevenue - revenue)).toBeLessThan(rounding(revenue));
          expect(Math.abs((marginOfSafety ?? Number.NaN) - (1 - by))).toBeLessThan(rounding(by));
          expect(by <= 1).toBe(stage.ownRevenue - stage.charges >= 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
