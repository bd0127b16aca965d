import { describe, expect, it } from "vitest";
import { confidenceFactor, createSimulation, type Estimate, trialSet } from "../../../src/engine";
import { pathRisk } from "../../../src/engine/measures/risk/pathRisk";
import { stageRisks } from "../../../src/engine/measures/risk/stageRisk";
import type { OracleScenario } from "../../oracle";
import { modelOf } from "../generated";
import { smallScenario } from "../small";

const runs = 800;

/** How many 95 % intervals out of `runs` seeds hold the truth. */
function covered(
  data: OracleScenario,
  trials: number,
  pick: (risk: {
    path: ReturnType<typeof pathRisk>;
    stages: ReturnType<typeof stageRisks>;
  }) => Estimate | null,
  truth: number,
): number {
  const model = modelOf(data);
  const tables = new Map();
  let count = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const part = createSimulation(model, seed, tables).run({
      from: 0,
      count: trials,
      firstMonth: 0,
      months: 0,
    });
    if (part.kind === "stopped") throw new Error(JSON.stringify(part.fault));
    const set = trialSet(model, seed, [part.block]);
    const found = pick({ path: pathRisk(set, (block) => block.staged), stages: stageRisks(set) });
    if (found && Math.abs(found.p - truth) <= confidenceFactor * found.se) count++;
  }
  return count;
}

/** 92 to 98 % of the seeds; what 800 of them tell of a coverage of 95 % has an sd of 0.8 %. */
function expectHonest(count: number): void {
  expect(count).toBeGreaterThanOrEqual(0.92 * runs);
  expect(count).toBeLessThanOrEqual(0.98 * runs);
}

const oneMonth = { stages: [{ id: "pilote", name: "Pilote", months: 1 }] };

const sale = (price: number | string, perMonth: number | string) => ({
  id: "vente",
  name: "Vente",
  from: "pilote",
  price,
  demand: { kind: "constant" as const, perMonth },
});

const cost = (amount: number) => ({
  id: "loyer",
  name: "Loyer",
  from: "pilote",
  amount,
  vatRate: 0,
});

const share = (id: string) => ({
  id,
  name: id,
  value: { dist: "uniform" as const, min: 0, max: 1 },
});

describe("the standard error is honest: 95 % intervals hold the truth for 92 to 98 % of seeds", () => {
  it("for a product of two ranges: P(xy < c) = c - c ln c", () => {
    const c = 0.2;
    const data = smallScenario({
      ...oneMonth,
      drivers: [share("x"), share("y")],
      services: [sale("=x", "=y")],
      overheads: [cost(c)],
    });
    expectHonest(covered(data, 1000, ({ path }) => path.pShortfall, c - c * Math.log(c)));
    expectHonest(covered(data, 333, ({ path }) => path.pShortfall, c - c * Math.log(c)));
  });

  it("for a sum of six ranges and a contract: the Irwin-Hall distribution", () => {
    // P(sum of 6 uniforms < s), Hall (1927): sum over k of (-1)^k C(6, k) (s - k)^6 / 6!, k <= s.
    const hall = (s: number) => {
      const choose = [1, 6, 15, 20, 15, 6, 1];
      return (
        choose.reduce((sum, c, k) => sum + (s > k ? (k % 2 ? -1 : 1) * c * (s - k) ** 6 : 0), 0) /
        720
      );
    };
    const data = smallScenario({
      ...oneMonth,
      drivers: ["x", "y", "z", "u", "v", "w"].map(share),
      services: [
        sale(1, "=x + y + z + u + v + w"),
        { ...sale(1, 1), id: "contrat", name: "Contrat", probability: 0.4 },
      ],
      overheads: [cost(2.5)],
    });
    const truth = 0.4 * hall(1.5) + 0.6 * hall(2.5);
    expectHonest(covered(data, 800, ({ path }) => path.pShortfall, truth));
    expectHonest(covered(data, 200, ({ path }) => path.pShortfall, truth));
  });

  it("for a chance among those that reach a stage, and noise from month to month", () => {
    // The gate passes when a Poisson of mean 3 is at least 3; the stage after it is short when another of mean 2 is 0.
    const data = smallScenario({
      stages: [
        {
          id: "essai",
          name: "Essai",
          months: 1,
          gate: {
            onFail: "stop",
            criteria: [
              {
                id: "colis",
                name: "Colis",
                metric: "volume",
                service: "colis",
                op: ">=",
                threshold: 3,
              },
            ],
          },
        },
        { id: "pilote", name: "Pilote", months: 1 },
      ],
      services: [
        { ...sale(0, 3), id: "colis", from: "essai", noise: "poisson" },
        { ...sale(1, 2), noise: "poisson" },
      ],
      overheads: [cost(0.5)],
    });
    const passes = 1 - Math.exp(-3) * (1 + 3 + 4.5);
    expectHonest(covered(data, 400, ({ stages }) => stages[0]?.pPassed ?? null, passes));
    expectHonest(covered(data, 400, ({ stages }) => stages[1]?.pShortfall ?? null, Math.exp(-2)));
  });
});
