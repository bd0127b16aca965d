import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openTrial, drawWorld, planOf } from "../../../src/engine";
import type { OracleScenario } from "../../oracle";
import { validScenario } from "../../oracle";
import { modelOf, seeds } from "../generated";
import { smallScenario } from "../small";
import { riskBy, trialsOf } from "./trials";

const anySeed = seeds;

describe("without randomness", () => {
  it("every committed trial is the plan, bit for bit, and so is every staged one whose gates pass", () => {
    let passing = 0;
    fc.assert(
      fc.property(validScenario({ randomness: false }), anySeed, (data, seed) => {
        const model = modelOf(data);
        const plan = planOf(model);
        const committed = openTrial(model, drawWorld(model, seed, 7, "committed"));
        expect(committed.ledger.buffer).toEqual(plan.ledger.buffer);
        const staged = openTrial(model, drawWorld(model, seed, 7, "staged"));
        // A gate that only reports, or at the very end, does not act.
        const allPass = plan.stages.every(
          ({ gate }, stage) =>
            gate === null ||
            gate.passed ||
            model.stages[stage]?.gate?.onFail === "continue" ||
            stage === plan.stages.length - 1,
        );
        if (!allPass) return;
        passing++;
        expect(staged.ledger.buffer).toEqual(plan.ledger.buffer);
      }),
      { numRuns: 60, seed: 3 },
    );
    expect(passing).toBeGreaterThan(15);
  });

  it("every measure has no spread, and every probability is 0 or 1 without error", () => {
    fc.assert(
      fc.property(validScenario({ randomness: false, maxMonths: 24 }), (data) => {
        const risk = riskBy(data, 33);
        const plan = planOf(modelOf(data));
        const { finalCash, pShortfall, pBreakEven } = risk.committed;
        expect(finalCash.q05).toBe(plan.path.finalCash);
        expect(finalCash.q95).toBe(plan.path.finalCash);
        expect(pShortfall).toEqual({ p: plan.path.lowestCash < 0 ? 1 : 0, se: 0 });
        expect(pBreakEven).toEqual({ p: plan.path.breakEvenMonth === null ? 0 : 1, se: 0 });
        for (const stage of risk.stages) {
          for (const one of [stage.pReached, stage.pPassed, stage.pShortfall, stage.pStopped]) {
            if (one) expect([one.p === 0 || one.p === 1, one.se]).toEqual([true, 0]);
          }
        }
      }),
      { numRuns: 25, seed: 4 },
    );
  });
});

describe("trial by trial, on the same random numbers", () => {
  const base = (parts: { price?: number; delay?: number } = {}): OracleScenario =>
    smallScenario({
      organisation: { legalForm: "association", openingCash: 1000 },
      stages: [{ id: "pilote", name: "Pilote", months: 18 }],
      drivers: [
        { id: "clients", name: "Clients", value: { dist: "lognormal", p10: 10, p90: 60 } },
        { id: "rang", name: "Retard", value: { dist: "pert", min: 0, mode: 1, max: 6 } },
      ],
      services: [
        {
          id: "courses",
          name: "Courses",
          from: "pilote",
          price: parts.price ?? 9,
          demand: { kind: "constant", perMonth: "=clients" },
          noise: "poisson",
        },
      ],
      overheads: [{ id: "loyer", name: "Loyer", from: "pilote", amount: 350 }],
      funding: [
        {
          id: "region",
          name: "Région",
          kind: "grant",
          funder: "region",
          amount: 3000,
          probability: 0.7,
          from: "pilote",
          payments: [{ share: 1, month: 2, delay: `=rang + ${parts.delay ?? 0}` }],
        },
      ],
    });
  const lowest = (data: OracleScenario) => trialsOf(modelOf(data), 500).blocks[0]?.committed;

  it("a higher price never lowers revenue", () => {
    const run = (price: number, trial: number) => {
      const model = modelOf(base({ price }));
      return openTrial(model, drawWorld(model, 1, trial, "committed")).ledger.lines.ownRevenue;
    };
    for (let trial = 0; trial < 40; trial++) {
      const [low, high] = [run(9, trial), run(9.5, trial)];
      for (const [t, revenue] of low.entries()) expect(high[t]).toBeGreaterThanOrEqual(revenue);
    }
  });

  it("a later aid never raises the lowest cash", () => {
    const soon = lowest(base())?.lowestCash ?? new Float64Array();
    const late = lowest(base({ delay: 3 }))?.lowestCash ?? new Float64Array();
    let lower = 0;
    for (const [trial, cash] of soon.entries()) {
      expect(late[trial]).toBeLessThanOrEqual(cash);
      if ((late[trial] as number) < cash) lower++;
    }
    expect(lower).toBeGreaterThan(50);
  });

  it("a lower probability never lets an aid come that did not come before", () => {
    const model = (probability: number) => {
      const data = base();
      for (const one of data.funding ?? []) Object.assign(one, { probability });
      return modelOf(data);
    };
    const often = trialsOf(model(0.7), 400).blocks[0]?.outcomes ?? new Uint8Array();
    const rarely = trialsOf(model(0.4), 400).blocks[0]?.outcomes ?? new Uint8Array();
    for (const [trial, came] of rarely.entries()) expect(often[trial]).toBeGreaterThanOrEqual(came);
  });
});

describe("a trial that a value stops", () => {
  const failing = smallScenario({
    drivers: [{ id: "x", name: "x", value: { dist: "uniform", min: 0, max: 1 } }],
    services: [
      {
        id: "courses",
        name: "Courses",
        from: "pilote",
        price: "=1 / max(0, x - 0.02)",
        demand: { kind: "constant", perMonth: 1 },
      },
    ],
  });

  it("is told by its number and its field, and no result is given", () => {
    expect(() => trialsOf(modelOf(failing), 2000)).toThrow(
      /"trial":\d+,.*services\.courses\.price/,
    );
  });

  it("does not touch the trials before it", () => {
    const message = (() => {
      try {
        trialsOf(modelOf(failing), 2000);
      } catch (error) {
        return (error as Error).message;
      }
      return "";
    })();
    const { trial } = JSON.parse(message) as { trial: number };
    expect(trial).toBeGreaterThan(0);
    expect(trialsOf(modelOf(failing), trial).trials).toBe(trial);
  });
});
