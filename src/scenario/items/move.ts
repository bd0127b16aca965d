import type { Scenario } from "../schema";
import type { ItemList } from "../subject";
import { keepByStage } from "./byStage";
import { spansOf } from "./spans";

/**
 * Gives an item the place of another of its list. Stages that change places keep what each one had: figures by
 * stage follow them, and what lasted from one to the other still covers both.
 */
export function moveItem(draft: Scenario, list: ItemList, id: string, other: string): void {
  const items: { id: string }[] | undefined = draft[list];
  const [from, to] = [id, other].map((one) => items?.findIndex((item) => item.id === one) ?? -1);
  if (!items || from === undefined || to === undefined || from < 0 || to < 0) return;
  const before = items.map((item) => item.id);
  items.splice(to, 0, ...items.splice(from, 1));
  if (list !== "stages") return;
  const after = items.map((item) => item.id);
  keepByStage(draft, before, after);
  for (const { item, key } of spansOf(draft)) {
    const last = item[key];
    if (last === undefined || after.indexOf(last) >= after.indexOf(item.from)) continue;
    item[key] = item.from;
    item.from = last;
  }
}
