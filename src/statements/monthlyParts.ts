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

function nameOf(scenario: Scenario, { list, id }: ItemPart): string | null {
  const items = scenario[list as keyof Scenario];
  if (!Array.isArray(items)) return null;
  const found = (items as { id: string; name: string }[]).find((one) => one.id === id);
  return found?.name ?? null;
}

/** The items behind a line that is not a sum of others. */
export function itemParts(plan: Plan, line: LineName): MonthlyPart[] {
  return partsOf(plan, line).flatMap((part): MonthlyPart[] => {
    if (part.kind !== "item") return [];
    const { list, id, values } = part;
    return [{ list, id, path: `${list}.${id}`, name: nameOf(plan.model.scenario, part), values }];
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
