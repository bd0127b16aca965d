import type { RouteLines, ServiceLines, StaffLines } from "../ledger";
import type { Plan } from "../plan";
import { routeFields } from "./fieldsBehind";

/** What one item, or the organisation itself, brings to a line. */
export interface ItemPart {
  readonly kind: "item";
  readonly list: string;
  readonly id: string;
  readonly sign: 1 | -1;
  readonly values: Float64Array;
  /** Id paths of the assumptions behind it, such as `services.colis.price`. */
  readonly fields: readonly string[];
}

/** A part of a list. */
export function item(
  list: string,
  id: string,
  values: Float64Array,
  fields: readonly string[],
  sign: 1 | -1 = 1,
): ItemPart {
  return { kind: "item", list, id, sign, values, fields };
}

/** Id paths of fields of an item. */
export function keys(list: string, id: string, ...names: string[]): string[] {
  return names.map((name) => `${list}.${id}.${name}`);
}

/** What each service brings. */
export function services(
  plan: Plan,
  values: (own: ServiceLines, index: number) => Float64Array,
  fields: (id: string) => string[],
) {
  return plan.model.services.map(({ id }, index) =>
    item("services", id, values(plan.ledger.services[index] as ServiceLines, index), fields(id)),
  );
}

/** What each round brings. */
export function routes(plan: Plan, values: (own: RouteLines) => Float64Array) {
  return plan.model.routes.map(({ id }, index) =>
    item("routes", id, values(plan.ledger.routes[index] as RouteLines), [
      ...routeFields(plan.model.scenario, id),
      "economy.costInflation",
    ]),
  );
}

/** What each line of staff costs, those paid by the hour or the others. */
export function staff(plan: Plan, isHourly: boolean) {
  return plan.model.staff.flatMap((line, index) =>
    line.isHourly === isHourly
      ? [
          item("staff", line.id, (plan.ledger.staff[index] as StaffLines).cost, [
            ...keys("staff", line.id, "hours", "hourlyCost", "productive"),
            "economy.wageGrowth",
          ]),
        ]
      : [],
  );
}

/** What each overhead brings. */
export function overheads(
  plan: Plan,
  values: (amount: Float64Array, index: number) => Float64Array,
) {
  return plan.model.overheads.map(({ id }, index) =>
    item("overheads", id, values(plan.ledger.overheads[index] as Float64Array, index), [
      ...keys("overheads", id, "amount"),
      "economy.costInflation",
    ]),
  );
}

/** What each investment brings. */
export function investments(plan: Plan, key: "paid" | "depreciation" | "netBookValue") {
  return plan.model.investments.map(({ id }, index) =>
    item(
      "investments",
      id,
      plan.ledger.investments[index]?.[key] as Float64Array,
      keys("investments", id, "amount", "lifeYears"),
    ),
  );
}

const fundingFields: Readonly<Record<string, readonly string[]>> = {
  grant: ["amount", "probability"],
  reimbursement: ["rate", "cap", "flatRate", "probability", "delay"],
  loan: ["amount", "rate"],
  equity: ["amount"],
  donation: ["amount", "probability"],
};

/** What each funding of some kinds brings. */
export function funding(
  plan: Plan,
  kinds: readonly string[],
  key: "recognised" | "received" | "interest" | "principal",
) {
  return plan.model.funding.flatMap((one, index) =>
    kinds.includes(one.kind)
      ? [
          item("funding", one.id, plan.ledger.funding[index]?.[key] as Float64Array, [
            ...keys("funding", one.id, ...(fundingFields[one.kind] ?? [])),
            ...delays(plan, one.id, key),
          ]),
        ]
      : [],
  );
}

function delays(plan: Plan, id: string, key: string): string[] {
  const one = plan.model.scenario.funding?.find((other) => other.id === id);
  if (key !== "received" || one?.kind !== "grant") return [];
  return one.payments.flatMap(({ delay }, index) =>
    delay === undefined ? [] : [`funding.${id}.payments.${index}.delay`],
  );
}

/** The hours of each presence. */
export function presence(plan: Plan): ItemPart[] {
  return plan.model.presence.map(({ id }, index) =>
    item(
      "presence",
      id,
      plan.ledger.presence[index] as Float64Array,
      keys("presence", id, "hours"),
    ),
  );
}

/** What each group of volunteers brings. */
export function volunteers(plan: Plan, key: "hours" | "value"): ItemPart[] {
  return plan.model.volunteers.map(({ id }, index) =>
    item(
      "volunteers",
      id,
      plan.ledger.volunteers[index]?.[key] as Float64Array,
      keys("volunteers", id, ...(key === "hours" ? ["hours"] : ["hours", "value"])),
    ),
  );
}

/** What the organisation itself brings. */
export function own(
  id: string,
  values: Float64Array,
  fields: readonly string[],
  sign: 1 | -1 = 1,
): ItemPart {
  return item("organisation", id, values, fields, sign);
}

/** A series times a factor. */
export function scaled(values: Float64Array, factor: number): Float64Array {
  return values.map((value) => value * factor);
}

/** The same series `months` later, what falls beyond the horizon left out. */
export function later(values: Float64Array, months: number): Float64Array {
  const moved = new Float64Array(values.length);
  if (months < values.length) moved.set(values.subarray(0, values.length - months), months);
  return moved;
}
