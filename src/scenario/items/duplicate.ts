import type { Scenario } from "../schema";
import { newId } from "../newId";
import { type ItemList, itemLists } from "../subject";
import { spansOf } from "./spans";

/** Every id that a new item may not bear: all lists share one space (contract, section 1). */
export function takenIds(scenario: Scenario): string[] {
  return itemLists.flatMap((list) => (scenario[list] ?? []).map(({ id }) => id));
}

/**
 * Puts a copy of an item after it, under a new name. What ended with a stage lasts to the end of its copy.
 * Gives the id of the copy; null where there is no such item.
 */
export function duplicateItem(
  draft: Scenario,
  list: ItemList,
  id: string,
  name: string,
): string | null {
  const items: { id: string; name: string }[] | undefined = draft[list];
  const position = items?.findIndex((item) => item.id === id) ?? -1;
  const item = items?.[position];
  if (!items || !item) return null;
  const copy = JSON.parse(JSON.stringify(item)) as typeof item;
  copy.id = newId(name, takenIds(draft));
  copy.name = name;
  items.splice(position + 1, 0, copy);
  if (list === "stages") {
    for (const { item: spanning, key } of spansOf(draft))
      if (spanning[key] === id) spanning[key] = copy.id;
  }
  return copy.id;
}
