import type { LineName, Plan } from "../../engine";
import type { Scenario } from "../../scenario";
import { type Aid, aidsById, type AidState, aidState, isForInvestment } from "../aid";
import { itemParts, type MonthlyPart } from "../monthlyParts";
import { chargeLine, usualAccount } from "./accounts";
import type { LineKey } from "./lines";

/** What one item, or the organisation itself, brings to a line of the budget, month by month. */
export interface BudgetEntry {
  readonly line: LineKey;
  /** Line of the plan that it is a part of. */
  readonly of: LineName;
  /** Ids and keys of what it comes from, such as `overheads.loyer` or `organisation.turnoverLevy`. */
  readonly path: string;
  /** Name of the item in the file; null for what the organisation itself brings. */
  readonly name: string | null;
  /** Euros of each month. */
  readonly values: ArrayLike<number>;
  /** Of a grant or a reimbursement; null for all else. */
  readonly aid: AidState | null;
}

/** What the file says of the items that decides their lines, by id. */
interface Lookup {
  readonly aids: ReadonlyMap<string, Aid>;
  readonly accounts: ReadonlyMap<string, string | undefined>;
}

type LineOfPart = (lookup: Lookup, id: string) => LineKey;

function lookupIn(scenario: Scenario): Lookup {
  const { services = [], overheads = [], inKind = [] } = scenario;
  const accounts = [...services, ...overheads, ...inKind].map(
    ({ id, account }) => [id, account] as const,
  );
  return { aids: aidsById(scenario), accounts: new Map(accounts) };
}

/**
 * Line of an aid: its funder's; the part of an investment grant that comes into the result stands on 77, where the
 * form has it (account 777, become 747 by règlement ANC 2022-06), as it is no aid to operation.
 */
function aidLine({ aids }: Lookup, id: string): LineKey {
  const aid = aids.get(id);
  return !aid || isForInvestment(aid) ? "77" : `74.${aid.funder}`;
}

const onAccount = (account: string) => () => chargeLine(account);

/** Lines of the plan that make the result, and where their parts stand in the budget. */
const resultLines: readonly (readonly [LineName, LineOfPart])[] = [
  ["unitCosts", onAccount(usualAccount.unitCosts)],
  ["routeCosts", onAccount(usualAccount.routeCosts)],
  ["overheads", ({ accounts }, id) => chargeLine(accounts.get(id) ?? usualAccount.overheads)],
  // The cost of an hour holds its contributions: the form's line 645 cannot be told from it.
  ["salariedStaff", onAccount(usualAccount.staff)],
  ["hourlyStaff", onAccount(usualAccount.staff)],
  ["extraHours", onAccount(usualAccount.staff)],
  ["levy", onAccount(usualAccount.levy)],
  ["interest", onAccount(usualAccount.interest)],
  ["depreciation", onAccount(usualAccount.depreciation)],
  ["tax", onAccount(usualAccount.tax)],
  [
    "ownRevenue",
    ({ accounts }, id) => ((accounts.get(id) ?? usualAccount.sales) === "756" ? "756" : "70"),
  ],
  ["grants", aidLine],
  ["donations", () => "758"],
];

function entry(lookup: Lookup, of: LineName, part: MonthlyPart, line: LineKey): BudgetEntry {
  const { list, id, path, name, values } = part;
  const aid = list === "funding" ? lookup.aids.get(id) : undefined;
  return { line, of, path, name, values, aid: aid ? aidState(aid) : null };
}

/** What makes the result of the plan, each item on its line of the budget; VAT that is not recovered is in the costs. */
export function resultEntries(plan: Plan): BudgetEntry[] {
  const lookup = lookupIn(plan.model.scenario);
  return resultLines.flatMap(([line, lineOf]) =>
    itemParts(plan, line).map((part) => entry(lookup, line, part, lineOf(lookup, part.id))),
  );
}

/** Contributions in kind, each on its line of class 87: volunteers, then what is lent or given. */
export function giftEntries(plan: Plan): BudgetEntry[] {
  const lookup = lookupIn(plan.model.scenario);
  const lineOf = ({ list, id }: MonthlyPart): LineKey =>
    list === "volunteers" ? "870" : ((lookup.accounts.get(id) ?? "871") as LineKey);
  return itemParts(plan, "inKind").map((part) => entry(lookup, "inKind", part, lineOf(part)));
}
