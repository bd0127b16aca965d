import { parseFormula, positionsOf } from "../../formula";
import { idPath, valueAt } from "../location";
import type { Quantity, Scenario } from "../schema";
import { visitQuantities } from "../walk";
import type { Consequence } from "./consequence";

/** A formula with a text in place of a name, « =base * 2 » giving « =40 * 2 »; itself where it does not name it. */
function withoutName(formula: string, name: string, text: string): string {
  const parsed = parseFormula(formula.slice(1)).formula;
  if (!parsed?.names.includes(name)) return formula;
  let source = parsed.source;
  for (const { position, length } of positionsOf(parsed, name).toReversed())
    source = source.slice(0, position) + text + source.slice(position + length);
  return `=${source}`;
}

/** What stands for a value within a formula. `centralOf` gives the one number of a range. */
export function textOf(value: Quantity, centralOf: CentralOf): string {
  if (typeof value === "string") return `(${value.slice(1)})`;
  const number = typeof value === "number" ? value : centralOf(value);
  return number < 0 ? `(${number})` : String(number);
}

export type CentralOf = (range: Exclude<Quantity, number | string>) => number;

/** Puts a text in place of a name in every formula of a scenario and of its variants. */
export function replaceName(draft: Scenario, name: string, text: string): Consequence[] {
  const changed: Consequence[] = [];
  const places: { location: readonly (string | number)[]; formula: string }[] = [];
  visitQuantities(draft, (value, _field, location) => {
    if (typeof value !== "string") return;
    const formula = withoutName(value, name, text);
    if (formula !== value) places.push({ location, formula });
  });
  for (const { location, formula } of places) {
    const path = idPath(draft, location);
    const holder = valueAt(draft, location.slice(0, -1)) as Record<string | number, unknown>;
    holder[location.at(-1) as string] = formula;
    const item = valueAt(draft, location.slice(0, 2));
    const words = (item as { name?: unknown } | null)?.name;
    changed.push({ kind: "formula", path, name: typeof words === "string" ? words : "" });
  }
  for (const variant of draft.variants ?? []) {
    for (const change of variant.changes) {
      if (typeof change.value === "string" && change.value.startsWith("="))
        change.value = withoutName(change.value, name, text);
    }
  }
  return changed;
}
