import { describe, expect, it } from "vitest";
import type { Estimate, Risk } from "../../../src/engine";
import { centralWorld, createTrial } from "../../../src/engine/trial";
import { project } from "../../../src/engine/project";
import { pathMeasures } from "../../../src/engine/measures/path";
import type { OracleScenario } from "../../oracle";
import { modelOf } from "../generated";
import { smallScenario } from "../small";
import { riskBy } from "./trials";

/** What may come about, and how likely: a contract, an aid, a mayor's word, and how many customers there are. */
interface Case {
  readonly contract: 0 | 1;
  readonly aid: 0 | 1;
  readonly word: 0 | 1;
  readonly customers: number;
  readonly probability: number;
}

const pContract = 0.6;
const pAid = 0.45;
const pWord = 0.8;
const customers = { values: [20, 35, 60], weights: [0.3, 0.5, 0.2] };

const cases: Case[] = ([0, 1] as const).flatMap((contract) =>
  ([0, 1] as const).flatMap((aid) =>
    ([0, 1] as const).flatMap((word) =>
      customers.values.map((count, index) => ({
        contract,
        aid,
        word,
        customers: count,
        probability:
          (contract ? pContract : 1 - pContract) *
          (aid ? pAid : 1 - pAid) *
          (word ? pWord : 1 - pWord) *
          (customers.weights[index] as number),
      })),
    ),
  ),
);

/** Three stages, two gates: the first may extend once, the second stops. */
function scenario(one?: Case): OracleScenario {
  return smallScenario({
    organisation: { legalForm: "association", openingCash: 500, noticeMonths: 1 },
    drivers: [
      {
        id: "clients",
        name: "Clients",
        value: one ? one.customers : { dist: "discrete", ...customers },
      },
    ],
    stages: [
      {
        id: "essai",
        name: "Essai",
        months: 3,
        gate: {
          onFail: "extend",
          extend: { months: 2, times: 1 },
          criteria: [
            { id: "recettes", name: "Recettes", metric: "revenue", op: ">=", threshold: 120 },
            {
              id: "mairie",
              name: "Mairie",
              metric: "manual",
              op: ">=",
              threshold: 1,
              probability: one ? one.word : pWord,
            },
          ],
        },
      },
      {
        id: "pilote",
        name: "Pilote",
        months: 4,
        gate: {
          onFail: "stop",
          criteria: [{ id: "caisse", name: "Caisse", metric: "cash", op: ">=", threshold: 0 }],
        },
      },
      { id: "suite", name: "Suite", months: 5 },
    ],
    services: [
      {
        id: "courses",
        name: "Courses",
        from: "essai",
        price: 10,
        demand: { kind: "ramp", from: 5, to: "=clients", months: 4, shape: "linear" },
      },
      {
        id: "contrat",
        name: "Contrat",
        from: "pilote",
        price: 450,
        demand: { kind: "constant", perMonth: 1 },
        probability: one ? one.contract : pContract,
      },
    ],
    staff: [
      {
        id: "agent",
        name: "Agent",
        from: "essai",
        hours: { byStage: { essai: 15, pilote: 40, suite: 45 } },
        hourlyCost: 18,
      },
    ],
    funding: [
      {
        id: "region",
        name: "Région",
        kind: "grant",
        funder: "region",
        amount: 2400,
        probability: one ? one.aid : pAid,
        from: "pilote",
        to: "suite",
        payments: [
          { share: 0.5, month: 1 },
          { share: 0.5, month: 6 },
        ],
      },
    ],
  });
}

interface Told {
  readonly reached: boolean[];
  readonly asked: boolean[];
  readonly passedFirst: boolean[];
  readonly passed: boolean[];
  readonly stopped: boolean[];
  readonly short: boolean;
  readonly finalCash: number;
  readonly breaksEven: boolean;
}

function run(one: Case): Told {
  const model = modelOf(scenario(one));
  const trial = createTrial(model);
  project(trial, centralWorld(model), "act");
  const path = pathMeasures(trial);
  return {
    reached: [...trial.stageStart].map((start) => start >= 0),
    asked: trial.gates.map((gate) => (gate?.asked ?? 0) > 0),
    passedFirst: trial.gates.map((gate) => gate?.passedFirst ?? false),
    passed: trial.gates.map((gate) => gate?.passedLast ?? false),
    stopped: model.stages.map(
      (_, stage) => trial.stoppedAt >= 0 && trial.stageOf[trial.stoppedAt] === stage,
    ),
    short: path.lowestCash < 0,
    finalCash: path.finalCash,
    breaksEven: path.breakEvenMonth !== null,
  };
}

const worlds = cases.map((one) => ({ ...one, told: run(one) }));

/** Exact probability of something, among the worlds where something else is so. */
function exact(isSo: (told: Told) => boolean, among: (told: Told) => boolean = () => true): number {
  let part = 0;
  let whole = 0;
  for (const { probability, told } of worlds) {
    if (!among(told)) continue;
    whole += probability;
    if (isSo(told)) part += probability;
  }
  return part / whole;
}

const trials = 8000;
const seeds = [1, 2, 3];

function expectNear(found: Estimate | null, wanted: number): void {
  expect(found).not.toBeNull();
  if (!found) return;
  // A certain event has no error, but the sum of the worlds' probabilities is rounded.
  expect(Math.abs(found.p - wanted)).toBeLessThanOrEqual(4 * found.se + 1e-12);
  // The error told is no excuse: it is never above that of plain random numbers.
  expect(found.se).toBeLessThan(1.5 / Math.sqrt(trials));
}

describe("probabilities of a small scenario, by enumerating its 24 worlds", () => {
  const risks: Risk[] = seeds.map((seed) => riskBy(scenario(), trials, seed));

  it("has worlds that pass, extend, stop at each gate, fall short and break even", () => {
    expect(worlds.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    for (const stage of [0, 1]) {
      const pStopped = exact(({ stopped }) => stopped[stage] === true);
      expect(pStopped).toBeGreaterThan(0.05);
      expect(pStopped).toBeLessThan(0.6);
    }
    expect(
      exact((told) => told.passed[0] === true && told.passedFirst[0] === false),
    ).toBeGreaterThan(0.02);
    expect(exact(({ short }) => short)).toBeGreaterThan(0.05);
    expect(exact(({ breaksEven }) => breaksEven)).toBeGreaterThan(0.05);
  });

  it("per stage: reached, passed at first asking and in the end, stopped", () => {
    for (const { stages } of risks) {
      for (const [stage, risk] of stages.entries()) {
        expectNear(
          risk.pReached,
          exact(({ reached }) => reached[stage] === true),
        );
        if (stage === 2) {
          expect([risk.pPassedFirst, risk.pPassed, risk.pStopped]).toEqual([null, null, null]);
          continue;
        }
        const asked = (told: Told) => told.asked[stage] === true;
        expectNear(
          risk.pPassedFirst,
          exact((told) => told.passedFirst[stage] === true, asked),
        );
        expectNear(
          risk.pPassed,
          exact((told) => told.passed[stage] === true, asked),
        );
        expectNear(
          risk.pStopped,
          exact((told) => told.stopped[stage] === true),
        );
      }
    }
  });

  it("over the path: shortfall, break-even, final cash", () => {
    for (const { staged } of risks) {
      expectNear(
        staged.pShortfall,
        exact(({ short }) => short),
      );
      expectNear(
        staged.pBreakEven,
        exact(({ breaksEven }) => breaksEven),
      );
      expectNear(
        staged.pNegativeFinalCash,
        exact(({ finalCash }) => finalCash < 0),
      );
      const mean = worlds.reduce(
        (sum, { probability, told }) => sum + probability * told.finalCash,
        0,
      );
      const { sd, mean: found } = staged.finalCash;
      expect(Math.abs(found - mean)).toBeLessThan((4 * sd) / Math.sqrt(trials));
    }
  });

  it("why: each stopped trial failed a criterion, each missing aid is counted", () => {
    for (const { reasons, trials: all } of risks) {
      const [first, second] = reasons.gates;
      expect(first?.criteria.find(({ id }) => id === "mairie")?.failed).toBeGreaterThan(0);
      expect(second?.criteria).toEqual([
        { id: "caisse", failed: second?.stopped, alone: second?.stopped },
      ]);
      const aid = reasons.chances.find(({ path }) => path === "funding.region.probability");
      expect(Math.abs((aid?.missing ?? 0) / all - (1 - pAid))).toBeLessThan(0.002);
      expectNear(
        aid?.shortWithout ?? null,
        worlds.reduce(
          (sum, one) => sum + (one.aid === 0 && one.told.short ? one.probability : 0),
          0,
        ) /
          (1 - pAid),
      );
    }
  });
});
