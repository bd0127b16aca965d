import { describe, expect, test } from "vitest";
import { compile, planOf } from "../../src/engine";
import { breakEvenOf, periodsOf, ratiosOf } from "../../src/statements";
import { grant, scenarioWith, selling } from "../checks/scenario";
import { agree, holdsOnPlans } from "./laws";

function firstYear(parts: Parameters<typeof scenarioWith>[0]) {
  const plan = planOf(compile(scenarioWith(parts)));
  const [period] = periodsOf(plan, "calendarYear");
  if (!period) throw new Error("no year");
  return { point: breakEvenOf(plan, period), ratios: ratiosOf(plan, period) };
}

describe("break-even", () => {
  test("of a stage is the plan's own, and leaves nothing when all volumes follow it", () => {
    holdsOnPlans((plan) => {
      periodsOf(plan, "stage").forEach((period, index) => {
        const { economic, withAid, margin, fixedCosts, aid, ownRevenue } = breakEvenOf(
          plan,
          period,
        );
        const measure = plan.stages[index];
        const scale = Math.max(ownRevenue, Math.abs(fixedCosts), aid);
        if (fixedCosts >= 0 && economic.revenue !== null && economic.toCover > 0)
          agree(economic.revenue, measure?.breakEvenRevenue ?? Number.NaN, economic.revenue, "SR");
        expect(economic.reason === null).toBe(economic.revenue !== null);
        if (withAid.multiplier === null || fixedCosts < aid) return;
        agree(withAid.multiplier * margin - fixedCosts + aid, 0, scale, "result at break-even");
        if (withAid.multiplier > 1 + 1e-9) expect(withAid.month).toBeNull();
      });
    });
  });

  test("by hand: 200 a month of sales, half of it for the unit, 100 a month of rent less 40 of aid", () => {
    const services = selling(200)?.map((one) => ({ ...one, unitCost: 100 / 1.2 }));
    const { point } = firstYear({
      services,
      funding: [grant("region", 480, { status: "voted" }), grant("private", 600)],
    });
    // Margin rate 1/2; 1,200 to cover: 2,400 of sales, all of the year's; with 480, 1,440 and 219 days.
    expect(point).toMatchObject({
      ownRevenue: 2400,
      fixedCosts: 1200,
      aid: 1080,
      acquiredAid: 480,
    });
    expect(point.marginRate).toBeCloseTo(0.5, 12);
    expect(point.economic).toMatchObject({ toCover: 1200, reason: null });
    expect(point.economic.revenue).toBeCloseTo(2400, 9);
    expect(point.economic.days).toBeCloseTo(365, 9);
    expect(point.withAcquiredAid.revenue).toBeCloseTo(1440, 9);
    expect(point.withAcquiredAid.days).toBeCloseTo(219, 9);
    expect(point.withAcquiredAid.marginOfSafety).toBeCloseTo(0.4, 12);
    // 100 a month of margin cover 720 in the eighth month, and 120 in the second.
    expect([point.withAcquiredAid.month, point.withAid.month]).toEqual([7, 1]);
    expect(point.withAcquiredAid.services).toMatchObject([
      { path: "services.courses", name: "Courses", volume: 12, needed: expect.closeTo(7.2, 9) },
    ]);
  });

  test("says why there is none", () => {
    expect(firstYear({}).point.economic).toMatchObject({ revenue: null, reason: "noRevenue" });
    const services = selling(200)?.map((one) => ({ ...one, unitCost: 200 }));
    expect(firstYear({ services }).point.economic).toMatchObject({
      revenue: null,
      reason: "noMargin",
      month: null,
    });
    const paid = firstYear({ funding: [grant("state", 1200)] }).point;
    expect(paid.withAid).toMatchObject({ toCover: 0, revenue: 0, reason: null, month: 0 });
  });
});

describe("ratios", () => {
  test("of a case worked by hand", () => {
    const { ratios } = firstYear({
      organisation: { openingCash: 1000 },
      services: selling(50),
      funding: [
        grant("region", 480),
        grant("commune", 240),
        grant("commune", 120, { id: "seconde" }),
        grant("private", 360),
        { id: "pret", name: "Prêt", kind: "loan", amount: 300, stage: "test", rate: 0, months: 30 },
      ],
    });
    const found = Object.fromEntries(ratios.map((one) => [one.key, one]));
    // 600 of sales and 1,200 of aid; 840 of it public for 1,200 of charges; 600 of surplus.
    expect(found["ownShare"]?.value).toBeCloseTo(1 / 3, 12);
    expect(found["publicAid"]).toMatchObject({
      value: 0.7,
      isWithin: true,
      path: "funding.aide_region",
    });
    expect(found["firstFunder"]?.over).toEqual([480, 1800]);
    // 300 lent, of which 110 paid back in eleven months; own funds are the 1,000 and the 600.
    expect(found["debt"]?.over).toEqual([190, 1600]);
    expect(found["debtCover"]?.over).toEqual([600, 110]);
    expect(found["ownFunds"]?.value).toBeCloseTo(1600 / 1790, 12);
    expect(found["cashMonths"]).toMatchObject({ over: [1790, 100], isWithin: true });
    expect(found["workingCapitalDays"]?.value).toBe(0);
  });

  test("are null where they mean nothing", () => {
    const { ratios } = firstYear({});
    const found = Object.fromEntries(ratios.map((one) => [one.key, one]));
    expect(found["ownShare"]).toMatchObject({ value: null, isWithin: null });
    expect(found["debtCover"]).toMatchObject({ value: null, isWithin: null });
    expect(found["cashMonths"]).toMatchObject({ value: -12, isWithin: false });
  });
});
