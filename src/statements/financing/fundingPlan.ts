import type { Plan } from "../../engine";
import { investmentAidIds } from "../aid";
import { cashBefore } from "../cash/cashPlan";
import { workingCapitalParts } from "../cash/workingCapital";
import { itemParts, type MonthlyPart, summed } from "../monthlyParts";
import type { Period } from "../period";
import { selfFinancingParts } from "../result/incomeStatement";
import { type PartSeries, type RowPlan, type Table, tableOf } from "../tables/table";
import { type AssetRow, assetRows, assetsOf } from "./assets";

export type FundingRow =
  | AssetRow
  | "workingCapitalChange"
  | "principal"
  | "needs"
  | "selfFinancing"
  | "ownFunds"
  | "loans"
  | "investmentAid"
  | "resources"
  | "gap"
  | "opening"
  | "closing";

/** Grants for investments as they are paid. */
export function investmentAidReceived(plan: Plan): MonthlyPart[] {
  const forInvestment = investmentAidIds(plan.model.scenario);
  return itemParts(plan, "grantsReceived").filter(({ id }) => forInvestment.has(id));
}

/**
 * Funding plan over years: lasting needs against lasting resources. The surplus carried on from the cash at the start
 * is the plan's cash at the end of each year. Investment grants count when they are paid; a negative change of
 * working capital is money freed.
 * @param columns periods that follow each other, such as the first three fiscal years
 */
export function fundingPlan(plan: Plan, columns: readonly Period[]): Table<FundingRow> {
  const assets = assetsOf(plan);
  const items = (key: FundingRow, parts: readonly MonthlyPart[]): RowPlan<FundingRow> => ({
    key,
    parts: summed(parts, columns),
  });
  const change = workingCapitalParts(plan).map(({ path, name, values }): PartSeries => {
    const at = (t: number) => values[t] ?? 0;
    return { path, name, amounts: columns.map(({ first, last }) => at(last) - at(first - 1)) };
  });
  const needs = [...assetRows, "workingCapitalChange", "principal"] as const;
  const resources = ["selfFinancing", "ownFunds", "loans", "investmentAid"] as const;
  return tableOf<FundingRow>(
    columns,
    [
      { key: "opening", carriedFrom: "closing", first: cashBefore(plan, columns[0]?.first ?? 0) },
      ...assetRows.map((key) => items(key, assets[key])),
      { key: "workingCapitalChange", parts: change },
      items("principal", itemParts(plan, "principal")),
      { key: "needs", terms: needs.map((key) => [key, 1]) },
      { key: "selfFinancing", parts: selfFinancingParts(plan, columns) },
      items("ownFunds", itemParts(plan, "equityReceived")),
      items("loans", itemParts(plan, "loansDrawn")),
      items("investmentAid", investmentAidReceived(plan)),
      { key: "resources", terms: resources.map((key) => [key, 1]) },
      {
        key: "gap",
        terms: [
          ["resources", 1],
          ["needs", -1],
        ],
      },
      {
        key: "closing",
        terms: [
          ["opening", 1],
          ["gap", 1],
        ],
      },
    ],
    ["closing"],
  );
}
