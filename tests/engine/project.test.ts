import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineNames, type Model } from "../../src/engine";
import { pathMeasures } from "../../src/engine/measures/path";
import { stageMeasures } from "../../src/engine/measures/stage";
import { project } from "../../src/engine/project";
import { createTrial, type Trial, type World } from "../../src/engine/trial";
import { RunError } from "../../src/engine";
import { type OracleScenario, validScenario } from "../oracle";
import { modelOf, seeds, worldOf } from "./generated";
import { smallScenario } from "./small";

function run(model: Model, world: World, gates: "report" | "act"): Trial {
  const trial = createTrial(model);
  project(trial, world, gates);
  return trial;
}

/** Every bit of the ledger. */
function bits({ ledger }: Trial): Uint8Array {
  return new Uint8Array(ledger.buffer.buffer);
}

function expectSame(a: Trial, b: Trial): void {
  expect(Buffer.compare(bits(a), bits(b))).toBe(0);
  expect(a.stoppedAt).toBe(b.stoppedAt);
  expect([...a.stageOf]).toEqual([...b.stageOf]);
  expect(stageMeasures(a)).toEqual(stageMeasures(b));
  expect(pathMeasures(a)).toEqual(pathMeasures(b));
}

/** The scenario with every gate that it has, of this kind. */
function withGates(data: OracleScenario, onFail: "continue" | "stop"): OracleScenario {
  return {
    ...data,
    stages: data.stages.map((stage) => {
      if (!stage.gate) return stage;
      const { criteria, atLeast } = stage.gate;
      return {
        ...stage,
        gate: { criteria, ...(atLeast === undefined ? {} : { atLeast }), onFail },
      };
    }),
  };
}

describe("a trial", () => {
  it("run in buffers used before gives the bits that fresh ones give", () => {
    fc.assert(
      fc.property(
        validScenario(),
        fc.array(fc.tuple(seeds, fc.constantFrom("report", "act")), {
          minLength: 3,
          maxLength: 8,
        }),
        (data, runs) => {
          const model = modelOf(data);
          const used = createTrial(model);
          for (const [seed, gates] of runs) {
            project(used, worldOf(model, seed), gates);
            expectSame(used, run(model, worldOf(model, seed), gates));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("counts a route's months from its own start, not from that of the trial before", () => {
    const model = modelOf(
      smallScenario({
        stages: [
          {
            id: "essai",
            name: "Essai",
            months: 1,
            gate: {
              criteria: [
                {
                  id: "benevoles",
                  name: "Bénévoles",
                  metric: "volunteerHours",
                  op: ">=",
                  threshold: { dist: "uniform", min: 0, max: 12 },
                  window: 1,
                },
              ],
              onFail: "extend",
              extend: { months: 3, times: 2 },
            },
          },
          { id: "suite", name: "Suite", months: 5 },
        ],
        volunteers: [{ id: "aide", name: "Aide", from: "essai", hours: "=4 * k", value: 12 }],
        services: [
          {
            id: "colis",
            name: "Colis",
            from: "suite",
            price: 1,
            route: "tournee",
            demand: { kind: "constant", perMonth: 1 },
          },
        ],
        routes: [
          {
            id: "tournee",
            name: "Tournée",
            area: 0,
            depotDistance: 1,
            toursPerMonth: "=10 + k",
            maxStops: 9,
            minutesPerStop: 0,
            speed: 20,
            costPerKm: 0,
          },
        ],
      }),
    );
    const trial = createTrial(model);
    const tours = (threshold: number) => {
      const variables = new Float64Array([threshold]);
      project(trial, { variables, uniforms: new Float64Array(), noise: null }, "act");
      return [...(trial.ledger.routes[0]?.tours ?? [])];
    };
    expect(tours(12)).toEqual([0, 0, 0, 0, 10, 11]);
    expect(tours(0)).toEqual([0, 10, 11, 12, 13, 14]);
  });

  it("stopped by several values tells of that of the earliest month", () => {
    const model = modelOf(
      smallScenario({
        stages: [{ id: "essai", name: "Essai", months: 12 }],
        services: [
          {
            id: "colis",
            name: "Colis",
            from: "essai",
            price: "=5 - t",
            demand: { kind: "constant", perMonth: 1 },
          },
        ],
        overheads: [{ id: "local", name: "Local", from: "essai", amount: "=1 / (3 - t)" }],
      }),
    );
    const central = { variables: new Float64Array(), uniforms: new Float64Array(), noise: null };
    expect(() => run(model, central, "act")).toThrow("overheads.local.amount: Infinity in month 3");
  });

  it("leaves nothing behind when a value stops it", () => {
    fc.assert(
      fc.property(validScenario(), seeds, (data, seed) => {
        const model = modelOf(data);
        const used = createTrial(model);
        const world = worldOf(model, seed);
        const broken = { ...world, variables: world.variables.map(() => Number.NaN) };
        try {
          project(used, broken, "act");
        } catch (error) {
          expect(error).toBeInstanceOf(RunError);
        }
        project(used, world, "act");
        expectSame(used, run(model, world, "act"));
      }),
      { numRuns: 40 },
    );
  });

  it("never carries a number that is not finite", () => {
    fc.assert(
      fc.property(validScenario(), seeds, (data, seed) => {
        const model = modelOf(data);
        const { ledger } = run(model, worldOf(model, seed), "act");
        expect(ledger.buffer.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("gates that act", () => {
  it("change nothing where they continue whatever they find", () => {
    fc.assert(
      fc.property(validScenario(), seeds, (data, seed) => {
        const model = modelOf(withGates(data, "continue"));
        const world = worldOf(model, seed);
        expectSame(run(model, world, "act"), run(model, world, "report"));
      }),
      { numRuns: 60 },
    );
  });

  it("leave the committed path as it is up to the first that extends or stops", () => {
    let same = 0;
    fc.assert(
      fc.property(validScenario(), seeds, (data, seed) => {
        const model = modelOf(data);
        const world = worldOf(model, seed);
        const staged = run(model, world, "act");
        const committed = run(model, world, "report");
        expect(committed.divertedAt).toBe(-1);
        if (staged.divertedAt < 0) {
          same++;
          expectSame(staged, committed);
          return;
        }
        const { cash } = staged.ledger.lines;
        const shared = staged.divertedAt + 1;
        expect(cash.slice(0, shared)).toEqual(committed.ledger.lines.cash.slice(0, shared));
      }),
      { numRuns: 100 },
    );
    expect(same).toBeGreaterThan(10);
    expect(same).toBeLessThan(100);
  });

  it("decide nothing at the end of the horizon, but are asked there", () => {
    fc.assert(
      fc.property(validScenario(), seeds, (data, seed) => {
        const last = data.stages.length - 1;
        const impossible = {
          criteria: [
            { id: "c_one", name: "Hors d’atteinte", metric: "cash", op: ">=", threshold: 1e12 },
          ],
          onFail: "stop",
        } as const;
        const stages = data.stages.map(({ id, name, months }, index) => ({
          id,
          name,
          months,
          ...(index === last
            ? { gate: { ...impossible, criteria: [...impossible.criteria] } }
            : {}),
        }));
        const { variants: _, ...rest } = data;
        const model = modelOf({ ...rest, stages });
        const world = worldOf(model, seed);
        const staged = run(model, world, "act");
        expectSame(staged, run(model, world, "report"));
        expect(staged.stoppedAt).toBe(-1);
        expect(stageMeasures(staged)[last]?.gate?.passed).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("that stop leave the months before as they were, then cash at the liquidation value and nothing else", () => {
    let stops = 0;
    fc.assert(
      fc.property(validScenario({ variants: false }), seeds, (data, seed) => {
        const model = modelOf(withGates(data, "stop"));
        const world = worldOf(model, seed);
        const staged = run(model, world, "act");
        const committed = run(model, world, "report");
        const { stoppedAt } = staged;
        const end = stoppedAt < 0 ? model.horizon : stoppedAt + 1;
        if (stoppedAt >= 0) stops++;
        for (const line of lineNames) {
          const ours = staged.ledger.lines[line];
          const left = line === "cash" ? staged.ledger.lines.liquidationValue[stoppedAt] : 0;
          for (let t = 0; t < model.horizon; t++) {
            expect(ours[t], `${line} ${t}`).toBe(t < end ? committed.ledger.lines[line][t] : left);
          }
        }
        // Every item's series too, not only the lines.
        for (let start = 0; start < staged.ledger.buffer.length; start += model.horizon) {
          const series = staged.ledger.buffer.subarray(start, start + model.horizon);
          const isCash = series.byteOffset === staged.ledger.lines.cash.byteOffset;
          if (!isCash) expect(series.subarray(end).every((value) => value === 0)).toBe(true);
        }
        expect([...staged.stageOf].slice(end).every((stage) => stage === -1)).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(stops).toBeGreaterThan(10);
  });
});
