import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario";
import type { OracleScenario } from "./format";
import { evaluateFormula } from "./formulas";
import { oraclePlan, validScenario } from "./index";
import { internalRateOfReturn, netPresentValue } from "./measures";
import { tourLength } from "./routes";

/** Two stages of 4 and 2 months from February 2027, exempt from VAT, nothing in them. */
function bare(parts: Partial<OracleScenario> = {}): OracleScenario {
  return {
    format: "palier/scenario",
    version: 1,
    meta: { id: "0b7b2a35-6f5c-4f5e-b1a8-52d7b9d2c001", name: "À la main" },
    start: "2027-02",
    organisation: { legalForm: "association" },
    stages: [
      { id: "test", name: "Test", months: 4 },
      { id: "suite", name: "Suite", months: 2 },
    ],
    ...parts,
  };
}

function expectLine(actual: number[] | undefined, expected: number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, t) => {
    expect(actual?.[t], `month ${t}`).toBeCloseTo(value, 8);
  });
}

const sale = { id: "vente", name: "Vente", from: "test", price: 100 };
const constant = (perMonth: number | string) => ({ kind: "constant" as const, perMonth });

describe("oracle of the plan, against figures worked by hand", () => {
  it("names months and stages", () => {
    const plan = oraclePlan(bare({ start: "2027-10" }));
    expect(plan.months).toEqual(["2027-10", "2027-11", "2027-12", "2028-01", "2028-02", "2028-03"]);
    expect(plan.stageOf).toEqual([0, 0, 0, 0, 1, 1]);
    expect(plan.scenario.variant).toBeNull();
  });

  it("settles invoices late, VAT in, and pays VAT in the next month", () => {
    // 10 x 100 invoiced 1,200 a month, 300 bought for 360, VAT 200 - 60 = 140 a month.
    const plan = oraclePlan(
      bare({
        organisation: {
          legalForm: "scic",
          vat: "monthly",
          supplierDelay: 1,
          openingCash: 1000,
        },
        services: [{ ...sale, paymentDelay: 1, demand: constant(10) }],
        overheads: [{ id: "loyer", name: "Loyer", from: "test", until: "test", amount: 300 }],
      }),
    );
    expectLine(plan.lines["cash"], [1000, 1700, 2400, 3100, 3800, 4800]);
    expectLine(plan.lines["vatPaid"], [0, 140, 140, 140, 140, 200]);
    // Four months earn 700 and two 1,000, all that is still due settled.
    expect(plan.path.finalPosition).toBeCloseTo(1000 + 4 * 700 + 2 * 1000, 8);
    expect(plan.stages[0]?.exposure).toBeCloseTo(-2800, 8);
    expect(plan.path.breakEvenMonth).toBe(0);
  });

  it("carries a VAT credit to the next calendar quarter", () => {
    // February and March: 200 collected, 400 on the van; April to June: 300, less 200 of credit.
    const plan = oraclePlan(
      bare({
        organisation: { legalForm: "scic", vat: "quarterly" },
        services: [{ ...sale, demand: constant(5) }],
        investments: [{ id: "velo", name: "Vélo", stage: "test", amount: 2000, lifeYears: 5 }],
      }),
    );
    expectLine(plan.lines["vatPaid"], [0, 0, 0, 0, 0, 100]);
    expectLine(plan.lines["flowBeforeFunding"], [600 - 2400, 600, 600, 600, 600, 500]);
  });

  it("caps, buys or ignores the hours that are missing", () => {
    // 10 h of presence and 100 x 30 min = 60 h for 5 + 20 + 20 x 0.5 = 35 h available.
    const withPolicy = (hourPolicy: "cap" | "extra" | "ignore") =>
      oraclePlan(
        bare({
          organisation: { legalForm: "association", hourPolicy, extraHourCost: 30 },
          services: [{ ...sale, minutes: 30, demand: constant(100) }],
          staff: [
            {
              id: "appoint",
              name: "Appoint",
              from: "test",
              hours: 20,
              hourlyCost: 15,
              productive: 0.5,
              pay: "hourly",
            },
            { id: "salarie", name: "Salarié", from: "test", hours: 20, hourlyCost: 20 },
          ],
          volunteers: [{ id: "aide", name: "Aide", from: "test", hours: 5, value: 12 }],
          presence: [{ id: "accueil", name: "Accueil", from: "test", hours: 10 }],
        }),
      ).lines;
    const cap = withPolicy("cap");
    expect(cap["services.vente.demand"]?.[0]).toBe(100);
    expect(cap["services.vente.volume"]?.[0]).toBeCloseTo(50, 10);
    expect(cap["hoursUsed"]?.[0]).toBeCloseTo(35, 10);
    expect(cap["salariedStaff"]?.[0]).toBe(400);
    expect(cap["hourlyStaff"]?.[0]).toBeCloseTo(300, 10);
    expect(cap["inKind"]?.[0]).toBe(60);
    const extra = withPolicy("extra");
    expect(extra["services.vente.volume"]?.[0]).toBe(100);
    expect(extra["extraHours"]?.[0]).toBeCloseTo(25 * 30, 10);
    const ignore = withPolicy("ignore");
    expect(ignore["hoursUsed"]?.[0]).toBe(60);
    expect(ignore["variableCosts"]?.[0]).toBeCloseTo(300, 10);
  });

  it("runs rounds", () => {
    const withDepot = (depotDistance: number) =>
      oraclePlan(
        bare({
          services: [{ ...sale, route: "tournee", demand: constant(12) }],
          routes: [
            {
              id: "tournee",
              name: "Tournée",
              area: 100,
              depotDistance,
              toursPerMonth: 1,
              maxStops: 3,
              minutesPerStop: 5,
              speed: 30,
              costPerKm: 0.5,
              circuity: 1.2,
            },
          ],
          volunteers: [{ id: "aide", name: "Aide", from: "test", hours: 50, value: 0 }],
        }),
      ).lines;
    // 4 tours of 3 stops: 10 km to the depot and back, 1.2 x 10 x 1.5642 between the stops.
    const km = 4 * (10 + 12 * 1.5642);
    expect(withDepot(5)["routes.tournee.tours"]?.[0]).toBe(4);
    expect(withDepot(5)["routes.tournee.km"]?.[0]).toBeCloseTo(km, 10);
    expect(withDepot(5)["hoursUsed"]?.[0]).toBeCloseTo(km / 30 + 1, 10);
    expect(withDepot(5)["routeCosts"]?.[0]).toBeCloseTo(km * 0.5 * 1.2, 10);
    // The depot counts as a fourth point.
    expect(withDepot(0)["routes.tournee.km"]?.[0]).toBeCloseTo(4 * 12 * 1.8894, 10);
    expect(tourLength(10)).toBeCloseTo(tourLength(10 + 1e-9), 4);
    expect(tourLength(2.5)).toBeCloseTo((1.0428 + 1.5642) / 2, 10);
  });

  it("repays loans by annuities, and equal parts at rate 0 after a deferral", () => {
    const { lines } = oraclePlan(
      bare({
        funding: [
          {
            id: "pret",
            name: "P",
            kind: "loan",
            amount: 1200,
            stage: "test",
            rate: 0.12,
            months: 12,
          },
        ],
      }),
    );
    // 1 % a month over 12 months: annuity factor 0.0888487887 (any annuity table).
    expect(lines["interest"]?.slice(0, 2)).toEqual([0, 12]);
    expect(lines["loansOutstanding"]?.[1]).toBeCloseTo(1200 - (1200 * 0.0888487887 - 12), 5);
    const free = oraclePlan(
      bare({
        funding: [
          {
            id: "pret",
            name: "P",
            kind: "loan",
            amount: 1200,
            stage: "test",
            rate: 0,
            months: 5,
            defer: 2,
          },
        ],
      }),
    );
    expectLine(free.lines["loansOutstanding"], [1200, 1200, 1200, 800, 400, 0]);
  });

  it("recognises, claims and receives a reimbursement up to its cap", () => {
    // 50 % of 1,000 of wages + 20 % flat rate = 600 a month, 2,000 in all; claims at months 2 and 3.
    const { lines } = oraclePlan(
      bare({
        staff: [{ id: "anim", name: "A", from: "test", hours: 50, hourlyCost: 20 }],
        funding: [
          {
            id: "leader",
            name: "LEADER",
            kind: "reimbursement",
            funder: "europe",
            rate: 0.5,
            flatRate: 0.2,
            cap: 2000,
            eligible: ["staff"],
            from: "test",
            every: 3,
            delay: 1.5,
          },
        ],
      }),
    );
    expectLine(lines["grants"], [600, 600, 600, 200, 0, 0]);
    expectLine(lines["fundingReceived"], [0, 0, 0, 0, 1800, 200]);
  });

  it("recognises an investment grant as its investment depreciates", () => {
    const { lines } = oraclePlan(
      bare({
        investments: [
          { id: "four", name: "Four", stage: "test", month: 1, amount: 1000, lifeYears: 1 },
        ],
        funding: [
          {
            id: "region",
            name: "Région",
            kind: "grant",
            funder: "region",
            amount: 600,
            from: "test",
            use: "four",
            payments: [
              { share: 0.5, month: 0, delay: -3 },
              { share: 0.5, month: 1, delay: 2.4 },
            ],
          },
        ],
      }),
    );
    expectLine(lines["depreciation"], [0, 100, 100, 100, 100, 100]);
    expectLine(lines["grants"], [0, 50, 50, 50, 50, 50]);
    expectLine(lines["fundingReceived"], [300, 0, 0, 300, 0, 0]);
  });

  it("taxes each fiscal year after losses, with limits cut to its months", () => {
    // April opens the year: two months lose 1,000, four earn 38,000; 37,000 are taxed.
    const { lines } = oraclePlan(
      bare({
        fiscalYearStart: 4,
        organisation: { legalForm: "company", incomeTax: "corporate" },
        services: [{ ...sale, demand: { kind: "series", values: [0, 0, 100] } }],
        overheads: [
          { id: "loyer", name: "L", from: "test", amount: 500, vatRate: 0, indexed: false },
        ],
      }),
    );
    const limit = (42500 * 4) / 12;
    expectLine(lines["tax"], [0, 0, 0, 0, 0, 0.15 * limit + 0.25 * (37000 - limit)]);
  });

  it("spreads by imitation, ramps up, and follows the calendar", () => {
    const { lines } = oraclePlan(
      bare({
        services: [
          {
            ...sale,
            demand: {
              kind: "adoption",
              population: 100,
              innovation: 0.03,
              imitation: 0.4,
              churn: 0,
              perCustomer: 2,
            },
          },
          {
            ...sale,
            id: "montee",
            from: "suite",
            demand: { kind: "ramp", from: 10, to: 20, months: 4, shape: "s_curve" },
          },
          { ...sale, id: "date", demand: constant("=month == 4 ? 100 : 10 * k + stage") },
        ],
      }),
    );
    expect(lines["services.vente.customers"]?.[0]).toBeCloseTo(3, 10);
    expect(lines["services.vente.demand"]?.[1]).toBeCloseTo(2 * (3 + 0.042 * 97), 10);
    expectLine(lines["services.montee.demand"], [0, 0, 0, 0, 10, 10 + 10 * (3 / 16 - 2 / 64)]);
    expectLine(lines["services.date.demand"], [1, 11, 100, 31, 42, 52]);
  });

  it("asks gates: required and optional criteria, runway, manual", () => {
    const gated = bare({
      organisation: { legalForm: "association", openingCash: 1000 },
      overheads: [{ id: "frais", name: "F", from: "test", amount: 100, vatRate: 0 }],
    });
    gated.stages[0] = {
      id: "test",
      name: "Test",
      months: 4,
      gate: {
        onFail: "stop",
        atLeast: 1,
        criteria: [
          { id: "piste", name: "Piste", metric: "runway", op: ">=", threshold: 6 },
          {
            id: "accord",
            name: "Accord",
            metric: "manual",
            op: ">=",
            threshold: 1,
            probability: 0.5,
            required: false,
          },
          {
            id: "taux",
            name: "Taux",
            metric: "coverage",
            op: ">=",
            threshold: 0.1,
            required: false,
          },
        ],
      },
    };
    expect(oraclePlan(gated).stages[0]?.gate).toEqual({
      passed: true,
      criteria: [
        { id: "piste", value: 6, threshold: 6, passed: true },
        { id: "accord", value: 1, threshold: 1, passed: true },
        { id: "taux", value: 0, threshold: 0.1, passed: false },
      ],
    });
  });

  it("takes the nearest earlier stage listed, and applies a variant", () => {
    const staged = bare({
      overheads: [
        {
          id: "loyer",
          name: "L",
          from: "test",
          vatRate: 0,
          amount: { byStage: { suite: 70 } },
        },
      ],
      variants: [
        {
          id: "cher",
          name: "Cher",
          changes: [
            { path: "overheads.loyer.amount.byStage.test", value: 50 },
            { path: "stages.test.months", value: 1 },
          ],
        },
        { id: "sans", name: "Sans", changes: [{ path: "overheads.loyer", value: null }] },
      ],
    });
    expectLine(oraclePlan(staged).lines["overheads"], [0, 0, 0, 0, 70, 70]);
    expectLine(oraclePlan(staged, "cher").lines["overheads"], [50, 70, 70]);
    expectLine(oraclePlan(staged, "sans").lines["overheads"], [0, 0, 0, 0, 0, 0]);
    expect(oraclePlan(staged, "cher").scenario.variant).toBe("cher");
  });

  it("compares and rounds exactly, where mathjs would not", () => {
    expect(evaluateFormula("=0.1 + 0.2 == 0.3 ? 1 : 2", {})).toBe(2);
    expect(evaluateFormula("=ceil(x)", { x: 1 + Number.EPSILON })).toBe(2);
    expect(evaluateFormula("=round(-2.5) + (1 < 2) + (3 and 0)", {})).toBe(-2);
    expect(() => evaluateFormula("=sqrt(-1)", {})).toThrow("NaN");
  });

  it("finds present values and the rate of return nearest to 0", () => {
    const flow = [-100, ...Array<number>(11).fill(0), 110];
    expect(netPresentValue(flow, 0.1)).toBeCloseTo(0, 10);
    expect(internalRateOfReturn(flow)).toBeCloseTo(0.1, 10);
    // (v - 1.25)(v - 0.8) v-years: rates of -20 % and +25 %.
    const twice = Array<number>(25).fill(0);
    [twice[0], twice[12], twice[24]] = [1, -2.05, 1];
    expect(internalRateOfReturn(twice)).toBeCloseTo(-0.2, 10);
    expect(internalRateOfReturn([1, 2])).toBeNull();
  });

  it("draws only scenarios that the file format accepts", () => {
    fc.assert(
      fc.property(validScenario(), (scenario) => {
        expect(parseScenario(JSON.stringify(scenario))).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });

  it("closes the books of any scenario: what is left is what was put in and earned", () => {
    fc.assert(
      fc.property(validScenario({ variants: false }), (scenario) => {
        const plan = oraclePlan({
          ...scenario,
          funding: (scenario.funding ?? []).filter(({ kind }) => kind !== "equity"),
          investments: (scenario.investments ?? []).map((item) => ({ ...item, resale: 1 })),
        });
        const earned = (plan.lines["result"] ?? []).reduce((total, value) => total + value, 0);
        const expected = (scenario.organisation.openingCash ?? 0) + earned;
        expect(Math.abs(plan.path.finalPosition - expected)).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });
});
