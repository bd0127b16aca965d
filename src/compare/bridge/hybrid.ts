import { parseFormula } from "../../formula";
import type { Scenario } from "../../scenario";
import { isRecord } from "../difference/changes";
import type { Difference } from "../difference/difference";
import { inertLists, itemsOf, type MixedList, mixedLists } from "./parts";
import { type Resettle, resettling } from "./stagePlaces";

interface Item {
  readonly id: string;
  readonly use?: string;
  readonly segment?: string;
  readonly about?: object;
  readonly eligible?: readonly string[];
}
type SideName = "reference" | "other";

/** Makes the scenario that takes some parts, by their keys, from the other and the rest from the reference. */
export type Mix = (isOfOther: (part: string) => boolean) => Scenario;

/** Keys that are read by people: what begins with « = » in them is no formula. */
const textKeys: ReadonlySet<string> = new Set(["name", "note", "source", "about", "unit"]);

/** Words of `eligible` that name a group of charges. */
const chargeGroups: ReadonlySet<string> = new Set(["staff", "unit_costs", "routes", "overheads"]);

/**
 * Prepares the hybrids of two scenarios, without gates, correlations and variants, none of which a plan depends on. With no
 * part of the other it is the reference, with all of them the other. In between:
 * an item taken from one among the stages of the other begins and ends with their counterparts (`pairStages`);
 * shared assumptions, publics and rounds that one side alone has come with what names them, since they do nothing by themselves;
 * a grant for an investment that is not there keeps it at a price of nothing; an aid on spending is paid on what is there.
 */
export function createMix({ reference, alike: other }: Difference): Mix {
  const sides = { reference, other };
  const { toOther, toReference } = resettling(reference, other);
  const lists = mixedLists.map((list) => createList(list, reference, other));
  const named = new Map<object, readonly string[]>();
  const namesIn = (item: object): readonly string[] => {
    const names = named.get(item) ?? [...namedBy(item, "")];
    named.set(item, names);
    return names;
  };

  return (isOfOther) => {
    const of = (part: string): SideName => (isOfOther(part) ? "other" : "reference");
    const home = of("stages");
    const settle: Record<SideName, Resettle> = {
      reference: home === "other" ? toOther : (item) => item,
      other: home === "reference" ? toReference : (item) => item,
    };
    const taken = lists.map((list) => list.take(of));
    bringInvestments(lists, taken);
    const wholes = (["organisation", "economy"] as const).map((key) => sides[of(key)][key] ?? {});
    bringNamed(lists, taken, wholes, namesIn);
    const present = new Set(taken.flatMap((items) => [...items.keys()]));
    const items = Object.fromEntries(
      lists.map(({ list, order }, index) => [
        list,
        order(of(list)).flatMap((id) => {
          const one = taken[index]?.get(id);
          return one ? [detached(settle[one.side](one.item), present)] : [];
        }),
      ]),
    );
    const section = <K extends keyof Scenario>(key: K) => ({ [key]: sides[of(key)][key] });
    const result: Record<string, unknown> = {
      format: reference.format,
      version: reference.version,
      meta: reference.meta,
      ...section("start"),
      ...section("fiscalYearStart"),
      ...section("organisation"),
      ...section("economy"),
      stages: sides[home].stages.map(({ id, name, months }) => ({ id, name, months })),
      ...items,
    };
    for (const key of Object.keys(result)) if (result[key] === undefined) delete result[key];
    return result as unknown as Scenario;
  };
}

interface Taken {
  readonly item: Item;
  readonly side: SideName;
}

interface MixedItems {
  readonly list: MixedList;
  readonly find: (id: string) => Taken | null;
  /** What is there by itself: of the lists whose items do nothing by themselves, those of both sides. */
  readonly take: (of: (part: string) => SideName) => Map<string, Taken>;
  /** Ids of both sides in the order of one. */
  readonly order: (side: SideName) => readonly string[];
}

function createList(list: MixedList, reference: Scenario, other: Scenario): MixedItems {
  const items = { reference: itemsOf(reference, list), other: itemsOf(other, list) };
  const ids = { reference: [...items.reference.keys()], other: [...items.other.keys()] };
  const orders = {
    reference: merged(ids.reference, ids.other),
    other: merged(ids.other, ids.reference),
  };
  const at = (id: string, side: SideName): Taken | null => {
    const item = items[side].get(id);
    return item ? { item, side } : null;
  };
  return {
    list,
    find: (id) => at(id, "reference") ?? at(id, "other"),
    take: (of) => {
      const taken = new Map<string, Taken>();
      for (const id of orders.reference) {
        const isOfBoth = items.reference.has(id) && items.other.has(id);
        const one = at(id, of(`${list}.${id}`));
        if (one && (isOfBoth || !inertLists.has(list))) taken.set(id, one);
      }
      return taken;
    },
    order: (side) => orders[side],
  };
}

/** The first ids, each of the others after the one that it follows. */
function merged(first: readonly string[], second: readonly string[]): string[] {
  const result = [...first];
  second.forEach((id, index) => {
    if (result.includes(id)) return;
    const before = second[index - 1];
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
  });
  return result;
}

/** Brings the shared assumptions, publics and rounds that what is there names, and those that they name. */
function bringNamed(
  lists: readonly MixedItems[],
  taken: readonly Map<string, Taken>[],
  wholes: readonly object[],
  namesIn: (item: object) => readonly string[],
): void {
  const items = taken.flatMap((of) => [...of.values()].map(({ item }): object => item));
  const waiting = [...wholes, ...items];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    for (const name of namesIn(one)) {
      for (const [index, { list, find }] of lists.entries()) {
        const items = taken[index];
        if (!inertLists.has(list) || !items || items.has(name)) continue;
        const found = find(name);
        if (!found) continue;
        items.set(name, found);
        waiting.push(found.item);
      }
    }
  }
}

/** Brings the investments that grants are for, bought for nothing where they are not there. */
function bringInvestments(
  lists: readonly MixedItems[],
  taken: readonly Map<string, Taken>[],
): void {
  const at = (name: MixedList) => lists.findIndex(({ list }) => list === name);
  const investments = taken[at("investments")];
  const find = lists[at("investments")]?.find;
  for (const { item } of taken[at("funding")]?.values() ?? []) {
    const { use } = item;
    if (use === undefined || !investments || investments.has(use)) continue;
    const found = find?.(use);
    if (!found) continue;
    const free = { ...found.item, amount: 0 };
    investments.set(use, { ...found, item: free });
  }
}

/** An item without what is said of it, its public, which is a label, and references to spending that is not there. */
function detached(item: Item, present: ReadonlySet<string>): Item {
  const copy: { -readonly [K in keyof Item]: Item[K] } = { ...item };
  delete copy.about;
  delete copy.segment;
  if (copy.eligible) {
    copy.eligible = copy.eligible.filter((id) => chargeGroups.has(id) || present.has(id));
  }
  return copy;
}

/** Names in the formulas of an item, and its round. */
function* namedBy(value: unknown, key: string): Generator<string> {
  if (typeof value === "string") {
    if (key === "route") yield value;
    else if (value.startsWith("=")) yield* parseFormula(value.slice(1)).formula?.names ?? [];
  } else if (Array.isArray(value)) for (const one of value) yield* namedBy(one, "");
  else if (isRecord(value)) {
    for (const [name, one] of Object.entries(value)) {
      if (key === "byStage" || !textKeys.has(name)) yield* namedBy(one, name);
    }
  }
}
