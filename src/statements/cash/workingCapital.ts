import type { Plan } from "../../engine";
import { aidOf, isForInvestment } from "../aid";
import { atEnds, itemParts, type MonthlyPart } from "../monthlyParts";
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
  /**
   * Days of charges that it covers when each column ends: over what is paid of the charges of the last 12 months, or
   * of those since the start; null where nothing is.
   */
  readonly days: readonly (number | null)[];
}

/** A balance that is 0 but for the rounding of the moves that made it, the largest of which is `scale`. */
function settled(balance: number, scale: number): number {
  return Math.abs(balance) <= 1e-9 * scale ? 0 : balance;
}

/** What each item has been booked for beyond what has moved in cash, at the end of each month. */
function outstanding(booked: readonly MonthlyPart[], moved: readonly MonthlyPart[]): MonthlyPart[] {
  return booked.map((part) => {
    const cash = moved.find(({ path }) => path === part.path)?.values ?? [];
    let [balance, scale] = [0, 0];
    const values = Array.from(part.values, (value, t) => {
      scale = Math.max(scale, Math.abs(value), Math.abs(cash[t] ?? 0));
      balance = settled(balance + value - (cash[t] ?? 0), scale);
      return balance;
    });
    return { ...part, values };
  });
}

/** The part of balances that is due one way (`sign` 1) or the other (-1), as positive amounts. */
function sided(parts: readonly MonthlyPart[], sign: 1 | -1): MonthlyPart[] {
  return parts.map((part) => {
    return { ...part, values: Array.from(part.values, (value) => Math.max(0, sign * value)) };
  });
}

/** Operating grants and reimbursements due (positive) or received in advance (negative); none for investments. */
function operatingAid(plan: Plan): MonthlyPart[] {
  const isOperating = ({ id }: MonthlyPart) => {
    const aid = aidOf(plan.model.scenario, id);
    return aid !== null && !isForInvestment(aid);
  };
  const booked = itemParts(plan, "grants").filter(isOperating);
  return outstanding(booked, itemParts(plan, "grantsReceived"));
}

function balanceOf(plan: Plan, line: "vatOwed" | "taxOwed"): MonthlyPart[] {
  const id = line === "vatOwed" ? "vat" : "incomeTax";
  const values = plan.ledger.lines[line];
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const list = "organisation";
  const path = `${list}.${id}`;
  return [{ list, id, path, name: null, values: values.map((value) => settled(value, scale)) }];
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
  return { table, days: columns.map(({ last }, at) => daysOf(plan, amounts[at] ?? 0, last)) };
}

function daysOf(plan: Plan, amount: number, last: number): number | null {
  const { charges, depreciation } = plan.ledger.lines;
  const months = Math.min(12, last + 1);
  let paid = 0;
  for (let t = last - months + 1; t <= last; t++)
    paid += (charges[t] as number) - (depreciation[t] as number);
  return paid > 0 ? (amount / paid) * ((365 * months) / 12) : null;
}
