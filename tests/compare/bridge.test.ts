import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Bridge,
  bridgeBetween,
  type BridgeOptions,
  exactSum,
  type PathTotalName,
  pathTotalNames,
  pathTotals,
} from "../../src/compare";
import { settled } from "../../src/compare/bridge/exactSum";
import {
  exactShapley,
  sampledShapley,
  type Shares,
  uniformsOf,
} from "../../src/compare/bridge/shapley";
import { applyVariant, replacedAt, type Scenario, visitQuantities } from "../../src/scenario";
import { validScenario } from "../oracle";
import { rounding } from "../engine/generated";
import { readExample } from "./examples";
import { twoScenarios } from "./twoScenarios";

function bridgeOf(a: Scenario, b: Scenario, options?: BridgeOptions): Bridge {
  const outcome = bridgeBetween(a, b, options);
  if (outcome.kind !== "done") throw new Error(`the bridge is ${outcome.kind}`);
  return outcome.bridge;
}

/** The sum of the bars is the difference, to the last bit of the smallest of them. */
function expectSum({ bars, difference }: Bridge, name: PathTotalName): void {
  const shares = bars.map((bar) => bar.shares[name]);
  const smallest = Math.min(...shares.map(Math.abs).filter((size) => size > 0), 1e9);
  const off = Math.abs(exactSum(shares) - difference[name]);
  expect(off).toBeLessThanOrEqual(2 ** -52 * Math.max(smallest, Math.abs(difference[name])));
}

const asScenario = (data: unknown) => data as Scenario;
const subjectsOf = ({ bars }: Bridge) => bars.map(({ subjects }) => subjects.join("+"));
const cashOf = ({ bars }: Bridge) => bars.map(({ shares }) => shares.finalCash);

/** Two stages with a service, a person, a rent, an asset and a grant for it. */
const plain: Scenario = {
  format: "palier/scenario",
  version: 1,
  meta: { id: "3f1c2c1e-0d6b-4f3e-9a1c-0123456789ab", name: "Essai" },
  start: "2027-01",
  organisation: { legalForm: "association" },
  drivers: [{ id: "prix", name: "Prix", value: 50 }],
  segments: [{ id: "foyers", name: "Foyers", population: 100 }],
  stages: [
    { id: "test", name: "Test", months: 6 },
    { id: "suite", name: "Suite", months: 12 },
  ],
  services: [
    {
      id: "colis",
      name: "Colis",
      from: "test",
      price: "=prix - 40",
      minutes: 30,
      demand: { kind: "constant", perMonth: "=foyers" },
    },
  ],
  staff: [{ id: "anne", name: "Anne", from: "test", hours: 40, hourlyCost: 20 }],
  overheads: [
    { id: "local", name: "Local", from: "test", amount: 100, vatRate: 0 },
    { id: "garage", name: "Garage", from: "test", amount: 100, vatRate: 0 },
  ],
  investments: [{ id: "velo", name: "Vélo", stage: "test", amount: 3000, lifeYears: 5 }],
  funding: [
    {
      id: "aide",
      name: "Aide",
      kind: "grant",
      funder: "region",
      amount: 2000,
      from: "test",
      use: "velo",
      payments: [{ share: 1, month: 0 }],
    },
  ],
};

describe("the bridge between two plans", () => {
  test("of one scenario has no bar, and every difference is 0", () => {
    fc.assert(
      fc.property(validScenario(), (data) => {
        const { bars, difference } = bridgeOf(asScenario(data), structuredClone(asScenario(data)));
        expect(bars).toEqual([]);
        for (const name of pathTotalNames) expect(difference[name]).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  test("of two that differ in one figure has that one bar, the whole difference", () => {
    fc.assert(
      fc.property(validScenario({ gates: false, variants: false }), fc.nat(), (data, which) => {
        const scenario = asScenario(data);
        const figures: (readonly [readonly (string | number)[], number])[] = [];
        visitQuantities(scenario, (value, _, location) => {
          if (typeof value === "number" && value > 0) figures.push([location, value]);
        });
        const [location, value] = figures[which % figures.length] ?? [];
        if (!location || value === undefined) return;
        const other = asScenario(replacedAt(scenario, location, value * 0.97));
        const { bars, difference } = bridgeOf(scenario, other);
        expect(bars).toHaveLength(1);
        const [a, b] = [pathTotals(scenario), pathTotals(other)];
        for (const name of pathTotalNames) {
          expect(bars[0]?.shares[name]).toBe(difference[name]);
          expect(Math.abs(difference[name] - (b[name] - a[name]))).toBeLessThanOrEqual(1e-9);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("goes from the one to the other, and its bars add up to the last bit", () => {
    fc.assert(
      fc.property(twoScenarios({ size: 1, maxMonths: 24 }), ([a, b]) => {
        const bridge = bridgeOf(a, b);
        expect(bridge.reference).toEqual(pathTotals(a));
        for (const name of pathTotalNames) {
          const end = pathTotals(b)[name];
          expect(Math.abs(bridge.other[name] - end)).toBeLessThanOrEqual(rounding(end));
          expectSum(bridge, name);
        }
      }),
      { numRuns: 4, unbiased: true },
    );
  });

  test("back has the opposite bars", () => {
    const a = readExample("entreprises-puis-habitants");
    const b = applyVariant(a, "habitants");
    const [there, back] = [bridgeOf(a, b), bridgeOf(b, a)];
    const barOf = (bridge: Bridge, subject: string) =>
      bridge.bars.find(({ subjects }) => subjects.join("+") === subject)?.shares.finalCash ?? 0;
    for (const subject of subjectsOf(there)) {
      const amount = barOf(there, subject);
      expect(Math.abs(barOf(back, subject) + amount)).toBeLessThan(rounding(1e6, amount));
    }
    expect(there.bars.length).toBe(5);
    expect(there.method).toBe("exact");
  });

  test("gives alike assumptions bars alike, and none to what changes nothing", () => {
    const other: Scenario = {
      ...plain,
      economy: { discountRate: 0.1 },
      services: (plain.services ?? []).map((one) => ({ ...one, price: "=prix - 41" })),
      overheads: (plain.overheads ?? []).map((one) => ({ ...one, amount: 130 })),
    };
    const { bars } = bridgeOf(plain, other, { scale: "item" });
    const cash = new Map(bars.map(({ parts, shares }) => [parts.join(), shares.finalCash]));
    expect(cash.get("overheads.local")).toBeCloseTo(-30 * 18, 9);
    expect(cash.get("overheads.garage")).toBe(cash.get("overheads.local"));
    expect(cash.get("economy")).toBe(0);
  });

  test("shares what two bring together equally between them", () => {
    // 10 more units a month at 2 euros more: 20 euros a month that neither brings alone.
    const other: Scenario = {
      ...plain,
      services: (plain.services ?? []).map((one) => ({ ...one, minutes: 0, price: "=prix - 38" })),
      segments: [{ id: "foyers", name: "Foyers", population: 110 }],
    };
    const base = {
      ...plain,
      services: (plain.services ?? []).map((one) => ({ ...one, minutes: 0 })),
    };
    const bars = bridgeOf(base, other, { scale: "item" }).bars;
    const own = Object.fromEntries(bars.map((bar) => [bar.parts.join(), bar.shares.ownRevenue]));
    expect(own["services.colis"]).toBeCloseTo((100 * 2 + 10) * 18, 8);
    expect(own["segments.foyers"]).toBeCloseTo((10 * 10 + 10) * 18, 8);
  });

  test("takes the stages apart from what stands in them, and says which stood for which", () => {
    const other: Scenario = {
      ...plain,
      stages: [
        { id: "essai", name: "Essai", months: 4 },
        { id: "suite", name: "Suite", months: 12 },
      ],
      services: (plain.services ?? []).map((one) => ({ ...one, from: "essai" })),
      staff: (plain.staff ?? []).map((one) => ({ ...one, from: "essai" })),
      overheads: (plain.overheads ?? []).map((one) => ({ ...one, from: "essai" })),
      investments: (plain.investments ?? []).map((one) => ({ ...one, stage: "essai" })),
      funding: (plain.funding ?? []).map((one) => ({ ...one, from: "essai" }) as never),
    };
    const bridge = bridgeOf(plain, other);
    expect(bridge.stages).toEqual([{ reference: "test", other: "essai" }]);
    const cash = Object.fromEntries(
      bridge.bars.map((bar) => [bar.subjects.join(), bar.shares.finalCash]),
    );
    // Two months fewer: what a month brings, twice. All else stands in the counterpart of its stage.
    const month = 80 * 10 - 40 * 20 - 200;
    expect(cash.stages).toBeCloseTo(-2 * month, 6);
    for (const [subject, amount] of Object.entries(cash)) {
      if (subject !== "stages") expect([subject, Math.abs(amount) < 1e-9]).toEqual([subject, true]);
    }
  });

  test("a round or a shared assumption of one side comes with what names it", () => {
    const round = {
      id: "bourg",
      name: "Bourg",
      area: 4,
      depotDistance: 3,
      toursPerMonth: 8,
      maxStops: 20,
      minutesPerStop: 3,
      speed: 30,
      costPerKm: 0.5,
    };
    const other: Scenario = {
      ...plain,
      drivers: [...(plain.drivers ?? []), { id: "cherte", name: "Cherté", value: 1 }],
      routes: [round],
      services: (plain.services ?? []).map((one) => ({
        ...one,
        route: "bourg",
        price: "=prix - 40 + cherte",
      })),
    };
    for (const bridge of [bridgeOf(plain, other), bridgeOf(other, plain)]) {
      expect(subjectsOf(bridge)).toEqual(["sales"]);
      expect(bridge.followers).toEqual([
        { part: "drivers.cherte", named: ["services.colis"] },
        { part: "routes.bourg", named: ["services.colis"] },
      ]);
    }
  });

  test("a grant arrives without the investment that it is for", () => {
    const { investments: _, funding: __, ...bare } = plain;
    const bridge = bridgeOf(bare, plain);
    expect(subjectsOf(bridge)).toEqual(["investments", "funding"]);
    const [bought, aided] = cashOf(bridge);
    // The association pays the VAT of 20 %.
    expect(bought).toBeCloseTo(-3600, 8);
    expect(aided).toBeCloseTo(2000, 8);
  });

  test("what no sound scenario takes apart is one bar", () => {
    // A grant may not begin after its investment is bought.
    const later: Scenario = {
      ...plain,
      overheads: (plain.overheads ?? []).map((one) => ({ ...one, amount: 90 })),
      investments: (plain.investments ?? []).map((one) => ({ ...one, stage: "suite" })),
      funding: (plain.funding ?? []).map((one) => ({ ...one, from: "suite" }) as never),
    };
    expect(subjectsOf(bridgeOf(plain, later)).toSorted()).toEqual(["costs", "investments+funding"]);
    const sampled = bridgeOf(plain, later, { mostExact: 1, plans: 20 });
    expect(subjectsOf(sampled).toSorted()).toEqual(["costs", "investments+funding"]);
    // Each of two may be the other's double or half, and not both at once.
    const turned: Scenario = {
      ...plain,
      drivers: [{ id: "prix", name: "Prix", value: "=foyers / 2" }],
    };
    const back: Scenario = {
      ...plain,
      drivers: [{ id: "prix", name: "Prix", value: 60 }],
      segments: [{ id: "foyers", name: "Foyers", population: "=prix * 2" }],
    };
    expect(subjectsOf(bridgeOf(turned, back))).toEqual(["economy+sales"]);
  });

  test("so is what no plan can be computed between", () => {
    const cheaper: Scenario = {
      ...plain,
      drivers: [{ id: "prix", name: "Prix", value: 12 }],
      services: (plain.services ?? []).map((one) => ({ ...one, price: "=prix" })),
    };
    expect(subjectsOf(bridgeOf(plain, cheaper))).toEqual(["economy+sales"]);
  });

  test("names what differs without effect on a plan, and no bar for it", () => {
    const gate = { criteria: [], onFail: "stop" as const };
    const other: Scenario = {
      ...plain,
      meta: { ...plain.meta, name: "Autre" },
      stages: plain.stages.map((stage, index) => (index === 0 ? { ...stage, gate } : stage)),
      overheads: (plain.overheads ?? []).map((one) => ({ ...one, account: "613", note: "Bail" })),
      staff: (plain.staff ?? []).map((one) => ({ ...one, note: "Devis" })),
    };
    const bridge = bridgeOf(plain, other);
    expect([bridge.bars, bridge.withoutEffect]).toEqual([[], ["stages", "costs"]]);
  });

  test("says which side a value stops", () => {
    const wrong = { ...plain, drivers: [{ id: "prix", name: "Prix", value: 12 }] };
    expect(bridgeBetween(plain, wrong)).toMatchObject({
      kind: "stopped",
      side: "other",
      issue: { path: "services.colis.price" },
    });
    expect(bridgeBetween(wrong, plain)).toMatchObject({ kind: "stopped", side: "reference" });
  });
});

describe("the bridge over sampled orders", () => {
  const base = readExample("entreprises-puis-habitants");
  const other = applyVariant(base, "entreprises");
  const sampled = bridgeOf(base, other, { mostExact: 2, plans: 60, seed: 7 });

  test("adds up to the last bit, and is the same for the same seed", () => {
    expect(sampled.method).toBe("sampled");
    for (const name of pathTotalNames) {
      expectSum(sampled, name);
    }
    expect(bridgeOf(base, other, { mostExact: 2, plans: 60, seed: 7 })).toEqual(sampled);
  });

  test("lies within its errors of the exact one, which it tells no smaller than they are", () => {
    // A game of seven whose coalitions are worth what chance gave them.
    const random = uniformsOf(3);
    const worths = Array.from({ length: 2 ** 7 }, () => random() * 100);
    const worth = (players: readonly number[]) => [
      worths[players.reduce((mask, player) => mask | (1 << player), 0)] as number,
    ];
    const run = (steps: Generator<void, Shares>) => {
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    };
    const whole = run(exactShapley(7, 1, worth)).shares.map(([share]) => share as number);
    expect(exactSum(whole)).toBeCloseTo((worths[127] as number) - (worths[0] as number), 9);
    // Squares of z scores, 7 bars with 59 degrees of freedom, 200 seeds: their mean is near 59 / 57, with a standard
    // error below 0.1 even if only two bars in seven were free.
    let squares = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const isEnough = (pairs: number) => pairs >= 60;
      const part = run(sampledShapley(7, 1, worth, { random: uniformsOf(seed), isEnough }));
      whole.forEach((share, player) => {
        const error = part.errors?.[player]?.[0] ?? Number.NaN;
        squares += ((part.shares[player]?.[0] as number) - share) ** 2 / error ** 2;
      });
    }
    const mean = squares / (200 * 7);
    expect(mean).toBeGreaterThan(0.7);
    expect(mean).toBeLessThan(1.4);
  });
});

describe("sums without dust", () => {
  test("are what they should be to the last bit", () => {
    const amounts = fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(amounts, fc.integer({ min: -3, max: 3 }), (values, ulps) => {
        const total = exactSum(values) * (1 + ulps * Number.EPSILON);
        const result = settled(values, total);
        const sizes = values.map(Math.abs).filter((size) => size > 0);
        const smallest = sizes.length > 0 ? Math.min(...sizes) : 0;
        expect(Math.abs(exactSum(result) - total)).toBeLessThanOrEqual(
          2 ** -52 * Math.max(smallest, Math.abs(total)),
        );
        values.forEach((value, index) => {
          expect(Math.abs((result[index] as number) - value)).toBeLessThanOrEqual(1e-7);
          if (value === 0) expect(result[index]).toBe(0);
        });
      }),
    );
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
  });
});
