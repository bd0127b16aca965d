import { type ItemList, itemLists, newId, type Scenario, takenIds } from "../../scenario";

/** An item that both scenarios have under another id. */
export interface MatchedByName {
  readonly list: ItemList;
  readonly reference: string;
  readonly other: string;
}

/** Which item of one scenario is which of another. */
export interface Matching {
  /** What each id of the other is called beside the reference: its counterpart's id, its own, or a new one where that is taken. */
  readonly ids: ReadonlyMap<string, string>;
  /** The same for the criteria of a gate, by `stage.criterion`. */
  readonly criteria: ReadonlyMap<string, string>;
  readonly byName: readonly MatchedByName[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Matches the items of each list by id, then those that are left by name, whatever its case, accents and spaces, where no
 * other that is left bears it on either side; and so the criteria of matched gates.
 */
export function matchItems(reference: Scenario, other: Scenario): Matching {
  const ids = new Map<string, string>();
  const byName: MatchedByName[] = [];
  for (const list of itemLists) {
    for (const [own, counterpart] of pairsOf(reference[list] ?? [], other[list] ?? [])) {
      ids.set(own, counterpart);
      if (own !== counterpart) byName.push({ list, reference: counterpart, other: own });
    }
  }
  const taken = new Set([...takenIds(reference), ...takenIds(other)]);
  const ofReference = new Set(takenIds(reference));
  for (const id of takenIds(other)) {
    if (ids.has(id)) continue;
    const free = ofReference.has(id) ? newId(id, taken) : id;
    taken.add(free);
    ids.set(id, free);
  }
  return { ids, criteria: matchCriteria(reference, other, ids), byName };
}

function matchCriteria(
  reference: Scenario,
  other: Scenario,
  ids: ReadonlyMap<string, string>,
): Map<string, string> {
  const gates = new Map(reference.stages.map(({ id, gate }) => [id, gate?.criteria ?? []]));
  const found = new Map<string, string>();
  for (const { id: stage, gate } of other.stages) {
    const others = gates.get(ids.get(stage) ?? "") ?? [];
    const pairs = new Map(pairsOf(others, gate?.criteria ?? []));
    const taken = new Set([...others, ...(gate?.criteria ?? [])].map(({ id }) => id));
    const known = new Set(others.map(({ id }) => id));
    for (const { id } of gate?.criteria ?? []) {
      const free = known.has(id) ? newId(id, taken) : id;
      const called = pairs.get(id) ?? free;
      taken.add(called);
      found.set(`${stage}.${id}`, called);
    }
  }
  return found;
}

/** Pairs of ids, the other's and the reference's. */
function pairsOf(reference: readonly Named[], other: readonly Named[]): [string, string][] {
  const ids = new Set(reference.map(({ id }) => id));
  const pairs = other.flatMap(({ id }): [string, string][] => (ids.has(id) ? [[id, id]] : []));
  const paired = new Set(pairs.map(([id]) => id));
  const [own, others] = [reference, other].map((items) =>
    aloneByName(items.filter(({ id }) => !paired.has(id))),
  );
  for (const [name, id] of others ?? []) {
    const counterpart = own?.get(name);
    if (counterpart !== undefined) pairs.push([id, counterpart]);
  }
  return pairs;
}

/** Ids by name, of the items whose name no other bears. */
function aloneByName(items: readonly Named[]): Map<string, string> {
  const names = items.map(({ name }) => plain(name));
  const alone = items.flatMap(({ id }, index): [string, string][] => {
    const name = names[index] as string;
    const isAlone = name !== "" && names.indexOf(name) === names.lastIndexOf(name);
    return isAlone ? [[name, id]] : [];
  });
  return new Map(alone);
}

/** A name without case, accents and spaces. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mark}|\s/gu, "")
    .toLowerCase();
}
