import { describe, expect, test } from "vitest";
import { compile, planOf } from "../../src/engine";
import type { Funding } from "../../src/scenario";
import { type Finding, funderChecks, funderRules, type Severity } from "../../src/statements";
import { grant, scenarioWith, selling } from "../checks/scenario";
import { examplePlans } from "./plans";

type Reimbursement = Extract<Funding, { kind: "reimbursement" }>;

function claim(
  id: string,
  rate: number,
  eligible: string[],
  more: Partial<Reimbursement> = {},
): Reimbursement {
  return {
    id,
    name: id,
    kind: "reimbursement",
    funder: "region",
    rate,
    eligible,
    from: "test",
    every: 3,
    ...more,
  };
}

/** What one rule finds: severity, path and figures. */
function foundBy(rule: Finding["rule"], parts: Parameters<typeof scenarioWith>[0]) {
  return funderChecks(planOf(compile(scenarioWith(parts))))
    .filter((finding) => finding.rule === rule)
    .map(({ severity, path, found }) => ({ severity, path, ...found }));
}

const staff = [{ id: "agent", name: "Agent", from: "test", hours: 10, hourlyCost: 20 }];

describe("the checks of a funder", () => {
  test("come the gravest first, each under a rule that is listed", () => {
    const order: Severity[] = ["fault", "warning", "advice"];
    for (const [, plan] of examplePlans) {
      const found = funderChecks(plan);
      const places = found.map(({ severity }) => order.indexOf(severity));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { rule, path } of found) {
        expect(funderRules).toContain(rule);
        expect(path).toMatch(/^[a-z]/);
      }
    }
    expect(new Set(funderRules).size).toBe(funderRules.length);
  });

  test("hold what the law's thresholds say", () => {
    expect(foundBy("convention", { funding: [grant("region", 30_000)] })).toMatchObject([
      { severity: "advice", amount: 30_000, path: "funding.aide_region" },
    ]);
  });

  test("a year without income is balanced by money in hand, or is a fault", () => {
    const [second, first] = foundBy("shortfall", { organisation: { openingCash: 1300 } });
    expect(first).toMatchObject({ severity: "advice", amount: 1200, cashBefore: 1300 });
    expect(second).toMatchObject({ severity: "fault", start: "2028-01", cashBefore: 100 });
    expect(foundBy("shortfall", { services: selling(100) })).toEqual([]);
  });

  test("cash below zero: since when, how far, and what sure aid would bridge", () => {
    const payments = [{ share: 1, month: 12 }];
    const late = grant("region", 600, { status: "voted", payments });
    // 100 a month from 250: below zero from the third month to the twelfth, 950 short; 80 % of 600 is sure.
    expect(
      foundBy("cashBelowZero", {
        organisation: { openingCash: 250 },
        funding: [late],
        services: selling(100)?.map((one) => ({ ...one, from: "suite" })),
      }),
    ).toMatchObject([
      {
        severity: "fault",
        month: "2027-03",
        months: 22,
        lowest: -950,
        lowestMonth: "2027-12",
        bridge: 480,
      },
    ]);
    const filed = { ...late, status: "filed" as const };
    expect(foundBy("cashBelowZero", { funding: [filed] })).toMatchObject([{ bridge: 0 }]);
    expect(foundBy("cashBelowZero", { organisation: { openingCash: 2400 } })).toEqual([]);
  });

  test.each([
    [1260, 0, null],
    [1261, 1, "warning"],
  ] as const)("aid of %d EUR for 1,200 EUR of charges", (amount, count, severity) => {
    const found = foundBy("aboveNeed", { funding: [grant("region", amount)] });
    expect(found).toHaveLength(count);
    if (severity) expect(found).toMatchObject([{ severity, aid: amount, alone: "aide_region" }]);
  });

  test("aids above the need together only are an advice", () => {
    const funding = [grant("region", 700), grant("commune", 700)];
    const [found, ...others] = foundBy("aboveNeed", { funding });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: "advice", need: 1200, alone: null });
  });

  test("grants for an investment above its cost", () => {
    const investments = [{ id: "velo", name: "Vélo", stage: "test", amount: 1000, lifeYears: 5 }];
    const two = (amount: number) => [
      grant("region", 700, { use: "velo" }),
      grant("private", amount, { use: "velo" }),
    ];
    expect(foundBy("aboveInvestment", { investments, funding: two(500) })).toEqual([]);
    expect(foundBy("aboveInvestment", { investments, funding: two(501) })).toMatchObject([
      { severity: "fault", amount: 1201, cost: 1200, path: "funding.aide_region" },
    ]);
  });

  test("the same spending in two claims: by group, by name, and how much of it they pay", () => {
    const funding = [
      claim("une", 0.5, ["overheads"], { to: "suite" }),
      claim("deux", 0.4, ["local", "staff"], { from: "suite" }),
    ];
    expect(foundBy("sameSpending", { funding, staff })).toMatchObject([
      {
        severity: "warning",
        aids: ["une", "deux"],
        paths: ["overheads.local"],
        start: "2028-01",
        end: "2028-12",
        spending: 1200,
        share: 0.9,
      },
    ]);
    const apart = [
      claim("une", 0.5, ["overheads"]),
      claim("deux", 0.4, ["local"], { from: "suite" }),
    ];
    expect(foundBy("sameSpending", { funding: apart })).toEqual([]);
    const other = [claim("une", 0.5, ["overheads"]), claim("deux", 0.4, ["staff"])];
    expect(foundBy("sameSpending", { funding: other, staff })).toEqual([]);
  });

  test("two claims that pay more than was spent, flat rate included", () => {
    const funding = [
      claim("une", 0.5, ["staff"], { flatRate: 0.2 }),
      claim("deux", 0.45, ["agent"]),
    ];
    const [found] = foundBy("sameSpending", { funding, staff });
    // 0.5 x 1.2 + 0.45 of 2,400.
    expect(found).toMatchObject({ severity: "fault", share: expect.closeTo(1.05, 12) });
    expect(foundBy("flatRateTwice", { funding, staff })).toEqual([]);
    const rent = [funding[0] as Reimbursement, claim("trois", 0.3, ["local"])];
    expect(foundBy("flatRateTwice", { funding: rent, staff })).toMatchObject([
      { aid: "une", claimedBy: "trois", paths: ["overheads.local"], path: "funding.une.flatRate" },
    ]);
  });

  test("a job that is aided while its whole cost is claimed", () => {
    const funding = [grant("employment_aid", 600), claim("une", 0.5, ["staff"])];
    expect(foundBy("aidedJob", { funding, staff })).toMatchObject([
      { aid: "une", jobAid: "aide_employment_aid" },
    ]);
    const rent = [grant("employment_aid", 600), claim("une", 0.5, ["overheads"])];
    expect(foundBy("aidedJob", { funding: rent, staff })).toEqual([]);
  });

  test.each([
    ["filed", 2, 0, "warning"],
    ["filed", 2, 1, null],
    ["voted", 1, 0, "advice"],
    ["signed", 2, 0, null],
  ] as const)("a grant %s, first paid in month %d + %d", (status, month, delay, severity) => {
    const payments = [
      { share: 0.5, month: 9 },
      { share: 0.5, month, delay },
    ];
    const found = foundBy("earlyPayment", {
      funding: [grant("region", 900, { status, payments })],
    });
    expect(found.map((one) => one.severity)).toEqual(severity ? [severity] : []);
    if (severity)
      expect(found).toMatchObject([{ months: month, path: "funding.aide_region.payments" }]);
  });

  test("European money soon after a claim", () => {
    const aid = (delay: number) => [
      claim("leader", 0.5, ["overheads"], { funder: "europe", delay }),
    ];
    expect(foundBy("earlyClaim", { funding: aid(2) })).toEqual([]);
    expect(foundBy("earlyClaim", { funding: aid(1) })).toMatchObject([
      { severity: "warning", months: 1, least: 2, most: 12, path: "funding.leader.delay" },
    ]);
  });

  test("more paid before the report than the funder advances", () => {
    const paid = (share: number) => [
      grant("region", 900, {
        payments: [
          { share, month: 3 },
          { share: 1 - share, month: 12 },
        ],
      }),
    ];
    expect(foundBy("largeAdvance", { funding: paid(0.5) })).toEqual([]);
    expect(foundBy("largeAdvance", { funding: paid(0.6) })).toMatchObject([
      { severity: "advice", share: 0.6, end: "2027-12" },
    ]);
  });

  test("repayments above self-financing", () => {
    const funding: Funding[] = [
      { id: "pret", name: "Prêt", kind: "loan", amount: 1200, stage: "test", rate: 0, months: 12 },
    ];
    // 1,100 paid back in the first year, 100 in the second; 20 a month of margin on rent.
    const parts = { funding, services: selling(120) };
    expect(foundBy("repayments", parts)).toMatchObject([
      { severity: "warning", start: "2027-01", principal: 1100, selfFinancing: 240, freed: 0 },
    ]);
    expect(foundBy("repayments", { funding, services: selling(200) })).toEqual([]);
  });

  test("a funder that pays more than its usual part, and too little left to the project", () => {
    const funding = [grant("region", 601), grant("commune", 1200, { from: "suite" })];
    expect(foundBy("funderShare", { funding })).toMatchObject([
      { severity: "warning", funder: "region", amount: 601, charges: 1200 },
    ]);
    expect(foundBy("funderShare", { funding: [grant("region", 600)] })).toEqual([]);
    expect(foundBy("ownShare", { funding: [grant("commune", 1920)] })).toEqual([]);
    expect(foundBy("ownShare", { funding: [grant("commune", 1921)] })).toMatchObject([
      { severity: "advice", aid: expect.closeTo(1921, 9), charges: 2400, isEuropean: false },
    ]);
    expect(foundBy("ownShare", { funding: [grant("europe", 2000)] })).toMatchObject([
      { severity: "warning", isEuropean: true },
    ]);
  });

  test("figures without source, and those to confirm", () => {
    const [found] = foundBy("sources", {
      overheads: [
        {
          id: "local",
          name: "Local",
          from: "test",
          amount: 100,
          vatRate: 0,
          source: "Devis",
          about: { amount: { state: "to_confirm" } },
        },
      ],
      services: selling(50),
    });
    expect(found).toMatchObject({ toConfirm: ["overheads.local.amount"] });
    expect(found).toMatchObject({
      unsourced: expect.arrayContaining(["services.courses.price"]),
    });
    expect(found).not.toMatchObject({
      unsourced: expect.arrayContaining(["overheads.local.amount"]),
    });
  });
});
