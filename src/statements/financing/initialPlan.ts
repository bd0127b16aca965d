import type { Plan } from "../../engine";
import { resultEntries } from "../budget/entries";
import { workingCapitalParts } from "../cash/workingCapital";
import { itemParts, type MonthlyPart, summed } from "../monthlyParts";
import { chosenMonths, type Period, periodsOf, sumOver } from "../period";
import { type PartSeries, type RowPlan, type Table, tableOf } from "../tables/table";
import { type AssetRow, assetRows, assetsOf } from "./assets";
import { investmentAidReceived } from "./fundingPlan";

export type InitialRow =
  | AssetRow
  | "startingWorkingCapital"
  | "safetyCash"
  | "needs"
  | "openingCash"
  | "ownFunds"
  | "loans"
  | "investmentAid"
  | "resources"
  | "gap";

/** What it takes to start, against what is there for it; one column, the first stage. */
export interface InitialPlan {
  readonly table: Table<InitialRow>;
  /** Month in which working capital is highest in the first stage; null where it is never a need. */
  readonly workingCapitalMonth: number | null;
  /** Months of charges that the safety cash holds. */
  readonly safetyMonths: number;
}

/** One month of charges: what a payment that comes late takes at the least. */
const usualSafetyMonths = 1;

/**
 * Initial funding plan: the first stage's investments, the most that working capital ties up during it and some
 * months of the charges that it pays, against opening cash and the own funds, loans and investment grants of that
 * stage. Operation itself is not in it: a deficit of the first stage shows in the plan over years.
 */
export function initialPlan(plan: Plan, safetyMonths = usualSafetyMonths): InitialPlan {
  const [stage] = periodsOf(plan, "stage");
  const period = stage ?? chosenMonths(plan, 0, 0);
  const columns = [period];
  const tied = workingCapitalParts(plan);
  const totals = Array.from({ length: period.months }, (_, t) => totalAt(tied, t));
  const highest = Math.max(0, ...totals);
  const month = highest > 0 ? totals.indexOf(highest) : null;
  const assets = assetsOf(plan);
  const items = (key: InitialRow, parts: readonly MonthlyPart[]): RowPlan<InitialRow> => ({
    key,
    parts: summed(parts, columns),
  });
  const starting = month === null ? [] : tied.map((part) => single(part, part.values[month] ?? 0));
  const needs = [...assetRows, "startingWorkingCapital", "safetyCash"] as const;
  const resources = ["openingCash", "ownFunds", "loans", "investmentAid"] as const;
  const table = tableOf<InitialRow>(
    columns,
    [
      ...assetRows.map((key) => items(key, assets[key])),
      { key: "startingWorkingCapital", parts: starting },
      { key: "safetyCash", parts: safetyCash(plan, period, safetyMonths) },
      { key: "needs", terms: needs.map((key) => [key, 1]) },
      { key: "openingCash", parts: [single(openingPart, plan.model.openingCash)] },
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
    ],
    ["needs", "resources"],
  );
  return { table, workingCapitalMonth: month, safetyMonths };
}

const openingPart = { path: "organisation.openingCash", name: null };

function single({ path, name }: Pick<PartSeries, "path" | "name">, amount: number): PartSeries {
  return { path, name, amounts: [amount] };
}

function totalAt(parts: readonly MonthlyPart[], t: number): number {
  return parts.reduce((total, { values }) => total + (values[t] ?? 0), 0);
}

/** Mean charges of a month that are paid, depreciation and tax left out, times `safetyMonths`. */
function safetyCash(plan: Plan, period: Period, safetyMonths: number): PartSeries[] {
  const paid = resultEntries(plan).filter(
    ({ line, of }) => line.startsWith("6") && of !== "depreciation" && of !== "tax",
  );
  const parts = paid.map((entry) =>
    single(entry, (sumOver(entry.values, period) / period.months) * safetyMonths),
  );
  return parts.reduce((total, { amounts }) => total + (amounts[0] ?? 0), 0) > 0 ? parts : [];
}
