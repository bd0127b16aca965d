import { produce } from "immer";
import { centralOf } from "../engine";
import { isReservedWord } from "../formula";
import {
  type Consequence,
  duplicateItem as duplicate,
  type ItemList,
  listFigures,
  moveItem as move,
  newId,
  removeItem as remove,
  type SaidHolder,
  saidPlaceOf,
  type Scenario,
  takenIds,
} from "../scenario";
import { edit, type EditOutcome } from "./edit";
import { store } from "./store";

/** An item of a list of the scenario. */
export type ItemOf<L extends ItemList> = NonNullable<Scenario[L]>[number];

/** An edit that made an item, and the id that it was given. */
export interface Added {
  readonly id: string;
  readonly outcome: EditOutcome;
}

/** An item to be added, which gets its id then. */
export type NewItem<L extends ItemList> = WithoutId<ItemOf<L>>;

// An item is any of its list's: each kind of funding goes without its id by itself.
type WithoutId<T> = T extends { id: string } ? Omit<T, "id"> : never;

/**
 * Puts a new item at the end of its list, under an id made from its name. The figures that it starts from are the
 * page's: they are to be confirmed.
 */
export function addItem<L extends ItemList>(list: L, item: NewItem<L>): Added {
  const { open } = store.getState();
  const id = newId(item.name, open ? takenIds(open.base) : [], refusedIn(list));
  const outcome = edit({ key: "itemAdded", path: `${list}.${id}` }, (draft) => {
    const items = (draft[list] ??= []) as unknown[];
    items.push(open ? toConfirm(open.base, list, { id, ...item }) : { id, ...item });
  });
  return { id, outcome };
}

/** Formulas read these by their ids. */
function refusedIn(list: ItemList): typeof isReservedWord | undefined {
  return list === "drivers" || list === "segments" ? isReservedWord : undefined;
}

/** Puts new items at the end of a list, as one edit; `given` is the key of the figure that the user gave. */
export function addItems<L extends ItemList>(
  list: L,
  items: readonly NewItem<L>[],
  given: string,
): { readonly ids: readonly string[]; readonly outcome: EditOutcome } {
  const { open } = store.getState();
  const taken = open ? takenIds(open.base) : [];
  const made = items.map((item) => {
    const id = newId(item.name, taken, refusedIn(list));
    taken.push(id);
    return open ? toConfirm(open.base, list, { id, ...item }, given) : { id, ...item };
  });
  const label = { key: "itemsAdded", path: list, count: made.length } as const;
  const outcome = edit(label, (draft) => {
    const all = (draft[list] ??= []) as unknown[];
    all.push(...made);
  });
  return { ids: made.map(({ id }) => id), outcome };
}

/** A new item whose figures, but one that is given, are marked as to be confirmed; how long a stage lasts is the user's own plan. */
function toConfirm<T extends SaidHolder & { readonly id: string }>(
  base: Scenario,
  list: ItemList,
  item: T,
  given?: string,
): T {
  if (list === "stages") return item;
  const alone: Scenario = { ...base, [list]: [item] };
  const keys = listFigures(alone)
    .map(({ path }) => saidPlaceOf(path))
    .flatMap(({ holder, key }) =>
      holder === `${list}.${item.id}` && key !== null && key !== given ? [key] : [],
    );
  if (keys.length === 0) return item;
  const { about } = item;
  const marks = keys.map((key) => [key, { state: "to_confirm", ...about?.[key] }]);
  return { ...item, about: { ...about, ...Object.fromEntries(marks) } };
}

/** Puts a copy of an item after it. */
export function duplicateItem(list: ItemList, id: string, name: string): Added {
  let copy = "";
  const outcome = edit({ key: "itemDuplicated", path: `${list}.${id}` }, (draft) => {
    copy = duplicate(draft, list, id, name) ?? "";
  });
  return { id: copy, outcome };
}

/** Gives an item the place of another one of its list. */
export function moveItem(list: ItemList, id: string, other: string): EditOutcome {
  return edit({ key: "itemMoved", path: `${list}.${id}` }, (draft) => {
    move(draft, list, id, other);
  });
}

/** Takes an item out, and mends what referred to it. */
export function removeItem(list: ItemList, id: string): EditOutcome {
  return edit({ key: "itemRemoved", path: `${list}.${id}` }, (draft) => {
    remove(draft, list, id, centralOf);
  });
}

/** What taking an item out would change elsewhere; nothing is changed. */
export function consequencesOfRemoval(list: ItemList, id: string): readonly Consequence[] {
  const { open } = store.getState();
  if (!open) return [];
  let told: readonly Consequence[] = [];
  produce(open.shown, (draft) => {
    // What is told outlives the draft.
    told = structuredClone(remove(draft as Scenario, list, id, centralOf) as Consequence[]);
  });
  return told;
}
