import type { Quantity, Scenario, Stage } from "../../scenario";

type Stages = readonly Pick<Stage, "id">[];
type Json = Readonly<Record<string, unknown>>;

/** Where the stages of one scenario are in another, whose matched stages bear the same ids. */
interface Places {
  /** By id: the stage that stands for it, `null` where none does. */
  readonly exact: ReadonlyMap<string, string | null>;
  /** The stage that what begins with it begins with. */
  readonly first: ReadonlyMap<string, string>;
  /** The stage that what ends with it ends with. */
  readonly last: ReadonlyMap<string, string>;
}

/** Stages that stand for each other where their scenarios have none in common between two that they share. */
export interface StageStandIn {
  readonly reference: string | null;
  readonly other: string | null;
}

/**
 * Pairs the stages of two scenarios: those with the same id; then, between two of those, the others in their order, the
 * first with the first.
 */
function pairStages(reference: Stages, other: Stages): [string, string][] {
  const at = new Map(other.map(({ id }, index) => [id, index]));
  const pairs: [string, string][] = [];
  let [i, j] = [0, 0];
  const pairGap = (toI: number, toJ: number) => {
    const own = reference.slice(i, toI).filter(({ id }) => !at.has(id));
    const known = new Set(reference.map(({ id }) => id));
    const others = other.slice(j, toJ).filter(({ id }) => !known.has(id));
    own.slice(0, others.length).forEach(({ id }, index) => {
      pairs.push([id, (others[index] as { id: string }).id]);
    });
  };
  for (const [index, { id }] of reference.entries()) {
    const place = at.get(id);
    if (place === undefined) continue;
    if (place >= j) {
      pairGap(index, place);
      [i, j] = [index + 1, place + 1];
    }
    pairs.push([id, id]);
  }
  pairGap(reference.length, other.length);
  return pairs;
}

/** Pairs of stages with other ids, and stages without counterpart: what a bridge says of how it took stages apart. */
export function standIns(reference: Stages, other: Stages): StageStandIn[] {
  const pairs = pairStages(reference, other);
  const [own, others] = [new Map(pairs), new Map(pairs.map(([a, b]) => [b, a]))];
  return [
    ...reference.map(({ id }) => ({ reference: id, other: own.get(id) ?? null })),
    ...other.filter(({ id }) => !others.has(id)).map(({ id }) => ({ reference: null, other: id })),
  ].filter((one) => one.reference !== one.other);
}

function placesOf(from: Stages, exact: Places["exact"], to: Stages): Places {
  const [first, last] = [new Map<string, string>(), new Map<string, string>()];
  from.forEach(({ id }, index) => {
    const known = (stages: Stages) =>
      stages.map((stage) => exact.get(stage.id)).find((one) => typeof one === "string");
    const next = known(from.slice(index));
    const previous = known(from.slice(0, index + 1).toReversed());
    const lone = to[0]?.id ?? id;
    // As when a stage is taken away: what began with it begins with the next one, what ended with it with the one before.
    first.set(id, next ?? previous ?? lone);
    last.set(id, previous ?? next ?? lone);
  });
  return { exact, first, last };
}

/** Gives an item of one scenario the places that it has among the stages of the other. */
export type Resettle = <T extends object>(item: T) => T;

/** Both ways: items of the reference among the other's stages, and the reverse. */
export function resettling(
  reference: Scenario,
  other: Scenario,
): Record<"toOther" | "toReference", Resettle> {
  const pairs = pairStages(reference.stages, other.stages);
  const between = (from: Stages, to: Stages, known: ReadonlyMap<string, string>) =>
    placesOf(from, new Map(from.map(({ id }) => [id, known.get(id) ?? null])), to);
  const ahead = between(reference.stages, other.stages, new Map(pairs));
  const back = between(other.stages, reference.stages, new Map(pairs.map(([a, b]) => [b, a])));
  return {
    toOther: resettle(reference.stages, other.stages, ahead, back),
    toReference: resettle(other.stages, reference.stages, back, ahead),
  };
}

function resettle(from: Stages, to: Stages, places: Places, back: Places): Resettle {
  const isAlike = from.length === to.length && from.every(({ id }, index) => id === to[index]?.id);
  if (isAlike) return (item) => item;
  const rank = new Map(to.map(({ id }, index) => [id, index]));
  const rankOf = (id: string) => rank.get(id) ?? 0;
  return <T extends object>(item: T): T => {
    const next = { ...item } as Record<string, unknown>;
    const { from: begins, stage } = next;
    if (typeof stage === "string") next.stage = places.first.get(stage) ?? stage;
    if (typeof begins === "string") {
      const first = places.first.get(begins) ?? begins;
      next.from = first;
      for (const key of ["until", "to"]) {
        const ends = next[key];
        if (typeof ends !== "string") continue;
        const last = places.last.get(ends) ?? ends;
        next[key] = rankOf(last) < rankOf(first) ? first : last;
      }
    }
    for (const key of ["hours", "amount"]) {
      const value = next[key] as { byStage?: Record<string, Quantity> } | undefined;
      if (typeof value === "object" && value.byStage)
        next[key] = { byStage: byStage(value.byStage, from, to, back) };
    }
    return next as T;
  };
}

/** Figures by stage among other stages: each takes what its counterpart has; one without takes that of the one before. */
function byStage(values: Json, from: Stages, to: Stages, back: Places): Json {
  const had = new Map<string, unknown>();
  let last: unknown = 0;
  for (const { id } of from) {
    if (Object.hasOwn(values, id)) last = values[id];
    had.set(id, last);
  }
  const next: Record<string, unknown> = {};
  for (const { id } of to) {
    const counterpart = back.exact.get(id) ?? null;
    if (counterpart !== null) next[id] = had.get(counterpart);
    else if (Object.keys(next).length === 0) next[id] = had.get(back.first.get(id) ?? "") ?? 0;
  }
  return next;
}
