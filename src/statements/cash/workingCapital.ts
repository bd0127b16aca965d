import type { Plan } from "../../engine";
import { investmentAidIds } from "../aid";
import {
  atEnds,
  itemParts,
  type MonthlyPart,
  outstanding,
  settled,
  sided,
  single,
} from "../monthlyParts";
import type { Period } from "../period";
import { type RowPlan, rowOf, type Table, tableOf } from "../tables/table";

export type WorkingCapitalRow =
  | "receivables"
  | "aidToReceive"
  | "vatCredit"
  | "payables"
  | "vatOwed"
  | "taxOwed"
  | "aidInAdvance"
  | "workingCapital"
  | "opening"
  | "change";

/** What operation ties up at the end of each period, and the same in days of charges paid. */
export interface WorkingCapital {
  readonly table: Table<WorkingCapitalRow>;
  /** Charges paid in a day, over the last 12 months of each column's end or since the start; depreciation is not paid. */
  readonly paidPerDay: readonly number[];
  /** Days of those charges that it comes to; null where nothing is paid. */
  readonly days: readonly (number | null)[];
}

/** Operating grants and reimbursements due (positive) or received in advance (negative); none for investments. */
function operatingAid(plan: Plan): MonthlyPart[] {
  const forInvestment = investmentAidIds(plan.model.scenario);
  const isOperating = ({ id }: MonthlyPart) => !forInvestment.has(id);
  const booked = itemParts(plan, "grants").filter(isOperating);
  return outstanding(booked, itemParts(plan, "grantsReceived"));
}

function balanceOf(plan: Plan, line: "vatOwed" | "taxOwed"): MonthlyPart[] {
  const id = line === "vatOwed" ? "vat" : "incomeTax";
  const values = plan.ledger.lines[line];
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return [
    single(
      "organisation",
      id,
      values.map((value) => settled(value, scale)),
    ),
  ];
}

const terms: readonly (readonly [WorkingCapitalRow, 1 | -1])[] = [
  ["receivables", 1],
  ["aidToReceive", 1],
  ["vatCredit", 1],
  ["payables", -1],
  ["vatOwed", -1],
  ["taxOwed", -1],
  ["aidInAdvance", -1],
];

function balances(plan: Plan): Partial<Record<WorkingCapitalRow, MonthlyPart[]>> {
  const aid = operatingAid(plan);
  const vat = balanceOf(plan, "vatOwed");
  return {
    receivables: outstanding(itemParts(plan, "salesInvoiced"), itemParts(plan, "salesReceived")),
    aidToReceive: sided(aid, 1),
    vatCredit: sided(vat, -1),
    payables: outstanding(itemParts(plan, "purchasesInvoiced"), itemParts(plan, "purchasesPaid")),
    vatOwed: sided(vat, 1),
    taxOwed: balanceOf(plan, "taxOwed"),
    aidInAdvance: sided(aid, -1),
  };
}

/** Everything in working capital, balances of each month, what is owed negative. */
export function workingCapitalParts(plan: Plan): MonthlyPart[] {
  const held = balances(plan);
  return terms.flatMap(([key, sign]) =>
    (held[key] ?? []).map((part) => {
      return { ...part, values: Array.from(part.values, (value) => sign * value) };
    }),
  );
}

/**
 * Working capital (besoin en fonds de roulement): what customers and funders owe and the VAT credit, less what is owed
 * to suppliers and to the State and what funders paid in advance (produits constatés d'avance, fonds dédiés). Staff
 * and levy are paid at once in this model, and nothing is kept in stock. Investment grants are left out: they count
 * when they are paid, in the funding plan.
 * @param columns periods that follow each other
 */
export function workingCapital(plan: Plan, columns: readonly Period[]): WorkingCapital {
  const held = balances(plan);
  const before = (columns[0]?.first ?? 0) - 1;
  const at = (key: WorkingCapitalRow, t: number) =>
    (held[key] ?? []).reduce((total, { values }) => total + (values[t] ?? 0), 0);
  const first = terms.reduce((total, [key, sign]) => total + sign * at(key, before), 0);
  const table = tableOf<WorkingCapitalRow>(
    columns,
    [
      ...terms.map(([key]): RowPlan<WorkingCapitalRow> => {
        return { key, parts: atEnds(held[key] ?? [], columns) };
      }),
      { key: "workingCapital", terms },
      { key: "opening", carriedFrom: "workingCapital", first },
      {
        key: "change",
        terms: [
          ["workingCapital", 1],
          ["opening", -1],
        ],
      },
    ],
    ["workingCapital"],
  );
  const { amounts } = rowOf(table, "workingCapital");
  const paidPerDay = columns.map(({ last }) => paidInADay(plan, last));
  const days = paidPerDay.map((paid, at) => (paid > 0 ? (amounts[at] ?? 0) / paid : null));
  return { table, paidPerDay, days };
}

function paidInADay(plan: Plan, last: number): number {
  const { charges, depreciation } = plan.ledger.lines;
  const months = Math.min(12, last + 1);
  let paid = 0;
  for (let t = last - months + 1; t <= last; t++)
    paid += (charges[t] as number) - (depreciation[t] as number);
  return (paid * 12) / (365 * months);
}
