import { type ItemList, itemLists, type Scenario } from "../../scenario";
import { isRecord, isSame } from "../difference/changes";
import type { Difference } from "../difference/difference";
import { type ChangeSubject, subjectOf } from "../difference/subject";

/** Lists whose items can be taken from either scenario, one by one. Stages go together. */
export const mixedLists = itemLists.filter((list) => list !== "stages");

export type MixedList = Exclude<ItemList, "stages">;

/** Lists whose items do nothing until another names them: those of one side only go where they are needed. */
export const inertLists: ReadonlySet<string> = new Set<MixedList>([
  "drivers",
  "segments",
  "routes",
]);

/** What is taken from one scenario or the other as a whole: an item, the order of a list, a section of the file. */
export interface Part {
  /** `services.colis`, `staff` for the order of its list, `stages`, `economy`. */
  readonly key: string;
  readonly subject: ChangeSubject;
}

const sections = ["start", "stages", "organisation", "fiscalYearStart", "economy"] as const;

/** Keys that no result depends on, gates among them, which change nothing in the plan (contract, section 4). */
const withoutEffect: ReadonlySet<string> = new Set([
  "name",
  "note",
  "source",
  "about",
  "unit",
  "objective",
  "legalForm",
  "funder",
  "status",
  "segment",
  "account",
  "gate",
]);

/** A value without what no result of the plan depends on. */
function effective(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(effective);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !withoutEffect.has(key))
      .map(([key, one]) => [key, key === "byStage" ? one : effective(one)]),
  );
}

/** The parts in which two scenarios differ with effect on the plan. */
export function differingParts({ reference, alike }: Difference): Part[] {
  const found: Part[] = [];
  const add = (key: string) => found.push({ key, subject: subjectOf(key.split(".")[0]) });
  for (const section of sections) {
    const [own, other] = [reference, alike].map((scenario) => effective(scenario[section] ?? {}));
    if (!isSame(own, other)) add(section);
  }
  for (const list of mixedLists) {
    const [own, others] = [itemsOf(reference, list), itemsOf(alike, list)];
    for (const [id, item] of own) {
      const other = others.get(id);
      if (!other || !isSame(effective(item), effective(other))) add(`${list}.${id}`);
    }
    for (const id of others.keys()) if (!own.has(id)) add(`${list}.${id}`);
    const kept = [...own.keys()].filter((id) => others.has(id));
    const order = [...others.keys()].filter((id) => own.has(id));
    if (!isSame(kept, order)) add(list);
  }
  return found;
}

/** The items of a list by id, in their order. */
export function itemsOf(scenario: Scenario, list: MixedList): Map<string, { id: string }> {
  return new Map((scenario[list] ?? []).map((item) => [item.id, item]));
}
