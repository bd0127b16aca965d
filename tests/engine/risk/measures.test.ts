import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { drawWorld, openTrial, type TrialSet } from "../../../src/engine";
import { quantiles } from "../../../src/engine/measures/risk/quantiles";
import { ratio } from "../../../src/engine/measures/risk/estimate";
import { spreadOf } from "../../../src/engine/measures/risk/spread";
import {
  committedMonth,
  partingsOf,
  stagedMonth,
} from "../../../src/engine/measures/risk/trialSet";
import { bandLines, stageFlag } from "../../../src/engine/trials/block";
import { validScenario } from "../../oracle";
import { modelOf } from "../generated";
import { noisyScenario } from "./noisyScenario";
import { riskBy, trialsOf } from "./trials";

/** Type 7 by its definition, on sorted values. */
function sortedQuantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

describe("quantiles by selection", () => {
  it("are those of the sorted values, ties and all", () => {
    const value = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((x) => x + 0),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
        const probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
        expect(quantiles(Float64Array.from(values), probabilities)).toEqual(
          probabilities.map((p) => sortedQuantile(values, p)),
        );
      }),
    );
  });

  test.each([601, 5000, 20_001])("of %d values, where samples narrow the search", (n) => {
    for (const of of [
      (i: number) => (i * 7919) % n,
      (i: number) => i,
      (i: number) => n - i,
      (i: number) => i % 7,
      () => 3,
      (i: number) => (i < n / 2 ? 0 : i),
    ]) {
      const values = Array.from({ length: n }, (_, i) => of(i));
      expect(quantiles(Float64Array.from(values), [0.05, 0.5, 0.95])).toEqual(
        [0.05, 0.5, 0.95].map((p) => sortedQuantile(values, p)),
      );
    }
  });

  it("of type 7: Hyndman and Fan's definition on 1, 2, 3, 4", () => {
    expect(quantiles(Float64Array.of(4, 2, 1, 3), [0.25, 0.5, 0.9])).toEqual([1.75, 2.5, 3.7]);
  });
});

describe("the spread of an amount", () => {
  it("on paper: mean, sd with n - 1, and the mean of the twentieth lowest", () => {
    const values = Float64Array.from({ length: 41 }, (_, i) => (i * 17) % 41);
    const { mean, sd, expectedShortfall } = spreadOf(values);
    expect(mean).toBe(20);
    // 0..40: variance n (n + 1) / 12.
    expect(sd).toBeCloseTo(Math.sqrt((41 * 42) / 12), 12);
    // ceil(41 / 20) = 3 lowest: 0, 1, 2.
    expect(expectedShortfall).toBe(1);
  });

  it("of one trial: no sd, and itself for all the rest", () => {
    expect(spreadOf(Float64Array.of(-7))).toEqual({
      mean: -7,
      sd: 0,
      q05: -7,
      q25: -7,
      q50: -7,
      q75: -7,
      q95: -7,
      expectedShortfall: -7,
    });
  });

  it("takes the lowest ceil(n / 20) for every n", () => {
    for (let n = 1; n <= 130; n++) {
      const values = Float64Array.from({ length: n }, (_, i) => (i * 37) % n);
      const sorted = values.toSorted();
      const lowest = sorted.slice(0, Math.ceil(n / 20));
      const expected = lowest.reduce((a, b) => a + b, 0) / lowest.length;
      expect(spreadOf(values).expectedShortfall).toBeCloseTo(expected, 12);
    }
  });
});

describe("a ratio of replicates", () => {
  it("has for equal replicates the standard error of their mean", () => {
    const parts = Float64Array.of(3, 5, 4, 8);
    const { p, se } = ratio(parts, Float64Array.of(10, 10, 10, 10)) ?? { p: 0, se: 0 };
    expect(p).toBeCloseTo(0.5, 14);
    const sd = Math.sqrt((0.04 + 0 + 0.01 + 0.09) / 3);
    expect(se).toBeCloseTo(sd / 2, 14);
  });

  it("is none over nothing, and certain about itself in one replicate", () => {
    expect(ratio(Float64Array.of(0, 0), Float64Array.of(0, 0))).toBeNull();
    expect(ratio(Float64Array.of(2, 0), Float64Array.of(4, 0))).toEqual({ p: 0.5, se: 0 });
  });
});

/** The lines kept of one trial. */
function linesOf(set: TrialSet, trial: number, way: "staged" | "committed"): number[][] {
  const values = new Float64Array(set.trials);
  const partings = partingsOf(set);
  return bandLines.map((line) =>
    Array.from({ length: set.model.horizon }, (_, month) => {
      committedMonth(set, line, month, values);
      if (way === "staged") stagedMonth(set, partings, line, month, values);
      return values[trial] as number;
    }),
  );
}

describe("what is kept of a trial is what opening it tells", () => {
  it("on generated scenarios, staged and committed, whatever stops or extends", () => {
    let stops = 0;
    let extensions = 0;
    fc.assert(
      fc.property(validScenario({ maxMonths: 30 }), (data) => {
        const model = modelOf(data);
        const trials = 8;
        const set = trialsOf(model, trials, 3, 5);
        for (let trial = 0; trial < trials; trial++) {
          const block = set.blocks[Math.floor(trial / 5)];
          if (!block) throw new Error("no block");
          const index = trial - block.range.from;
          for (const way of ["staged", "committed"] as const) {
            const run = openTrial(model, drawWorld(model, 3, trial, way));
            const kept = block[way];
            expect({
              finalCash: kept.finalCash[index],
              finalPosition: kept.finalPosition[index],
              lowest: kept.lowestCash[index],
              breakEven: kept.breakEvenMonth[index],
            }).toEqual({
              finalCash: run.path.finalCash,
              finalPosition: run.path.finalPosition,
              lowest: run.path.lowestCash,
              breakEven: run.path.breakEvenMonth ?? -1,
            });
            expect(linesOf(set, trial, way)).toEqual(
              bandLines.map((line) => [...run.ledger.lines[line]]),
            );
            if (way === "committed") continue;
            const { count } = block.range;
            const first = run.ledger.lines.cash.findIndex((cash) => cash < 0);
            expect(block.shortMonth[index]).toBe(first);
            model.stages.forEach((_, stage) => {
              const flags = block.stageFlags[stage * count + index] as number;
              const measure = run.stages[stage];
              expect((flags & stageFlag.reached) !== 0).toBe(measure !== undefined);
              if (!measure) return;
              // The same sum in another order.
              expect(block.exposure[stage * count + index]).toBeCloseTo(measure.exposure, 6);
              expect((flags & stageFlag.shortfall) !== 0).toBe(measure.lowestCash < 0);
              expect((flags & stageFlag.asked) !== 0).toBe(measure.gate !== null);
              if (measure.gate) expect((flags & stageFlag.passed) !== 0).toBe(measure.gate.passed);
              const end = measure.start + measure.months;
              const stoppedHere = run.stoppedAt === end - 1;
              expect((flags & stageFlag.stopped) !== 0).toBe(stoppedHere);
              if (stoppedHere) stops++;
              if (measure.months > (model.stages[stage]?.months ?? 0)) extensions++;
            });
          }
        }
      }),
      { numRuns: 40, seed: 20_261_124 },
    );
    // The law would be empty without them.
    expect(stops).toBeGreaterThan(20);
    expect(extensions).toBeGreaterThan(5);
  });
});

describe("the risk is what its trials say, opened one by one", () => {
  /** Type 7, at one probability. */
  const q = (values: readonly number[], p: number) => sortedQuantile(values, p);

  it("per stage and over the path, with gates that extend and stop", () => {
    const trials = 400;
    const seed = 7;
    const data = noisyScenario();
    const model = modelOf(data);
    const risk = riskBy(data, trials, seed);
    const runs = Array.from({ length: trials }, (_, trial) =>
      openTrial(model, drawWorld(model, seed, trial, "staged")),
    );
    const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;
    for (const [index, stage] of risk.stages.entries()) {
      const reached = runs.flatMap((run) => {
        const measure = run.stages[index];
        return measure ? [{ run, measure }] : [];
      });
      expect(stage.pReached.p).toBeCloseTo(reached.length / trials, 12);
      const evens = reached.map(({ run, measure }) => {
        const end = measure.start + measure.months;
        const from = end - Math.min(3, measure.months);
        let sum = 0;
        for (let t = from; t < end; t++) sum += run.ledger.lines.operatingResult[t] as number;
        return sum >= 0;
      });
      // Whole stages and their last months must not agree, or the law would hold nothing.
      expect(stage.pBreaksEven?.p).toBeCloseTo(share(evens), 12);
      const exposures = reached.map(({ measure }) => measure.exposure);
      for (const [name, p] of [
        ["q05", 0.05],
        ["q50", 0.5],
        ["q95", 0.95],
      ] as const)
        expect(stage.exposure?.[name]).toBeCloseTo(q(exposures, p), 6);
      expect(stage.exposure?.mean).toBeCloseTo(
        exposures.reduce((a, b) => a + b, 0) / exposures.length,
        6,
      );
    }
    const inLastMonths = risk.stages[1]?.pBreaksEven?.p ?? 0;
    const inWhole = share(
      runs.flatMap(({ stages }) => {
        const one = stages[1];
        return one ? [one.ownRevenue - one.charges >= 0] : [];
      }),
    );
    expect(Math.abs(inLastMonths - inWhole)).toBeGreaterThan(0.05);

    const peaks = runs.map(({ path }) => path.peakNeed);
    for (const [name, p] of [
      ["q50", 0.5],
      ["q80", 0.8],
      ["q95", 0.95],
    ] as const)
      expect(risk.staged.peakNeed[name]).toBe(q(peaks, p));
    expect(risk.staged.peakNeed.q80).toBeGreaterThan(0);
    const months = runs.flatMap(({ path }) => path.breakEvenMonth ?? []);
    for (const [name, p] of [
      ["q05", 0.05],
      ["q25", 0.25],
      ["q50", 0.5],
      ["q75", 0.75],
      ["q95", 0.95],
    ] as const) {
      expect(risk.staged.breakEvenMonth?.[name]).toBe(q(months, p));
      expect(risk.staged.finalCash[name]).toBe(
        q(
          runs.map(({ path }) => path.finalCash),
          p,
        ),
      );
      expect(risk.staged.finalPosition[name]).toBe(
        q(
          runs.map(({ path }) => path.finalPosition),
          p,
        ),
      );
      for (const line of bandLines)
        expect([...risk.staged.bands[line][name]]).toEqual(
          Array.from({ length: model.horizon }, (_, t) =>
            q(
              runs.map(({ ledger }) => ledger.lines[line][t] as number),
              p,
            ),
          ),
        );
    }
  });
});
