import { type ItemPart, type LineName, type Plan, partsOf } from "../../../engine";
import type { Translate } from "../../../locales";

const lists = [
  "services",
  "routes",
  "staff",
  "volunteers",
  "presence",
  "overheads",
  "investments",
  "inKind",
  "funding",
] as const;

/** Parts that belong to the organisation rather than to one item. */
const ofOrganisation = [
  "extraHourCost",
  "turnoverLevy",
  "incomeTax",
  "vat",
  "openingCash",
  "noticeMonths",
] as const;

/** The part that one item, or the organisation, has in a line. */
export function itemPart(plan: Plan, line: LineName, id: string): ItemPart | null {
  const part = partsOf(plan, line).find((one) => one.kind === "item" && one.id === id);
  return part?.kind === "item" ? part : null;
}

/** Name of the item behind a part; empty where the scenario has none. */
export function itemName(plan: Plan, { list, id }: ItemPart, t: Translate): string {
  const key = ofOrganisation.find((known) => list === "organisation" && known === id);
  if (key) return t(`assumptions.fields.organisation.${key}`);
  const known = lists.find((one) => one === list);
  const items = known ? (plan.model.scenario[known] ?? []) : [];
  return items.find((one) => one.id === id)?.name ?? "";
}
