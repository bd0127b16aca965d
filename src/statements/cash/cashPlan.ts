import type { Funder } from "../../checks";
import type { Plan } from "../../engine";
import { aidsById, funders } from "../aid";
import { itemParts, type MonthlyPart, summed } from "../monthlyParts";
import type { Period } from "../period";
import { type RowPlan, type Table, tableOf } from "../tables/table";

export type CashRow =
  | "opening"
  | "sales"
  | "memberships"
  | `aid.${Funder}`
  | "donations"
  | "ownFunds"
  | "loans"
  | "receipts"
  | "purchases"
  | "routes"
  | "overheads"
  | "staff"
  | "levy"
  | "investments"
  | "vat"
  | "tax"
  | "interest"
  | "principal"
  | "payments"
  | "movement"
  | "closing";

/** Cash at the start of month t. */
export function cashBefore(plan: Plan, t: number): number {
  return t === 0 ? plan.model.openingCash : (plan.ledger.lines.cash[t - 1] as number);
}

type Items = readonly (readonly [CashRow, readonly MonthlyPart[]])[];

function receiptsOf(plan: Plan): Items {
  const { scenario } = plan.model;
  const sold = itemParts(plan, "salesReceived");
  const fees = scenario.services?.flatMap(({ id, account }) => (account === "756" ? [id] : []));
  const feeIds = new Set(fees);
  const isMembership = ({ id }: MonthlyPart) => feeIds.has(id);
  const aidById = aidsById(scenario);
  const aids = itemParts(plan, "grantsReceived");
  const from = (funder: Funder) => aids.filter(({ id }) => aidById.get(id)?.funder === funder);
  return [
    ["sales", sold.filter((part) => !isMembership(part))],
    ["memberships", sold.filter(isMembership)],
    ...funders
      .map((funder) => [`aid.${funder}`, from(funder)] as const)
      .filter(([, parts]) => parts.length > 0),
    ["donations", itemParts(plan, "donationsReceived")],
    ["ownFunds", itemParts(plan, "equityReceived")],
    ["loans", itemParts(plan, "loansDrawn")],
  ];
}

function paymentsOf(plan: Plan): Items {
  const paid = itemParts(plan, "purchasesPaid");
  const of = (list: string) => paid.filter((part) => part.list === list);
  return [
    ["purchases", of("services")],
    ["routes", of("routes")],
    ["overheads", of("overheads")],
    [
      "staff",
      (["salariedStaff", "hourlyStaff", "extraHours"] as const).flatMap((line) =>
        itemParts(plan, line),
      ),
    ],
    ["levy", itemParts(plan, "levy")],
    ["investments", itemParts(plan, "investmentsPaid")],
    ["vat", itemParts(plan, "vatPaid")],
    ["tax", itemParts(plan, "taxPaid")],
    ["interest", itemParts(plan, "interest")],
    ["principal", itemParts(plan, "principal")],
  ];
}

/**
 * Cash plan, VAT included: what comes in and goes out in each period, by kind, and the balance, which is the plan's
 * cash. A row `aid.` for each funder that gives or reimburses; own funds and loans are receipts as well.
 * @param columns periods that follow each other, such as the months
 */
export function cashPlan(plan: Plan, columns: readonly Period[]): Table<CashRow> {
  const rows = (items: Items) =>
    items.map(([key, parts]): RowPlan<CashRow> => ({ key, parts: summed(parts, columns) }));
  const [receipts, payments] = [receiptsOf(plan), paymentsOf(plan)];
  const all = (items: Items) => items.map(([key]) => [key, 1] as const);
  return tableOf(
    columns,
    [
      { key: "opening", carriedFrom: "closing", first: cashBefore(plan, columns[0]?.first ?? 0) },
      ...rows(receipts),
      { key: "receipts", terms: all(receipts) },
      ...rows(payments),
      { key: "payments", terms: all(payments) },
      {
        key: "movement",
        terms: [
          ["receipts", 1],
          ["payments", -1],
        ],
      },
      {
        key: "closing",
        terms: [
          ["opening", 1],
          ["movement", 1],
        ],
      },
    ],
    ["closing"],
  );
}
