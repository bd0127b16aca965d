import type { Plan } from "../../engine";
import { investmentAidIds } from "../aid";
import { workingCapital } from "../cash/workingCapital";
import { atEnds, itemParts, type MonthlyPart, outstanding, sided, single } from "../monthlyParts";
import type { Period } from "../period";
import { rowOf, type RowPlan, type Table, tableOf } from "../tables/table";

const assets = [
  "fixedAssets",
  "receivables",
  "aidToReceive",
  "investmentAidToReceive",
  "vatCredit",
  "cash",
] as const;
const ownFunds = ["startingFunds", "ownFundsPaid", "results", "investmentAid"] as const;
const debts = ["loans", "payables", "vatOwed", "taxOwed", "aidInAdvance", "overdraft"] as const;

export type BalanceRow =
  | (typeof assets)[number]
  | "assets"
  | (typeof ownFunds)[number]
  | "ownFunds"
  | (typeof debts)[number]
  | "liabilities"
  | "gap";

function cumulated(part: MonthlyPart): MonthlyPart {
  let total = 0;
  return { ...part, values: Array.from(part.values, (value) => (total += value)) };
}

/** Grants for investments: received beyond what has come into the result (positive), or the other way round. */
function investmentAid(plan: Plan): MonthlyPart[] {
  const forInvestment = investmentAidIds(plan.model.scenario);
  const isInvestment = ({ id }: MonthlyPart) => forInvestment.has(id);
  const received = itemParts(plan, "grantsReceived").filter(isInvestment);
  return outstanding(received, itemParts(plan, "grants"));
}

/**
 * Balance sheet at the end of each period. Investment grants stand in own funds for what is received and not yet in
 * the result; the cash at the start is own money. Assets and liabilities are equal, which `gap`, 0, says.
 * @param columns periods that follow each other
 */
export function balanceSheet(plan: Plan, columns: readonly Period[]): Table<BalanceRow> {
  const { cash, result } = plan.ledger.lines;
  const capital = workingCapital(plan, columns).table;
  const own = (id: string, values: ArrayLike<number>) => single("organisation", id, values);
  const items = (key: BalanceRow, parts: readonly MonthlyPart[]): RowPlan<BalanceRow> => {
    return { key, parts: atEnds(parts, columns) };
  };
  const taken = (key: "receivables" | "aidToReceive" | "vatCredit" | Debt): RowPlan<BalanceRow> => {
    return { key, parts: rowOf(capital, key).parts };
  };
  const inCash = [own("cash", cash)];
  const grants = investmentAid(plan);
  const opening = cash.map(() => plan.model.openingCash);
  const plus = (keys: readonly BalanceRow[]) => keys.map((key) => [key, 1] as const);
  return tableOf<BalanceRow>(
    columns,
    [
      items("fixedAssets", itemParts(plan, "netBookValue")),
      taken("receivables"),
      taken("aidToReceive"),
      items("investmentAidToReceive", sided(grants, -1)),
      taken("vatCredit"),
      items("cash", sided(inCash, 1)),
      { key: "assets", terms: plus(assets) },
      items("startingFunds", [own("openingCash", opening)]),
      items("ownFundsPaid", itemParts(plan, "equityReceived").map(cumulated)),
      items("results", [cumulated(own("result", result))]),
      items("investmentAid", sided(grants, 1)),
      { key: "ownFunds", terms: plus(ownFunds) },
      items("loans", outstanding(itemParts(plan, "loansDrawn"), itemParts(plan, "principal"))),
      taken("payables"),
      taken("vatOwed"),
      taken("taxOwed"),
      taken("aidInAdvance"),
      items("overdraft", sided(inCash, -1)),
      { key: "liabilities", terms: plus(["ownFunds", ...debts]) },
      {
        key: "gap",
        terms: [
          ["assets", 1],
          ["liabilities", -1],
        ],
      },
    ],
    ["assets", "gap"],
  );
}

type Debt = "payables" | "vatOwed" | "taxOwed" | "aidInAdvance";
