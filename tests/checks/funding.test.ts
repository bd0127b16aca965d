import { describe, expect, test } from "vitest";
import { foundBy, grant } from "./scenario";

const costly = [{ id: "local", name: "Local", from: "test", amount: 100_000, vatRate: 0 }];

describe("an agreement above 23,000 EUR a year from one authority", () => {
  test.each([
    [22_999, 0],
    [23_000, 0],
    [23_001, 1],
  ])("%d EUR", (amount, count) => {
    expect(foundBy("convention", { funding: [grant("region", amount)] })).toHaveLength(count);
  });

  test("adds up aids of one kind of funder, and says how many", () => {
    const funding = [
      grant("commune", 15_000),
      grant("commune", 16_000, { id: "autre" }),
      grant("region", 20_000),
    ];
    expect(foundBy("convention", { funding })).toEqual([
      {
        funder: "commune",
        year: 2027,
        months: 12,
        amount: 31_000,
        aids: 2,
        threshold: 23_000,
        path: "funding.autre",
      },
    ]);
  });

  test("spreads an aid over the years it covers, but not one for an investment", () => {
    const twoYears = grant("region", 46_000, { to: "suite" });
    expect(foundBy("convention", { funding: [twoYears] })).toEqual([]);
    const investments = [
      { id: "velo", name: "Vélo", stage: "suite", amount: 90_000, lifeYears: 5, vatRate: 0 },
    ];
    const funding = [{ ...twoYears, use: "velo" }];
    expect(foundBy("convention", { funding, investments })).toMatchObject([
      { year: 2027, amount: 46_000 },
    ]);
  });

  test.each(["private", "europe", "employment_aid"] as const)("is not about %s", (funder) => {
    expect(foundBy("convention", { funding: [grant(funder, 90_000)] })).toEqual([]);
  });

  test.each(["public_body", "sole_trader"] as const)("nor about %s", (legalForm) => {
    const parts = { organisation: { legalForm }, funding: [grant("region", 90_000)] };
    expect(foundBy("convention", parts)).toEqual([]);
  });

  test("counts what the plan counts", () => {
    const unlikely = grant("region", 90_000, { probability: 0.4 });
    expect(foundBy("convention", { funding: [unlikely] })).toEqual([]);
    const likely = grant("region", 90_000, { probability: 0.5 });
    expect(foundBy("convention", { funding: [likely] })).toHaveLength(1);
  });

  test("counts what is reimbursed, as far as the plan goes", () => {
    const parts = {
      overheads: costly,
      funding: [
        {
          id: "aide",
          name: "Aide",
          kind: "reimbursement" as const,
          funder: "department" as const,
          rate: 0.5,
          cap: 30_000,
          eligible: ["overheads"],
          from: "test",
          every: 3,
        },
      ],
    };
    expect(foundBy("convention", parts)).toMatchObject([{ amount: 30_000, path: "funding.aide" }]);
  });
});

describe("public aid above 80 % of costs", () => {
  // 100 EUR a month: 1,200 over the first stage, 2,400 over both.
  test.each([
    [1919, 0],
    [1920, 0],
    [1921, 1],
  ])("%d EUR over the whole path", (amount, count) => {
    const funding = [grant("state", amount, { to: "suite" })];
    const found = foundBy("publicAid", { funding });
    expect(found).toHaveLength(count);
    if (count) expect(found).toMatchObject([{ stage: null, path: "funding.aide_state" }]);
  });

  test("in one stage only", () => {
    const [found, ...others] = foundBy("publicAid", { funding: [grant("state", 1000)] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ stage: "test", share: expect.closeTo(1000 / 1200, 12) });
  });

  test("leaves private money out, and says the share with contributions in kind", () => {
    expect(foundBy("publicAid", { funding: [grant("private", 1200)] })).toEqual([]);
    const inKind = [
      { id: "pret", name: "Prêt de salle", from: "test", until: "test", amount: 100 },
    ];
    const found = foundBy("publicAid", { funding: [grant("state", 1200)], inKind });
    expect(found).toMatchObject([{ share: 1, shareInKind: 0.5 }]);
  });

  test.each([
    ["exempt", 959, 0],
    ["exempt", 960, 0],
    ["exempt", 961, 1],
    ["monthly", 800, 0],
    ["monthly", 801, 1],
  ] as const)("of an investment of 1,000 EUR without VAT: %s, %d EUR", (vat, amount, count) => {
    const parts = {
      organisation: { vat },
      overheads: costly,
      investments: [{ id: "velo", name: "Vélo", stage: "test", amount: 1000, lifeYears: 5 }],
      funding: [grant("region", amount, { use: "velo" })],
    };
    const found = foundBy("publicAidInvestment", parts);
    expect(found).toHaveLength(count);
    if (count) expect(found).toMatchObject([{ investment: "velo", path: "funding.aide_region" }]);
  });
});

describe("de minimis aid, 300,000 EUR over three rolling years", () => {
  const stages = [
    { id: "test", name: "Test", months: 35 },
    { id: "suite", name: "Suite", months: 12 },
  ];
  const two = (second: number) => [
    grant("region", 200_000),
    grant("europe", second, { from: "suite" }),
  ];

  test.each([
    [99_999, 0],
    [100_000, 0],
    [100_001, 1],
  ])("200,000 EUR, then %d", (second, count) => {
    const found = foundBy("deMinimis", { stages, funding: two(second), overheads: costly });
    expect(found).toHaveLength(count);
    if (count) {
      expect(found).toEqual([
        {
          amount: 300_001,
          first: "2027-01",
          last: "2029-12",
          threshold: 300_000,
          path: "funding.aide_region",
        },
      ]);
    }
  });

  test("forgets what was granted 36 months before", () => {
    const [first, second] = stages;
    const later = [{ ...first, months: 36 }, second] as typeof stages;
    const parts = { stages: later, funding: two(200_000), overheads: costly };
    expect(foundBy("deMinimis", parts)).toEqual([]);
  });

  test.each(["private", "employment_aid"] as const)("leaves %s out", (funder) => {
    expect(foundBy("deMinimis", { funding: [grant(funder, 400_000)] })).toEqual([]);
  });
});
