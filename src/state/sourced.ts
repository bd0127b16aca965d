import type { Quantity } from "../scenario";
import { type EditOutcome, edit } from "./edit";
import { setAt } from "./setAt";

/** A figure of an item, and where it comes from. */
export interface Sourced<Value extends Quantity = Quantity> {
  /** Key path in the item, `hourlyCost`. */
  readonly key: string;
  readonly value: Value;
  readonly source: string;
  readonly note?: string;
}

/**
 * Puts figures of one item with what is said of them, as one edit named after the first of them. What was said of the
 * figures before goes with them: it spoke of others.
 */
export function setSourced(item: string, figures: readonly [Sourced, ...Sourced[]]): EditOutcome {
  return edit({ key: "value", path: `${item}.${figures[0].key}` }, (draft) => {
    for (const { key, value, source, note } of figures) {
      setAt(draft, `${item}.${key}`, value);
      const about = `${item}.about.${key}`;
      setAt(draft, `${about}.source`, source);
      setAt(draft, `${about}.note`, note);
      setAt(draft, `${about}.state`, "estimated");
    }
  });
}
