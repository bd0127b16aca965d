import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { planEnd, type Weight, weigh, weightOn } from "../../../src/engine";
import { drawOf } from "../../../src/engine/random/distributions";
import { quantileOf } from "../../../src/engine/random/distributions/quantile";
import { standardNormalCdf, standardNormalQuantile } from "../../../src/engine/random/normal";
import {
  type Distribution,
  listFigures,
  parseScenario,
  type Scenario,
} from "../../../src/scenario";
import { everyKind } from "../../ui/everyKind";
import { smallScenario } from "../small";

const months = 12;
const volume = 100;

/** One service sold at once for cash, one cost: cash is the sum of what comes in and goes out. */
function shop(parts: Partial<Scenario> = {}): Scenario {
  return smallScenario({
    organisation: { legalForm: "association", openingCash: 500 },
    services: [
      {
        id: "colis",
        name: "Colis",
        from: "pilote",
        price: 10,
        demand: { kind: "constant", perMonth: volume },
      },
    ],
    overheads: [{ id: "local", name: "Local", from: "pilote", amount: 600, vatRate: 0 }],
    ...parts,
  }) as Scenario;
}

function priced(price: number | string | Distribution): Scenario {
  const scenario = shop();
  const [service] = scenario.services ?? [];
  if (!service) throw new Error("no service");
  return { ...scenario, services: [{ ...service, price }] };
}

function weightOf(scenario: Scenario, path: string): Weight {
  const figure = listFigures(scenario).find((one) => one.path === path);
  const weight = figure && weigh(scenario, figure);
  if (!weight) throw new Error(`${path} is not weighed`);
  return weight;
}

function onFinalCash(scenario: Scenario, path: string): number {
  const now = planEnd(scenario);
  if (!now) throw new Error("the plan stops");
  return weightOn("finalCash", weightOf(scenario, path), now);
}

describe("what a figure weighs, in closed form", () => {
  test("a number: a tenth of what it brings or costs in all", () => {
    expect(onFinalCash(shop(), "services.colis.price")).toBeCloseTo(0.1 * 10 * volume * months, 6);
    expect(onFinalCash(shop(), "services.colis.demand.perMonth")).toBeCloseTo(1200, 6);
    expect(onFinalCash(shop(), "overheads.local.amount")).toBeCloseTo(0.1 * 600 * months, 6);
    expect(onFinalCash(shop(), "organisation.openingCash")).toBeCloseTo(50, 9);
  });

  test("a range: from its 10 % to its 90 % quantile", () => {
    const uniform = { dist: "uniform", min: 8, max: 12 } as const;
    expect(onFinalCash(priced(uniform), "services.colis.price")).toBeCloseTo(1.6 * 1200, 6);
    const normal = { dist: "normal", mean: 10, sd: 2 } as const;
    const z = standardNormalQuantile(0.9);
    expect(onFinalCash(priced(normal), "services.colis.price")).toBeCloseTo(2 * z * 1200, 6);
    const lognormal = { dist: "lognormal", p10: 4, p90: 25 } as const;
    const { swing } = weightOf(priced(lognormal), "services.colis.price");
    expect(swing.low).toBeCloseTo(4, 9);
    expect(swing.high).toBeCloseTo(25, 9);
  });

  test("a formula: ten percent of its value, and of the shared assumption that it names", () => {
    const scenario: Scenario = {
      ...priced("=2 * tarif + 4"),
      drivers: [{ id: "tarif", name: "Tarif", value: 3 }],
    };
    expect(onFinalCash(scenario, "services.colis.price")).toBeCloseTo(1200, 6);
    expect(onFinalCash(scenario, "drivers.tarif.value")).toBeCloseTo(0.3 * 2 * 1200, 6);
  });

  test("a series: all of its months together", () => {
    const [service] = shop().services ?? [];
    if (!service) throw new Error("no service");
    const scenario = shop({
      services: [{ ...service, demand: { kind: "series", values: [50, 0, 100] } }],
    });
    const sold = 50 + 0 + 100 * 10;
    expect(onFinalCash(scenario, "services.colis.demand.values")).toBeCloseTo(sold, 6);
  });

  test("an uncertain aid: whether it comes, on either side of one half alike", () => {
    const aid = (probability: number) =>
      shop({
        funding: [
          { id: "don", name: "Don", kind: "donation", amount: 3000, probability, stage: "pilote" },
        ],
      });
    for (const probability of [0.2, 0.52, 0.9]) {
      const weight = weightOf(aid(probability), "funding.don.probability");
      expect(weight.swing).toEqual({ kind: "chance", low: 0, high: 1 });
      expect(weight.atHigh.finalCash - weight.atLow.finalCash).toBeCloseTo(3000, 6);
      expect(onFinalCash(aid(probability), "funding.don.probability")).toBeCloseTo(1500, 6);
    }
  });

  test("a whole number: by one at least, within its range", () => {
    const { swing, atLow, atHigh } = weightOf(shop(), "stages.pilote.months");
    expect(swing).toEqual({ kind: "unit", low: 11, high: 13 });
    expect(atHigh.finalCash - atLow.finalCash).toBeCloseTo(2 * (1000 - 600), 6);
    const [service] = shop().services ?? [];
    if (!service) throw new Error("no service");
    const paid = shop({ services: [{ ...service, paymentDelay: 6 }] });
    expect(weightOf(paid, "services.colis.paymentDelay").swing).toMatchObject({ low: 5, high: 6 });
  });

  test("on the lowest balance: in the month where it is lowest", () => {
    const scenario = shop({
      organisation: { legalForm: "association", openingCash: 20_000 },
      overheads: [{ id: "local", name: "Local", from: "pilote", amount: 2000, vatRate: 0 }],
    });
    const now = planEnd(scenario);
    expect(now?.lowestCash).toBeCloseTo(20_000 - 1000 * months, 6);
    const weight = weightOf(scenario, "overheads.local.amount");
    expect(now && weightOn("lowestCash", weight, now)).toBeCloseTo(200 * months, 6);
  });
});

describe("what holds for every figure", () => {
  const scenarios = readdirSync("scenarios")
    .filter((name) => name.endsWith(".json"))
    .map((name): [string, Scenario] => {
      const parsed = parseScenario(readFileSync(`scenarios/${name}`));
      if (!parsed.ok) throw new Error(`${name} is refused`);
      return [name, parsed.scenario];
    });

  test.each([["every kind", everyKind] as [string, Scenario], ...scenarios])(
    "%s: weights are finite and not negative, and leave the scenario as it is",
    (_name, scenario) => {
      const before = JSON.stringify(scenario);
      const now = planEnd(scenario);
      if (!now) throw new Error("the plan stops");
      const weighed = listFigures(scenario).map((figure) => ({
        figure,
        weight: weigh(scenario, figure),
      }));
      expect(JSON.stringify(scenario)).toBe(before);
      for (const { figure, weight } of weighed) {
        if (weight === null) {
          // The shares of a grant make one together; ten percent of zero is zero.
          expect(figure.field === "funding.payments.share" || figure.value === 0).toBe(true);
          continue;
        }
        for (const measure of ["finalCash", "lowestCash"] as const) {
          const on = weightOn(measure, weight, now);
          expect(on).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(on)).toBe(true);
        }
      }
      // Gates change nothing in the plan.
      for (const { figure, weight } of weighed) {
        if (weight && /^(criteria|gate|correlations)\./.test(figure.field))
          expect(weightOn("finalCash", weight, now)).toBe(0);
      }
    },
  );

  test("twice the volume weighs twice", () => {
    const [service] = shop().services ?? [];
    if (!service) throw new Error("no service");
    const twice = shop({
      services: [{ ...service, demand: { kind: "constant", perMonth: 2 * volume } }],
    });
    const path = "services.colis.price";
    expect(onFinalCash(twice, path)).toBeCloseTo(2 * onFinalCash(shop(), path), 6);
  });

  test("the plan with the low value is the plan of a scenario that holds it", () => {
    expect(weightOf(priced(10), "services.colis.price").atLow).toEqual(planEnd(priced(9)));
  });
});

test("a value that stops the plan has no weight", () => {
  // Ten percent less makes the price negative.
  const scenario: Scenario = {
    ...priced("=10 * (tarif - 0.95)"),
    drivers: [{ id: "tarif", name: "Tarif", value: 1 }],
  };
  const figure = listFigures(scenario).find(({ path }) => path === "drivers.tarif.value");
  expect(figure && weigh(scenario, figure)).toBeNull();
});

test.each<Distribution>([
  { dist: "pert", min: 2, mode: 3, max: 9 },
  { dist: "pert", min: 2, mode: 2, max: 9, lambda: 1.5 },
  { dist: "triangular", min: 2, mode: 3, max: 9 },
  { dist: "normal", mean: 4, sd: 2, min: 3, max: 5 },
  { dist: "discrete", values: [5, 1, 3], weights: [1, 2, 4] },
  { dist: "bernoulli", p: 0.3 },
])("a quantile is the value that trials draw at its rank: %o", (distribution) => {
  const { from, at } = drawOf(distribution, new Map());
  for (const p of [0.1, 0.35, 0.5, 0.9]) {
    const z = standardNormalQuantile(p);
    const drawn = at(from === "uniform" ? standardNormalCdf(z) : z);
    expect(quantileOf(distribution, p)).toBeCloseTo(drawn, 7);
  }
});
