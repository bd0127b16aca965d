import type { Plan } from "../../engine";
import { itemParts, type MonthlyPart } from "../monthlyParts";

/** Kinds of lasting needs, by account: set-up costs, software and the like, equipment, deposits and shares. */
export type AssetRow = "setUpCosts" | "intangible" | "tangible" | "financial";

export const assetRows: readonly AssetRow[] = ["setUpCosts", "intangible", "tangible", "financial"];

function assetRow(account: string): AssetRow {
  if (account.startsWith("201")) return "setUpCosts";
  if (account.startsWith("20")) return "intangible";
  return account.startsWith("26") || account.startsWith("27") ? "financial" : "tangible";
}

/** Investments of each kind as the organisation bears them: without VAT where it recovers it. */
export function assetsOf(plan: Plan): Record<AssetRow, MonthlyPart[]> {
  const { model } = plan;
  const parts = itemParts(plan, "investmentsPaid").map((part, index): [AssetRow, MonthlyPart] => {
    const account = model.scenario.investments?.[index]?.account ?? "2182";
    const vatRate = model.vat === "exempt" ? 0 : (model.investments[index]?.vatRate ?? 0);
    const values = Array.from(part.values, (paid) => paid / (1 + vatRate));
    return [assetRow(account), { ...part, values }];
  });
  const of = (row: AssetRow) => parts.filter(([key]) => key === row).map(([, part]) => part);
  return {
    setUpCosts: of("setUpCosts"),
    intangible: of("intangible"),
    tangible: of("tangible"),
    financial: of("financial"),
  };
}
