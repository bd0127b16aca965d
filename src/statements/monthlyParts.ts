import { type ItemPart, type LineName, type Plan, partsOf } from "../engine";
import type { Scenario } from "../scenario";
import { type Period, sumOver } from "./period";
import type { PartSeries } from "./tables/table";

/** What one item brings to a line of the plan, month by month. */
export interface MonthlyPart {
  readonly list: string;
  readonly id: string;
  readonly path: string;
  readonly name: string | null;
  readonly values: ArrayLike<number>;
}

type Named = { readonly id: string; readonly name: string };

/** Names of the items that parts come from: each list is gone through once. */
function namesIn(scenario: Scenario): (part: ItemPart) => string | null {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return ({ list, id }) => {
    let names = known.get(list);
    if (!names) {
      const items = scenario[list as keyof Scenario];
      const named = Array.isArray(items) ? (items as readonly Named[]) : [];
      names = new Map(named.map((one) => [one.id, one.name]));
      known.set(list, names);
    }
    return names.get(id) ?? null;
  };
}

/** The items behind a line that is not a sum of others. */
export function itemParts(plan: Plan, line: LineName): MonthlyPart[] {
  const nameOf = namesIn(plan.model.scenario);
  return partsOf(plan, line).flatMap((part): MonthlyPart[] => {
    if (part.kind !== "item") return [];
    const { list, id, values } = part;
    return [{ list, id, path: `${list}.${id}`, name: nameOf(part), values }];
  });
}

/** Sums of each part over each column. */
export function summed(parts: readonly MonthlyPart[], columns: readonly Period[]): PartSeries[] {
  return parts.map(({ path, name, values }) => {
    return { path, name, amounts: columns.map((column) => sumOver(values, column)) };
  });
}

/** What each part stands at when each column ends, the values being balances. */
export function atEnds(parts: readonly MonthlyPart[], columns: readonly Period[]): PartSeries[] {
  return parts.map(({ path, name, values }) => {
    return { path, name, amounts: columns.map(({ last }) => values[last] ?? 0) };
  });
}

/** What the organisation itself brings. */
export function single(list: string, id: string, values: ArrayLike<number>): MonthlyPart {
  return { list, id, path: `${list}.${id}`, name: null, values };
}

/** A balance that is 0 but for the rounding of the moves that made it, the largest of which is `scale`. */
export function settled(balance: number, scale: number): number {
  return Math.abs(balance) <= 1e-9 * scale ? 0 : balance;
}

/** What each item has been booked for beyond what has moved in cash, at the end of each month. */
export function outstanding(
  booked: readonly MonthlyPart[],
  moved: readonly MonthlyPart[],
): MonthlyPart[] {
  const movedBy = new Map(moved.map(({ path, values }) => [path, values]));
  return booked.map((part) => {
    const cash = movedBy.get(part.path) ?? [];
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
export function sided(parts: readonly MonthlyPart[], sign: 1 | -1): MonthlyPart[] {
  return parts.map((part) => {
    return { ...part, values: Array.from(part.values, (value) => Math.max(0, sign * value)) };
  });
}
