import { isReservedWord } from "../formula";
import { childOf, idPath } from "./location";
import { itemLists, type Subject } from "./subject";

/** Ids stand once, criteria once in their gate, variants once; drivers and segments are no words of formulas. */
export function checkIdentity(subject: Subject): void {
  const seen = new Map<string, string>();
  const once = (
    places: Map<string, string>,
    id: unknown,
    location: readonly (string | number)[],
  ) => {
    if (typeof id !== "string") return;
    const other = places.get(id);
    if (other === undefined) places.set(id, idPath(subject.root, location.slice(0, -1)));
    else subject.add(location, { code: "duplicateId", other });
  };
  for (const list of itemLists) {
    const items = childOf(subject.root, list);
    if (!Array.isArray(items)) continue;
    items.forEach((item, index) => {
      const id = childOf(item, "id");
      once(seen, id, [list, index, "id"]);
      if (
        (list === "drivers" || list === "segments") &&
        typeof id === "string" &&
        isReservedWord(id)
      ) {
        subject.add([list, index, "id"], { code: "reservedWord" });
      }
    });
  }
  for (const { item: stage, index } of subject.items("stages")) {
    const criteria = new Map<string, string>();
    stage.gate?.criteria.forEach((criterion, position) => {
      once(criteria, criterion.id, ["stages", index, "gate", "criteria", position, "id"]);
    });
  }
  const variants = new Map<string, string>();
  for (const { item, index } of subject.items("variants"))
    once(variants, item.id, ["variants", index, "id"]);
}
