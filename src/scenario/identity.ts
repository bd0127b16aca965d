import { isReservedWord } from "../formula";
import type { Location } from "./issue";
import { childOf, idPath } from "./location";
import { itemLists, type Subject } from "./subject";

/** Ids stand once, criteria once in their gate, variants once; drivers and segments are no words of formulas. */
export function checkIdentity(subject: Subject): void {
  const seen = new Map<string, Location>();
  const once = (places: Map<string, Location>, id: unknown, base: Location) => {
    if (typeof id !== "string") return;
    const other = places.get(id);
    if (other === undefined) places.set(id, base);
    else subject.add([...base, "id"], { code: "duplicateId", other: idPath(subject.root, other) });
  };
  for (const list of itemLists) {
    const items = childOf(subject.root, list);
    if (!Array.isArray(items)) continue;
    items.forEach((item, index) => {
      const id = childOf(item, "id");
      once(seen, id, [list, index]);
      const isName = list === "drivers" || list === "segments";
      if (isName && typeof id === "string" && isReservedWord(id))
        subject.add([list, index, "id"], { code: "reservedWord" });
    });
  }
  for (const { item: stage, index } of subject.items("stages")) {
    const criteria = new Map<string, Location>();
    stage.gate?.criteria.forEach((criterion, position) => {
      once(criteria, criterion.id, ["stages", index, "gate", "criteria", position]);
    });
  }
  const variants = new Map<string, Location>();
  for (const { item, index } of subject.items("variants"))
    once(variants, item.id, ["variants", index]);
}
