import type { Scenario } from "../../scenario";
import { nameOf, type PlacedChange, type Steps } from "../difference/changes";

type Step = string | number;
type Holder = Record<Step, unknown>;

/**
 * A scenario with some of its differences from another made as the other has them; both call the same items alike. An item
 * that comes stands after the one that it follows there; one that goes is changed by no variant any more.
 */
export function withChanges(
  target: Scenario,
  source: Scenario,
  changes: readonly Pick<PlacedChange, "steps" | "kind">[],
): Scenario {
  const draft = structuredClone(target);
  for (const { steps, kind } of changes) {
    const [into, from] = holdersAt(draft, source, steps);
    const last = steps.at(-1) as Step;
    const value = childOf(from, last);
    if (kind === "moved") reorder(childOf(into, last), value);
    else if (value === undefined) take(draft, into, steps);
    else put(into, from, last, structuredClone(value));
    if (value === undefined && from === undefined && isEmpty(into))
      take(draft, null, steps.slice(0, -1));
  }
  return draft;
}

/** What holds the last step on both sides: what is not there yet is made as it is on the other side. */
function holdersAt(draft: unknown, source: unknown, steps: Steps): [Holder | unknown[], unknown] {
  let [into, from] = [draft, source];
  for (const step of steps.slice(0, -1)) {
    const given = childOf(from, step);
    let next = childOf(into, step);
    if (next === undefined) {
      next = Array.isArray(given) ? [] : {};
      (into as Holder)[step] = next;
    }
    [into, from] = [next, given];
  }
  return [into as Holder | unknown[], from];
}

/** What stands at a step: in a list, the item that is called so, or the row at that position. */
function childOf(value: unknown, step: Step): unknown {
  if (Array.isArray(value) && typeof step === "string") {
    return value.find((item) => nameOf(item) === step);
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Holder)[step];
}

function put(into: Holder | unknown[], from: unknown, step: Step, value: unknown): void {
  if (!Array.isArray(into) || typeof step === "number") {
    (into as Holder)[step] = value;
    return;
  }
  const place = into.findIndex((item) => nameOf(item) === step);
  if (place >= 0) into[place] = value;
  else into.splice(placeIn(into, from as unknown[], step), 0, value);
}

/** After the nearest item before it that both lists have; first where there is none. */
function placeIn(into: readonly unknown[], from: readonly unknown[], step: string): number {
  const before = from.slice(
    0,
    from.findIndex((item) => nameOf(item) === step),
  );
  for (const item of before.toReversed()) {
    const place = into.findIndex((one) => nameOf(one) === nameOf(item));
    if (place >= 0) return place + 1;
  }
  return 0;
}

function take(draft: Scenario, held: unknown, steps: Steps): void {
  const into = held ?? steps.slice(0, -1).reduce<unknown>(childOf, draft);
  const last = steps.at(-1) as Step;
  if (!Array.isArray(into)) {
    delete (into as Holder)[last];
    return;
  }
  const place = into.findIndex((item) => nameOf(item) === last);
  if (place >= 0) into.splice(place, 1);
  const path = steps.join(".");
  for (const variant of draft.variants ?? []) {
    variant.changes = variant.changes.filter(
      (one) => one.path !== path && !one.path.startsWith(`${path}.`),
    );
  }
}

function isEmpty(value: Holder | unknown[]): boolean {
  return Object.keys(value).length === 0;
}

/** Puts what both lists have in the order of the other; the rest stays where it is. */
function reorder(into: unknown, from: unknown): void {
  const list = into as unknown[];
  const known = new Map(list.map((item) => [nameOf(item), item]));
  const order = (from as unknown[]).map(nameOf).filter((name) => known.has(name));
  const kept = new Set(order);
  const next = order.values();
  list.forEach((item, place) => {
    if (kept.has(nameOf(item))) list[place] = known.get(next.next().value ?? null);
  });
}
