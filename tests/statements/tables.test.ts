import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/engine";
import {
  type BalanceRow,
  balanceSheet,
  budgetOf,
  cashPlan,
  chosenMonths,
  fundingPlan,
  incomeStatement,
  type IncomeRow,
  initialPlan,
  type Period,
  periodsOf,
  type Row,
  rowOf,
  type Table,
  wholeBudget,
  wholeTable,
  workingCapital,
  type WorkingCapitalRow,
} from "../../src/statements";
import { handScenario } from "../engine/handScenario";
import { agree, expectWhole, holdsOnPlans } from "./laws";
import { examplePlans, planFrom } from "./plans";

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const over = (values: Float64Array, { first, last }: Period) =>
  sum([...values.subarray(first, last + 1)]);

/** The largest amount that moves through a plan. */
function scaleOf({ ledger: { lines } }: Plan): number {
  const series = [lines.cash, lines.salesInvoiced, lines.purchasesInvoiced, lines.grantsReceived];
  return Math.max(...series.map((values) => sum([...values].map(Math.abs))));
}

/** Every addition of a table: parts to rows, terms to sums, balances taken up. */
function faultsOf<K extends string>({ rows, columns }: Table<K>, tolerance: number): string[] {
  const byKey = new Map(rows.map((row) => [row.key, row.amounts]));
  const at = (key: K, column: number) => byKey.get(key)?.[column] ?? Number.NaN;
  return rows.flatMap(({ key, amounts, parts, terms, carriedFrom }) =>
    columns.flatMap((_, column) => {
      const amount = amounts[column] ?? Number.NaN;
      const off = (other: number) => !(Math.abs(amount - other) <= tolerance);
      const added = sum(terms.map(([of, sign]) => sign * at(of, column)));
      const taken = carriedFrom !== null && column > 0 && off(at(carriedFrom, column - 1));
      const parted =
        terms.length === 0 &&
        carriedFrom === null &&
        off(sum(parts.map((part) => part.amounts[column] ?? 0)));
      return (terms.length > 0 && off(added)) || taken || parted ? [`${key} ${column}`] : [];
    }),
  );
}

/** Expects a table to add up, exact and in whole euros, the whole ones near the exact. */
function addsUp<K extends string>(table: Table<K>, scale: number): void {
  const whole = wholeTable(table);
  expect(faultsOf(table, 1e-9 * Math.max(1, scale))).toEqual([]);
  expect(faultsOf(whole, 0)).toEqual([]);
  expectWhole(whole.rows.flatMap((row) => [...row.amounts, ...partAmounts(row)]));
  const far = table.rows.filter(({ key, terms, amounts }, index) => {
    const rounded = whole.rows[index]?.amounts ?? [];
    const isHeld = terms.length === 0 || table.anchors.includes(key);
    return isHeld && amounts.some((amount, at) => Math.abs(amount - (rounded[at] ?? 0)) >= 1);
  });
  expect(far.map(({ key }) => key)).toEqual([]);
}

const partAmounts = ({ parts }: Pick<Row, "parts">) => parts.flatMap(({ amounts }) => [...amounts]);

describe("the statements of a plan", () => {
  test("the income statement ends on the plan's result, and its sums add up", () => {
    holdsOnPlans((plan) => {
      const scale = scaleOf(plan);
      for (const columns of [periodsOf(plan, "fiscalYear"), periodsOf(plan, "stage")]) {
        const table = incomeStatement(plan, columns);
        const { result, depreciation } = plan.ledger.lines;
        const quota = rowOf(table, "investmentAid").amounts;
        columns.forEach((column, at) => {
          const net = rowOf(table, "netResult").amounts[at] ?? 0;
          agree(net, over(result, column), scale, "net result");
          const selfFinancing = rowOf(table, "selfFinancing").amounts[at] ?? 0;
          const expected = over(result, column) + over(depreciation, column) - (quota[at] ?? 0);
          agree(selfFinancing, expected, scale, "self-financing");
        });
        addsUp(table, scale);
      }
    }, 8);
  });

  test("in whole euros the income statement reads as the budget of the same year", () => {
    const classes = {
      purchases: "60",
      externalServices: "61",
      otherExternalServices: "62",
      duties: "63",
      staff: "64",
      financialCharges: "66",
      tax: "69",
      sales: "70",
      operatingAid: "74",
      investmentAid: "77",
    } as const;
    for (const [name, plan] of examplePlans) {
      const columns = periodsOf(plan, "fiscalYear");
      const income = wholeTable(incomeStatement(plan, columns));
      columns.forEach((column, at) => {
        const read = (key: IncomeRow) => rowOf(income, key).amounts[at];
        const budget = wholeBudget(budgetOf(plan, column));
        const { charges, resources, surplus, shortfall } = budget;
        const amounts = [...charges.classes, ...resources.classes];
        for (const [row, of] of Object.entries(classes)) {
          const amount = amounts.find(({ key }) => key === of)?.amount;
          expect(read(row as IncomeRow), `${name} ${row}`).toBe(amount);
        }
        expect(read("netResult")).toBe(surplus - shortfall);
        expect([read("allCharges"), read("allIncome")]).toEqual([charges.total, resources.total]);
      });
    }
  });

  test("the cash plan's balance is the plan's cash, month by month and year by year", () => {
    holdsOnPlans((plan) => {
      const scale = scaleOf(plan);
      for (const kind of ["months", "calendarYear"] as const) {
        const columns = periodsOf(plan, kind);
        const table = cashPlan(plan, columns);
        const closing = rowOf(table, "closing").amounts;
        columns.forEach(({ last }, at) =>
          agree(closing[at] ?? 0, plan.ledger.lines.cash[last] as number, scale, "cash"),
        );
        addsUp(table, scale);
      }
    }, 8);
  });

  test("the funding plan's surplus is the plan's cash, through working capital", () => {
    holdsOnPlans((plan) => {
      const scale = scaleOf(plan);
      for (const kind of ["fiscalYear", "calendarYear"] as const) {
        const columns = periodsOf(plan, kind);
        const table = fundingPlan(plan, columns);
        const closing = rowOf(table, "closing").amounts;
        const capital = workingCapital(plan, columns).table;
        const income = incomeStatement(plan, columns);
        columns.forEach(({ last }, at) => {
          agree(closing[at] ?? 0, plan.ledger.lines.cash[last] as number, scale, "cash");
          const change = rowOf(table, "workingCapitalChange").amounts[at] ?? 0;
          agree(change, rowOf(capital, "change").amounts[at] ?? 0, scale, "change");
          const own = rowOf(table, "selfFinancing").amounts[at] ?? 0;
          agree(own, rowOf(income, "selfFinancing").amounts[at] ?? 0, scale, "self-financing");
        });
        addsUp(table, scale);
        addsUp(capital, scale);
      }
      addsUp(initialPlan(plan).table, scale);
    }, 8);
  });

  test("the balance sheet is balanced, with the plan's cash and assets in it", () => {
    holdsOnPlans((plan) => {
      const columns = periodsOf(plan, "fiscalYear");
      const table = balanceSheet(plan, columns);
      const scale = scaleOf(plan);
      const { cash, netBookValue, loansOutstanding } = plan.ledger.lines;
      columns.forEach(({ last }, at) => {
        const row = (key: BalanceRow) => rowOf(table, key).amounts[at] ?? 0;
        agree(row("gap"), 0, scale, "assets less liabilities");
        agree(row("cash") - row("overdraft"), cash[last] as number, scale, "cash");
        agree(row("fixedAssets"), netBookValue[last] as number, scale, "assets");
        agree(row("loans"), loansOutstanding[last] as number, scale, "loans");
        expect(rowOf(wholeTable(table), "gap").amounts[at]).toBe(0);
      });
      addsUp(table, scale);
    }, 8);
  });

  test("working capital holds the plan's balances, each on its side", () => {
    holdsOnPlans((plan) => {
      const columns = periodsOf(plan, "months");
      const { table } = workingCapital(plan, columns);
      const { receivables, payables, vatOwed, taxOwed } = plan.ledger.lines;
      const amounts = Object.fromEntries(table.rows.map((row) => [row.key, row.amounts]));
      const row = (key: WorkingCapitalRow, t: number) => amounts[key]?.[t] ?? 0;
      const scale = scaleOf(plan);
      columns.forEach((_, t) => {
        agree(row("receivables", t), receivables[t] as number, scale, "receivables");
        agree(row("payables", t), payables[t] as number, scale, "payables");
        agree(row("vatOwed", t) - row("vatCredit", t), vatOwed[t] as number, scale, "VAT");
        agree(row("taxOwed", t), taxOwed[t] as number, scale, "tax");
      });
      const sided = ["aidToReceive", "aidInAdvance", "vatOwed", "vatCredit"] as const;
      expect(Math.min(...sided.flatMap((key) => rowOf(table, key).amounts))).toBeGreaterThanOrEqual(
        0,
      );
    }, 8);
  });

  test("take up a balance where the months asked for begin", () => {
    const plan = planFrom(handScenario);
    const table = cashPlan(plan, [chosenMonths(plan, 4, 6), chosenMonths(plan, 7, 7)]);
    expect(rowOf(table, "opening").amounts[0]).toBe(plan.ledger.lines.cash[3]);
    expect(rowOf(table, "closing").amounts[1]).toBeCloseTo(plan.ledger.lines.cash[7] as number, 9);
  });
});
