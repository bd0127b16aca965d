import type { Plan } from "../../engine";
import { type BudgetEntry, resultEntries } from "../budget/entries";
import type { LineKey } from "../budget/lines";
import { type Period, sumOver } from "../period";
import { type PartSeries, type RowPlan, type Table, tableOf } from "../tables/table";

export type IncomeRow =
  | "sales"
  | "purchases"
  | "margin"
  | "externalServices"
  | "otherExternalServices"
  | "valueAdded"
  | "operatingAid"
  | "memberships"
  | "gifts"
  | "otherCharges"
  | "duties"
  | "staff"
  | "grossSurplus"
  | "depreciation"
  | "investmentAid"
  | "operatingProfit"
  | "financialCharges"
  | "ordinaryProfit"
  | "exceptionalCharges"
  | "tax"
  | "netResult"
  | "selfFinancing"
  | "allIncome"
  | "allCharges";

const income: readonly IncomeRow[] = [
  "sales",
  "operatingAid",
  "memberships",
  "gifts",
  "investmentAid",
];
const charges: readonly IncomeRow[] = [
  "purchases",
  "externalServices",
  "otherExternalServices",
  "duties",
  "staff",
  "otherCharges",
  "financialCharges",
  "exceptionalCharges",
  "depreciation",
  "tax",
];
const isIncome: ReadonlySet<IncomeRow> = new Set(income);

const rowOfClass: Readonly<Record<string, IncomeRow>> = {
  "60": "purchases",
  "61": "externalServices",
  "62": "otherExternalServices",
  "63": "duties",
  "64": "staff",
  "66": "financialCharges",
  "67": "exceptionalCharges",
  "69": "tax",
  "70": "sales",
  "74": "operatingAid",
  "77": "investmentAid",
};
const rowOfLine: Readonly<Partial<Record<LineKey, IncomeRow>>> = {
  "756": "memberships",
  "758": "gifts",
};

/** Row of an entry. Only what the plan depreciates is depreciation: an overhead booked on 68 is paid like any other. */
function incomeRow({ line, of }: BudgetEntry): IncomeRow {
  if (of === "depreciation") return "depreciation";
  return rowOfLine[line] ?? rowOfClass[line.slice(0, 2)] ?? "otherCharges";
}

const sumRow = (
  key: IncomeRow,
  ...terms: readonly (readonly [IncomeRow, 1 | -1])[]
): RowPlan<IncomeRow> => ({ key, terms });

function plansOf(items: (key: IncomeRow) => RowPlan<IncomeRow>): RowPlan<IncomeRow>[] {
  return [
    items("sales"),
    items("purchases"),
    sumRow("margin", ["sales", 1], ["purchases", -1]),
    items("externalServices"),
    items("otherExternalServices"),
    sumRow("valueAdded", ["margin", 1], ["externalServices", -1], ["otherExternalServices", -1]),
    items("operatingAid"),
    items("memberships"),
    items("gifts"),
    items("otherCharges"),
    items("duties"),
    items("staff"),
    sumRow(
      "grossSurplus",
      ["valueAdded", 1],
      ["operatingAid", 1],
      ["memberships", 1],
      ["gifts", 1],
      ["otherCharges", -1],
      ["duties", -1],
      ["staff", -1],
    ),
    items("depreciation"),
    items("investmentAid"),
    sumRow("operatingProfit", ["grossSurplus", 1], ["depreciation", -1], ["investmentAid", 1]),
    items("financialCharges"),
    sumRow("ordinaryProfit", ["operatingProfit", 1], ["financialCharges", -1]),
    items("exceptionalCharges"),
    items("tax"),
    sumRow("netResult", ["ordinaryProfit", 1], ["exceptionalCharges", -1], ["tax", -1]),
    sumRow("selfFinancing", ["netResult", 1], ["depreciation", 1], ["investmentAid", -1]),
    sumRow("allIncome", ...income.map((key) => [key, 1] as const)),
    sumRow("allCharges", ...charges.map((key) => [key, 1] as const)),
  ];
}

/** Rounded as the budget is: on the totals of charges and income, which the result is the difference of. */
const totals: readonly IncomeRow[] = ["allCharges", "allIncome"];

/**
 * Forecast income statement with its intermediate balances and its self-financing capacity (CAF), over any periods;
 * its net result is the plan's. Membership fees, gifts and other current charges come before the gross operating
 * surplus, as statements of associations have it: without them it would not show what a year's operation leaves.
 * The part of investment grants taken into the result follows depreciation. The totals are those of the budget.
 */
export function incomeStatement(plan: Plan, columns: readonly Period[]): Table<IncomeRow> {
  const entries = resultEntries(plan);
  const items = (key: IncomeRow): RowPlan<IncomeRow> => {
    const own = entries.filter((entry) => incomeRow(entry) === key);
    return { key, parts: own.map((entry) => partOf(entry, columns, 1)) };
  };
  return tableOf(columns, plansOf(items), totals);
}

/** What makes the self-financing capacity: every item of the result that is money, charges negative. */
export function selfFinancingParts(plan: Plan, columns: readonly Period[]): PartSeries[] {
  return resultEntries(plan).flatMap((entry) => {
    const row = incomeRow(entry);
    if (row === "depreciation" || row === "investmentAid") return [];
    return [partOf(entry, columns, isIncome.has(row) ? 1 : -1)];
  });
}

function partOf({ path, name, values }: BudgetEntry, columns: readonly Period[], sign: 1 | -1) {
  return { path, name, amounts: columns.map((column) => sign * sumOver(values, column)) };
}
