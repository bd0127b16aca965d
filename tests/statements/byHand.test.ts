import { describe, expect, test } from "vitest";
import {
  balanceSheet,
  cashPlan,
  fundingPlan,
  incomeStatement,
  initialPlan,
  periodsOf,
  type Table,
  workingCapital,
} from "../../src/statements";
import { handScenario } from "../engine/handScenario";
import { planFrom } from "./plans";

/** Products of the scenario's figures are exact in the four decimals written here, save the loan's annuity. */
const decimals = 3;

const plan = planFrom(handScenario);
const [year] = periodsOf(plan, "fiscalYear");

function expectRows(table: Table, expected: Record<string, number>): void {
  const found = Object.fromEntries(table.rows.map(({ key, amounts }) => [key, amounts[0]]));
  for (const [key, amount] of Object.entries(expected))
    expect(found[key], key).toBeCloseTo(amount, decimals);
  const others = table.rows.filter(({ key }) => !(key in expected));
  expect(others.filter(({ amounts }) => amounts[0] !== 0).map(({ key }) => key)).toEqual([]);
}

/**
 * The first fiscal year, cut to February to May: 20, 40, 60 and 80 parcels at 20, 2 of packing each; the rounds' 777.176
 * km at 0.50; 4 x 20 h of coordination at 22; the hours left to those paid by the hour, 5.3348, 15.0022 and 24, over
 * 0.75 at 18; 0.6696 h bought at 30; 2 % of levy; 4 x 100 of rent. The bicycle, 3,000 in March, loses 100 a month and
 * its grant of 1,500 comes in at 50. LEADER reaches its cap of 1,100 in May. The loan of 2,000 bears 10 a month.
 */
describe("the statements of a small scenario, worked by hand", () => {
  test("its income", () => {
    expectRows(incomeStatement(plan, year ? [year] : []), {
      sales: 4000,
      purchases: 400,
      margin: 3600,
      externalServices: 400,
      otherExternalServices: 388.588,
      valueAdded: 2811.412,
      operatingAid: 1100,
      staff: 1760 + 1064.088 + 20.088 + 80,
      grossSurplus: 987.236,
      depreciation: 300,
      investmentAid: 150,
      operatingProfit: 837.236,
      financialCharges: 30,
      ordinaryProfit: 807.236,
      tax: 0.15 * 807.236,
      netResult: 686.1506,
      selfFinancing: 836.1506,
      allIncome: 4000 + 1100 + 150,
      allCharges: 4000 + 1100 + 150 - 686.1506,
    });
  });

  /**
   * In May 1,600 of sales with VAT are due, and 160 of packing, 146.696 of rounds and 100 of rent to be paid. VAT: 800 on
   * sales, less 90.374 and 147.3436 on purchases and 600 on the bicycle, is a credit. No LEADER money has come yet.
   */
  const receivables = 1600 * 1.2;
  const payables = (160 + 146.696 + 100) * 1.2;
  const vatCredit = 90.374 + 147.3436 + 600 - 800;
  const tax = 0.15 * 807.236;
  const tied = receivables + 1100 + vatCredit - payables - tax;
  // 2,000 over four months at 0.5 % a month, of which the first in May, less its interest.
  const principal = (2000 * 0.005) / (1 - 1.005 ** -4) - 10;
  const cash = 3000 + 836.1506 + 1000 + 2000 + 750 - 3000 - principal - tied;

  test("its working capital and funding", () => {
    const columns = year ? [year] : [];
    expectRows(workingCapital(plan, columns).table, {
      receivables,
      aidToReceive: 1100,
      vatCredit,
      payables,
      taxOwed: tax,
      workingCapital: tied,
      change: tied,
    });
    expectRows(fundingPlan(plan, columns), {
      opening: 3000,
      tangible: 3000,
      workingCapitalChange: tied,
      principal,
      needs: 3000 + tied + principal,
      selfFinancing: 836.1506,
      ownFunds: 1000,
      loans: 2000,
      investmentAid: 750,
      resources: 4586.1506,
      gap: cash - 3000,
      closing: cash,
    });
  });

  /** Paid by May: purchases of February to April with VAT, a month later each. */
  test("its cash and its balance sheet", () => {
    const columns = year ? [year] : [];
    const received = (400 + 800 + 1200) * 1.2;
    const staff = 1760 + 1064.088 + 20.088;
    const [packing, rounds, rent] = [240 * 1.2, 0.5 * 483.784 * 1.2, 300 * 1.2];
    const receipts = received + 750 + 1000 + 2000;
    const payments = packing + rounds + rent + staff + 80 + 3600 + 30 + principal;
    expectRows(cashPlan(plan, columns), {
      opening: 3000,
      sales: received,
      "aid.region": 750,
      ownFunds: 1000,
      loans: 2000,
      receipts,
      purchases: packing,
      routes: rounds,
      overheads: rent,
      staff,
      levy: 80,
      investments: 3600,
      interest: 30,
      principal,
      payments,
      movement: receipts - payments,
      closing: cash,
    });
    const own = 3000 + 1000 + 686.1506 + 600;
    const assets = 2700 + receivables + 1100 + vatCredit + cash;
    expectRows(balanceSheet(plan, columns), {
      fixedAssets: 2700,
      receivables,
      aidToReceive: 1100,
      vatCredit,
      cash,
      assets,
      startingFunds: 3000,
      ownFundsPaid: 1000,
      results: 686.1506,
      investmentAid: 600,
      ownFunds: own,
      loans: 2000 - principal,
      payables,
      taxOwed: tax,
      liabilities: assets,
      gap: 0,
    });
  });

  /** The first stage ends in May as that year does, and it is then that most is tied up. Safety cash is a quarter of its charges paid. */
  test("what it takes to start", () => {
    const { table, workingCapitalMonth, safetyMonths } = initialPlan(plan);
    const safety = (400 + 788.588 + 2924.176 + 30) / 4;
    expect([workingCapitalMonth, safetyMonths]).toEqual([3, 1]);
    expectRows(table, {
      tangible: 3000,
      startingWorkingCapital: tied,
      safetyCash: safety,
      needs: 3000 + tied + safety,
      openingCash: 3000,
      ownFunds: 1000,
      loans: 2000,
      investmentAid: 750,
      resources: 6750,
      gap: 3750 - tied - safety,
    });
  });
});
