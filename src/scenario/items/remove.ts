import type { Scenario } from "../schema";
import type { ItemList } from "../subject";
import { keepByStage } from "./byStage";
import type { Consequence } from "./consequence";
import { forgetSaid } from "./forgetSaid";
import { type CentralOf, replaceName, textOf } from "./formulaNames";
import { momentsOf, spansOf } from "./spans";

/**
 * Takes an item out of its list and mends what referred to it, so that the scenario stays sound wherever it can:
 * what stood in a stage moves to the next one, criteria about the item go, references to it are taken away,
 * formulas that named it take its value. Says what else was changed. The last stage stays.
 */
export function removeItem(
  draft: Scenario,
  list: ItemList,
  id: string,
  centralOf: CentralOf,
): readonly Consequence[] {
  const items: { id: string; name: string }[] | undefined = draft[list];
  const position = items?.findIndex((item) => item.id === id) ?? -1;
  const item = items?.[position];
  if (!items || !item || (list === "stages" && items.length === 1)) return [];
  const done = [
    ...(list === "stages" ? leaveStage(draft, id) : []),
    ...dropCriteria(draft, id),
    ...detach(draft, id),
    ...(list === "drivers" || list === "segments" ? dropName(draft, list, id, centralOf) : []),
    ...dropChanges(draft, `${list}.${id}`),
  ];
  items.splice(position, 1);
  if (items.length === 0) delete draft[list as Exclude<ItemList, "stages">];
  return done;
}

/** Moves what stands in a stage to the next one, or to the one before the last. */
function leaveStage(draft: Scenario, id: string): Consequence[] {
  const order = draft.stages.map((stage) => stage.id);
  const place = order.indexOf(id);
  const [next, previous] = [draft.stages[place + 1], draft.stages[place - 1]];
  const heir = next ?? previous;
  if (!heir) return [];
  const moved: Consequence[] = [];
  const tell = (path: string, name: string, to: string) =>
    moved.push({ kind: "moved", path, name, to });
  for (const { path, name, item, key } of spansOf(draft)) {
    const isOnly = item.from === id && (item[key] === id || (key === "to" && !item.to));
    if (item[key] === id) item[key] = isOnly ? heir.id : (previous ?? heir).id;
    else if (item.from !== id) continue;
    if (item.from === id) item.from = heir.id;
    tell(path, name, isOnly || item.from === heir.id ? heir.name : (previous ?? heir).name);
  }
  for (const { path, name, item } of momentsOf(draft)) {
    if (item.stage !== id) continue;
    item.stage = heir.id;
    tell(path, name, heir.name);
  }
  keepByStage(
    draft,
    order,
    order.filter((one) => one !== id),
  );
  return moved;
}

/** Criteria that ask about a service or a round go with it. */
function dropCriteria(draft: Scenario, id: string): Consequence[] {
  return draft.stages.flatMap(({ id: stage, name: stageName, gate }) => {
    if (!gate) return [];
    const gone = gate.criteria.filter(({ service, route }) => service === id || route === id);
    if (gone.length === 0) return [];
    gate.criteria = gate.criteria.filter((one) => !gone.includes(one));
    const optional = gate.criteria.filter(({ required }) => required === false).length;
    if (gate.atLeast !== undefined && gate.atLeast > optional) {
      if (optional === 0) delete gate.atLeast;
      else gate.atLeast = optional;
    }
    return gone.map(({ id, name }) => ({
      kind: "criterion" as const,
      path: `stages.${stage}.gate.criteria.${id}`,
      name,
      stage: stageName,
    }));
  });
}

/** References to the item are taken away from what may do without. */
function detach(draft: Scenario, id: string): Consequence[] {
  const loose: Consequence[] = [];
  const tell = (path: string, name: string) => loose.push({ kind: "detached", path, name });
  for (const service of draft.services ?? []) {
    const keys = (["segment", "route"] as const).filter((key) => service[key] === id);
    for (const key of keys) {
      delete service[key];
      forgetSaid(service, key);
    }
    if (keys.includes("route")) {
      delete service.stopsPerUnit;
      forgetSaid(service, "stopsPerUnit");
    }
    if (keys.length > 0) tell(`services.${service.id}`, service.name);
  }
  for (const aid of draft.funding ?? []) {
    if (aid.kind === "grant" && aid.use === id) {
      delete aid.use;
      forgetSaid(aid, "use");
      tell(`funding.${aid.id}`, aid.name);
    }
    if (aid.kind === "reimbursement" && aid.eligible.includes(id)) {
      aid.eligible = aid.eligible.filter((one) => one !== id);
      tell(`funding.${aid.id}`, aid.name);
    }
  }
  return loose;
}

/** Formulas take the value of what goes away; links of chance with it go. */
function dropName(
  draft: Scenario,
  list: "drivers" | "segments",
  id: string,
  centralOf: CentralOf,
): Consequence[] {
  const value =
    list === "drivers"
      ? draft.drivers?.find((one) => one.id === id)?.value
      : draft.segments?.find((one) => one.id === id)?.population;
  const nameOf = (one: string) => draft.drivers?.find((driver) => driver.id === one)?.name ?? "";
  const gone = (draft.correlations ?? []).filter(({ a, b }) => a === id || b === id);
  if (gone.length > 0) {
    draft.correlations = draft.correlations?.filter((one) => !gone.includes(one));
    if (draft.correlations?.length === 0) delete draft.correlations;
  }
  return [
    ...(value === undefined ? [] : replaceName(draft, id, textOf(value, centralOf))),
    ...gone.map(({ a, b }) => ({
      kind: "correlation" as const,
      path: "correlations",
      name: `${nameOf(a)}, ${nameOf(b)}`,
    })),
  ];
}

/** Variants no longer change what is not there. */
function dropChanges(draft: Scenario, path: string): Consequence[] {
  return (draft.variants ?? []).flatMap((variant) => {
    const kept = variant.changes.filter(
      (change) => change.path !== path && !change.path.startsWith(`${path}.`),
    );
    if (kept.length === variant.changes.length) return [];
    variant.changes = kept;
    return [{ kind: "variant" as const, path: `variants.${variant.id}`, name: variant.name }];
  });
}
