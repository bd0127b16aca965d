import { describe, expect, it } from "vitest";
import { createSampler, replicates } from "../../../src/engine/random";
import { rankCorrelation } from "../../../src/engine/random/correlation";
import type { OracleScenario } from "../../oracle";
import { modelOf } from "../generated";
import { smallScenario } from "../small";

type Driver = NonNullable<OracleScenario["drivers"]>[number];

const uniform = (id: string): Driver => ({
  id,
  name: id,
  value: { dist: "uniform", min: 0, max: 1 },
});

function drivers(ids: readonly string[], parts: Partial<OracleScenario> = {}): OracleScenario {
  return smallScenario({ drivers: ids.map(uniform), ...parts });
}

/** Draws of each variable by its path, over trials 0..n-1. */
function drawsOf(data: OracleScenario, n: number, seed = 1): Map<string, Float64Array> {
  const model = modelOf(data);
  const sampler = createSampler(model, seed);
  const drawn = new Map(model.variables.map(({ path }) => [path, new Float64Array(n)]));
  for (let trial = 0; trial < n; trial++) {
    sampler.draw(trial);
    model.variables.forEach(({ path }, index) => {
      (drawn.get(path) as Float64Array)[trial] = sampler.world.variables[index] as number;
    });
  }
  return drawn;
}

const at = (drawn: Map<string, Float64Array>, id: string) =>
  drawn.get(`drivers.${id}.value`) as Float64Array;

/** Spearman's rho of two samples without ties. */
function spearman(a: Float64Array, b: Float64Array): number {
  const ranks = (values: Float64Array) => {
    const order = [...values.keys()].sort((i, j) => (values[i] as number) - (values[j] as number));
    const rank = new Float64Array(values.length);
    order.forEach((trial, place) => {
      rank[trial] = place;
    });
    return rank;
  };
  const [x, y] = [ranks(a), ranks(b)];
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += ((x[i] as number) - (y[i] as number)) ** 2;
  return 1 - (6 * squares) / (x.length * (x.length ** 2 - 1));
}

describe("the random numbers of a variable", () => {
  it("stay the same when others come, go, or stand in another order", () => {
    const alone = at(drawsOf(drivers(["prix"]), 200), "prix");
    const among = drawsOf(drivers(["autre", "prix", "encore"]), 200);
    expect(at(among, "prix")).toEqual(alone);
    expect(at(drawsOf(drivers(["encore", "prix"]), 200), "prix")).toEqual(alone);
    expect(at(among, "autre")).not.toEqual(alone);
  });

  it("stay the same when others are linked, and when it is linked as the first of its set", () => {
    const alone = drawsOf(drivers(["a", "b", "c"]), 200);
    const linked = drawsOf(
      drivers(["c", "b", "a"], { correlations: [{ a: "b", b: "c", rho: 0.8 }] }),
      200,
    );
    expect(at(linked, "a")).toEqual(at(alone, "a"));
    for (const [trial, value] of at(linked, "b").entries()) {
      // There and back through the normal quantile.
      expect(value).toBeCloseTo(at(alone, "b")[trial] ?? Number.NaN, 12);
    }
    expect(at(linked, "c")).not.toEqual(at(alone, "c"));
  });

  it("are others under another seed", () => {
    const data = drivers(["prix"]);
    const seeds = [1, 2, 2 ** 32 + 1, -1, 2 ** 53 - 1].map((seed) =>
      at(drawsOf(data, 20, seed), "prix").join(),
    );
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  it("are the same whatever was drawn before", () => {
    const model = modelOf(drivers(["prix", "volume"]));
    const [first, second] = [createSampler(model, 5), createSampler(model, 5)];
    for (const trial of [900, 3, 77]) first.draw(trial);
    second.draw(77);
    expect([...first.world.variables]).toEqual([...second.world.variables]);
  });

  it("fall one in each equal part, in every replicate, for whole blocks of 64 and their powers of two", () => {
    const points = 512;
    const drawn = at(drawsOf(drivers(["prix"]), replicates * points), "prix");
    for (let replicate = 0; replicate < replicates; replicate++) {
      for (const n of [64, 128, 256, points]) {
        for (let start = 0; start < points; start += n) {
          const parts = new Set<number>();
          for (let point = start; point < start + n; point++)
            parts.add(Math.floor(n * (drawn[point * replicates + replicate] as number)));
          expect(parts.size).toBe(n);
        }
      }
    }
  });

  it("are shuffled apart: the order of one variable tells nothing of that of another, pair by pair", () => {
    const n = 16 * 512;
    const names = ["a", "b", "c", "d"];
    const drawn = drawsOf(drivers(names), n);
    const side = (id: string, trial: number) => ((at(drawn, id)[trial] as number) < 0.5 ? -1 : 1);
    for (const [i, one] of names.entries()) {
      for (const other of names.slice(i + 1)) {
        // Neighbouring points of a replicate: were both variables to change sides together, the product would be 1.
        let product = 0;
        for (let trial = 0; trial < n; trial++) {
          const next = (trial + replicates) % n;
          product += side(one, trial) * side(one, next) * side(other, trial) * side(other, next);
        }
        expect(Math.abs(product / n)).toBeLessThan(5 / Math.sqrt(n));
      }
    }
  });

  it("are independent from one variable to the next", () => {
    const n = 16 * 512;
    const names = ["a", "b", "c", "d", "f", "g"];
    const drawn = drawsOf(drivers(names), n);
    for (const [i, one] of names.entries()) {
      for (const other of names.slice(i + 1)) {
        // Sd of Spearman's rho of independent samples: 1 / sqrt(n - 1); five of them.
        expect(Math.abs(spearman(at(drawn, one), at(drawn, other)))).toBeLessThan(5 / Math.sqrt(n));
      }
    }
  });
});

describe("correlated drivers", () => {
  it("have the rank correlation that was asked for, whatever their distributions", () => {
    const n = 16 * 1024;
    for (const rho of [-0.9, -0.3, 0.5, 0.95]) {
      const data = smallScenario({
        drivers: [
          { id: "a", name: "a", value: { dist: "pert", min: 0, mode: 1, max: 9 } },
          { id: "b", name: "b", value: { dist: "lognormal", p10: 10, p90: 300 } },
        ],
        correlations: [{ a: "a", b: "b", rho }],
      });
      const drawn = drawsOf(data, n);
      // Sd of Spearman's rho: at most 1.06 (1 - rho^2) / sqrt(n) for normal ranks; four of them.
      const bound = (4 * 1.06 * (1 - rho * rho)) / Math.sqrt(n) + 1e-3;
      expect(Math.abs(spearman(at(drawn, "a"), at(drawn, "b")) - rho)).toBeLessThan(bound);
    }
  });

  it("move together wholly at 1, wholly against each other at -1", () => {
    const together = drawsOf(
      drivers(["a", "b"], { correlations: [{ a: "a", b: "b", rho: 1 }] }),
      99,
    );
    const against = drawsOf(
      drivers(["a", "b"], { correlations: [{ a: "a", b: "b", rho: -1 }] }),
      99,
    );
    for (let trial = 0; trial < 99; trial++) {
      const a = at(together, "a")[trial] as number;
      expect(at(together, "b")[trial]).toBeCloseTo(a, 12);
      expect(at(against, "b")[trial]).toBeCloseTo(1 - (at(against, "a")[trial] as number), 9);
    }
  });

  it("that cannot be as asked are moved to the nearest possible set, and told by how much", () => {
    const model = modelOf(
      drivers(["a", "b", "c"], {
        correlations: [
          { a: "a", b: "b", rho: 0.9 },
          { a: "b", b: "c", rho: 0.9 },
          { a: "a", b: "c", rho: -0.9 },
        ],
      }),
    );
    const { moved } = createSampler(model, 1);
    expect(moved.map(({ a, b, asked }) => [a, b, Math.round(asked * 1e6) / 1e6])).toEqual([
      ["a", "b", 0.9],
      ["a", "c", -0.9],
      ["b", "c", 0.9],
    ]);
    // By symmetry the nearest matrix is r, r, -r at the edge of what is possible: r = 1 / 2.
    for (const { used } of moved) expect(Math.abs(used)).toBeCloseTo(rankCorrelation(0.5), 6);
  });

  it("that are possible are told of in no way", () => {
    const model = modelOf(drivers(["a", "b"], { correlations: [{ a: "a", b: "b", rho: 0.9 }] }));
    expect(createSampler(model, 1).moved).toEqual([]);
  });
});
