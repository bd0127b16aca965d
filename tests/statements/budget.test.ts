import { describe, expect, test } from "vitest";
import { planOf, compile } from "../../src/engine";
import {
  type Budget,
  type BudgetClass,
  budgetOf,
  chargeClasses,
  chargeLine,
  chosenMonths,
  type FormClass,
  giftEntries,
  giftsInKind,
  type PeriodKind,
  periodsOf,
  requestsOf,
  resourceClasses,
  resultEntries,
  useOfGift,
  usesInKind,
  wholeBudget,
} from "../../src/statements";
import { grant, scenarioWith } from "../checks/scenario";
import { handScenario } from "../engine/handScenario";
import { agree, expectWhole, holdsOnPlans } from "./laws";
import { examplePlans, planFrom } from "./plans";

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const kinds: PeriodKind[] = ["calendarYear", "fiscalYear", "stage"];

/** Every amount of a class, after checking that each is the sum of what is under it. */
function checkClass({ amount, lines }: BudgetClass): number[] {
  const parts = lines.map((line) => line.parts.map((part) => part.amount));
  expect(parts.map(sum)).toEqual(lines.map((line) => line.amount));
  expect(sum(lines.map((line) => line.amount))).toBe(amount);
  return [amount, ...lines.map((line) => line.amount), ...parts.flat()];
}

/** Checks every addition of a budget; returns all of its amounts. */
function checkBudget(budget: Budget): number[] {
  const { charges, resources, surplus, shortfall, total, uses, gifts, grandTotal } = budget;
  for (const side of [charges, resources])
    expect(sum(side.classes.map(({ amount }) => amount))).toBe(side.total);
  expect(Math.min(surplus, shortfall)).toBe(0);
  expect(charges.total + surplus).toBe(total);
  expect(resources.total + shortfall).toBe(total);
  expect(uses.amount).toBe(gifts.amount);
  expect(total + gifts.amount).toBe(grandTotal);
  const all = [...charges.classes, ...resources.classes, uses, gifts].flatMap(checkClass);
  return [...all, surplus, shortfall, total, grandTotal];
}

/** Amounts of the lines that are not empty, by key. */
function filled(budget: Budget): Record<string, number> {
  const { charges, resources, uses, gifts } = budget;
  const classes = [...charges.classes, ...resources.classes, uses, gifts];
  const lines = classes.flatMap((one) => one.lines).filter(({ amount }) => amount !== 0);
  return Object.fromEntries(lines.map(({ key, amount }) => [key, amount]));
}

describe("a budget", () => {
  test("has a line of the form for all that makes the result, and for what is given", () => {
    const keys = (classes: readonly FormClass[]) => classes.flatMap(({ lines }) => lines);
    const [left, right] = [keys(chargeClasses), keys(resourceClasses)];
    for (const [name, plan] of examplePlans) {
      for (const { line, of } of resultEntries(plan)) {
        const isIncome = ["ownRevenue", "grants", "donations"].includes(of);
        expect(isIncome ? right : left, `${of} in ${name}`).toContain(line);
      }
      for (const { line } of giftEntries(plan)) {
        expect(giftsInKind.lines).toContain(line);
        expect(usesInKind.lines).toContain(useOfGift[line]);
      }
    }
    expect(new Set([...left, ...right]).size).toBe(left.length + right.length);
  });

  test("has the plan's sums as its totals, over any period", () => {
    holdsOnPlans((plan) => {
      const { charges, tax, ownRevenue, aid, result, inKind } = plan.ledger.lines;
      for (const period of kinds.flatMap((kind) => periodsOf(plan, kind))) {
        const { first, last } = period;
        const over = (...lines: Float64Array[]) =>
          sum(lines.flatMap((line) => [...line.subarray(first, last + 1)]));
        const budget = budgetOf(plan, period);
        const scale = Math.max(over(charges), over(ownRevenue), over(aid));
        agree(budget.charges.total, over(charges, tax), scale, "charges");
        agree(budget.resources.total, over(ownRevenue, aid), scale, "resources");
        agree(budget.surplus - budget.shortfall, over(result), scale, "result");
        agree(budget.gifts.amount, over(inKind), over(inKind), "in kind");
      }
    }, 8);
  });

  test("of all its years, or all its stages, is that of the whole path", () => {
    holdsOnPlans((plan) => {
      const whole = budgetOf(plan, chosenMonths(plan, 0, plan.months.length - 1));
      for (const kind of kinds) {
        const budgets = periodsOf(plan, kind).map((period) => budgetOf(plan, period));
        const [charges, resources] = [whole.charges.total, whole.resources.total];
        agree(sum(budgets.map((one) => one.charges.total)), charges, charges, kind);
        agree(sum(budgets.map((one) => one.resources.total)), resources, resources, kind);
      }
    }, 8);
  });

  test("in whole euros still adds up, at every level, near the exact amounts", () => {
    holdsOnPlans((plan) => {
      for (const period of (["calendarYear", "stage"] as const).flatMap((kind) =>
        periodsOf(plan, kind),
      )) {
        const exact = budgetOf(plan, period);
        const whole = wholeBudget(exact);
        expectWhole(checkBudget(whole));
        const lines = filled(exact);
        const far = Object.entries(filled(whole)).filter(
          ([key, amount]) => Math.abs(amount - (lines[key] ?? 0)) >= 1,
        );
        expect(far).toEqual([]);
        exact.gifts.lines.forEach(({ key }, at) => {
          const shown = whole.uses.lines.find((line) => line.key === useOfGift[key]);
          expect(shown?.amount).toBe(whole.gifts.lines[at]?.amount);
        });
      }
    }, 12);
  });
});

describe("the budget of a case worked by hand", () => {
  const plan = planFrom(handScenario);
  const [year] = periodsOf(plan, "calendarYear").map((period) => budgetOf(plan, period));

  test("has each item on its line", () => {
    // Rent 4 x 100 + 4 x 150; coordination 4 x 20 x 22 + 4 x 25 x 22; the bicycle 3,000 / 30 from the second month.
    const [rent, coordination, bicycle] = [1000, 3960, 700];
    const lines = filled(year as Budget);
    expect(lines["61"]).toBe(rent);
    expect(lines["68"]).toBeCloseTo(bicycle, 9);
    // The bicycle's grant comes with it, 1,500 / 30 a month; the gift; LEADER up to its cap.
    expect(lines["77"]).toBeCloseTo(350, 9);
    expect(lines["758"]).toBe(200);
    expect(lines["74.europe"]).toBeCloseTo(1100, 9);
    // 640 parcels at 20, and 2 each to pack them; 2 % of the sales.
    expect(lines["70"]).toBe(640 * 20);
    expect(lines["601"]).toBe(640 * 2);
    expect(lines["645"]).toBeCloseTo(0.02 * 640 * 20, 9);
    // Volunteers 4 x 6 x 13, the room lent 8 x 150.
    expect([lines["870"], lines["864"]]).toEqual([312, 312]);
    expect([lines["871"], lines["861"]]).toEqual([1200, 1200]);
    const paid = year?.charges.classes.find(({ key }) => key === "64")?.lines[0];
    expect(paid?.parts.find(({ path }) => path === "staff.coordination")).toEqual({
      path: "staff.coordination",
      name: "Coordination",
      amount: coordination,
      aid: null,
    });
  });
});

describe("the lines of accounts", () => {
  test.each([
    ["6061", "606"],
    ["607", "601"],
    ["611", "604"],
    ["6135", "613"],
    ["61", "61"],
    ["619", "61"],
    ["6226", "622"],
    ["626", "628"],
    ["62", "628"],
    ["6311", "631"],
    ["63511", "635"],
    ["646", "645"],
    ["648", "647"],
    ["6582", "65"],
    ["661", "66"],
    ["2182", "65"],
    ["70", "65"],
  ] as const)("%s on %s", (account, line) => {
    expect(chargeLine(account)).toBe(line);
  });
});

describe("grants of a budget", () => {
  const scenario = scenarioWith({
    fiscalYearStart: 9,
    funding: [
      grant("region", 600, { status: "voted" }),
      grant("private", 300, { to: "suite", status: "filed" }),
      grant("commune", 500, { probability: 0.3 }),
    ],
    inKind: [{ id: "pret", name: "Prêt de salle", from: "test", amount: 50 }],
  });
  const plan = planOf(compile(scenario));
  const [first] = periodsOf(plan, "calendarYear").map((period) => budgetOf(plan, period));

  test("stand by name and state on their funder's line, with what they weigh", () => {
    // 600 + 150 of 1,200: 450 of own funding balance the form; 600 in kind beneath.
    expect(first).toMatchObject({ surplus: 0, shortfall: 450, total: 1200, grandTotal: 1800 });
    expect(requestsOf(first as Budget)).toEqual([
      {
        path: "funding.aide_region",
        name: "Aide",
        line: "74.region",
        aid: { kind: "grant", status: "voted", isAcquired: true },
        amount: 600,
        share: 0.5,
        shareWithInKind: 600 / 1800,
      },
      {
        path: "funding.aide_private",
        name: "Aide",
        line: "74.private",
        aid: { kind: "grant", status: "filed", isAcquired: false },
        amount: 150,
        share: 0.125,
        shareWithInKind: 150 / 1800,
      },
    ]);
  });

  test("by fiscal year, of which the first and the last are cut", () => {
    const periods = periodsOf(plan, "fiscalYear");
    expect(periods.map(({ start, end, isPartial }) => [start, end, isPartial])).toEqual([
      ["2027-01", "2027-08", true],
      ["2027-09", "2028-08", false],
      ["2028-09", "2028-12", true],
    ]);
    expect(periodsOf(plan, "stage").map(({ key, name, months }) => [key, name, months])).toEqual([
      ["test", "Test", 12],
      ["suite", "Suite", 12],
    ]);
    expect(() => chosenMonths(plan, 3, 24)).toThrow(RangeError);
    expect(() => chosenMonths(plan, 4, 3)).toThrow(RangeError);
  });
});
