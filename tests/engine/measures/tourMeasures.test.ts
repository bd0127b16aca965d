import { describe, expect, test } from "vitest";
import { compile, planOf, tourMeasures } from "../../../src/engine";
import { paysFrom } from "../../../src/engine/measures/tourMeasures";
import type { Route, Scenario } from "../../../src/scenario";
import { parseScenario } from "../../../src/scenario";

const route: Route = {
  id: "ronde",
  name: "Ronde",
  area: 0,
  depotDistance: 10,
  toursPerMonth: 4,
  maxStops: 20,
  minutesPerStop: 6,
  speed: 40,
  costPerKm: 0.5,
};

/** A round of 20 km, whatever its stops: 10 € of road and half an hour, and 6 minutes a stop. */
function planWith(change: Partial<Route> = {}, more: Partial<Scenario> = {}) {
  const parsed = parseScenario(
    JSON.stringify({
      format: "palier/scenario",
      version: 1,
      meta: { id: "6f1d3a80-4a52-4a0e-9d6b-0c4a6b8f2e11", name: "Ronde" },
      start: "2027-01",
      organisation: { legalForm: "association", vat: "monthly", hourPolicy: "ignore" },
      stages: [{ id: "essai", name: "Essai", months: 18 }],
      services: [
        {
          id: "panier",
          name: "Panier",
          from: "essai",
          price: 6,
          unitCost: 1,
          route: "ronde",
          stopsPerUnit: 2,
          demand: { kind: "constant", perMonth: 20 },
        },
      ],
      routes: [{ ...route, ...change }],
      staff: [{ id: "un", name: "Un", from: "essai", hours: 100, hourlyCost: 16, productive: 0.8 }],
      ...more,
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return planOf(compile(parsed.scenario));
}

describe("a round by its number of stops", () => {
  test("costs its kilometres and its hours; a stop brings its share of the price", () => {
    const measures = tourMeasures(planWith(), "ronde");
    // 16 € a paid hour of which 8 tenths work: 20 € an hour of work.
    expect(measures).toMatchObject({ costPerKm: 0.5, costPerHour: 20, gainPerStop: 2.5 });
    expect(measures?.from).toBe(6);
    expect(measures?.to).toBe(17);
    expect(measures?.stopsNow).toBe(10);
    // 20 km: 10 € and half an hour, 10 €; ten stops: one hour, 20 €.
    const ten = measures?.tours[9];
    expect(ten?.km).toBe(20);
    expect(ten?.hours).toBeCloseTo(1.5, 12);
    expect(ten?.cost).toBeCloseTo(40, 12);
    expect(ten?.costPerStop).toBeCloseTo(4, 12);
    // Each stop costs 2 € of time and brings 2.50 €: 40 stops for the 20 € of the way.
    expect(measures?.paysFrom).toBeNull();
    expect(tourMeasures(planWith({ maxStops: 60 }), "ronde")?.paysFrom).toBe(40);
  });

  test("costs what the engine books for it, when it makes as many stops", () => {
    const plan = planWith({ area: 50, circuity: 1.3 });
    const measures = tourMeasures(plan, "ronde");
    const month = plan.ledger.routes[0];
    const tour = measures?.tours[9];
    expect((tour?.km ?? 0) * 4).toBeCloseTo(month?.km[17] ?? 0, 9);
    expect((tour?.hours ?? 0) * 4).toBeCloseTo(month?.hours[17] ?? 0, 9);
  });

  test("without paid staff its time costs nothing; with VAT not recovered its kilometres cost more", () => {
    const alone = tourMeasures(planWith({}, { staff: [] }), "ronde");
    expect(alone).toMatchObject({ costPerHour: 0, paysFrom: 4 });
    const exempt = planWith({}, { organisation: { legalForm: "association" } });
    const dear = tourMeasures(exempt, "ronde");
    expect(dear?.costPerKm).toBeCloseTo(0.6, 12);
    expect(dear?.gainPerStop).toBeCloseTo((6 - 1.2) / 2, 12);
  });

  test("is not told where it does not run", () => {
    expect(tourMeasures(planWith({}, { services: [] }), "ronde")).toBeNull();
    expect(tourMeasures(planWith({ maxStops: 0.5 }), "ronde")).toBeNull();
    expect(tourMeasures(planWith(), "autre")).toBeNull();
  });

  test("pays from where it is covered and stays so", () => {
    const tour = (stops: number, cost: number) => ({
      stops,
      cost,
      km: 0,
      hours: 0,
      costPerStop: 0,
    });
    expect(paysFrom([tour(1, 1), tour(2, 9), tour(3, 6)], 2)).toBe(3);
    expect(paysFrom([tour(1, 1), tour(2, 4)], 2)).toBe(1);
    expect(paysFrom([tour(1, 1), tour(2, 9)], 2)).toBeNull();
  });
});
