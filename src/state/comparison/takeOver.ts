import { newId, type Scenario, type Variant } from "../../scenario";
import { edit, editBase, type EditOutcome } from "../edit";
import { store } from "../store";
import { addEntries } from "./choose";
import type { Entry } from "./comparisonState";
import { sourceOfOpen } from "./entries";
import { bringForward } from "./live";

/** What became of a change to a compared scenario: `gone` where it is not there to be changed. */
export type ComparedOutcome = EditOutcome | "gone";

/**
 * Changes a compared scenario, in the background: it becomes the open one, and what is changed can be undone.
 * @param path id path of what is changed, by which the edit is named
 * @param make gives the scenario as it is to be, from what it is now; null where the change has no place there any more
 */
export async function changeCompared(
  { source, variant }: Entry,
  path: string,
  make: (now: Scenario) => Scenario | null,
): Promise<ComparedOutcome> {
  if (!(await bringForward(source, variant))) return "gone";
  const { open } = store.getState();
  const next = open && make(open.shown);
  if (!open || !next) return "gone";
  return edit({ key: "value", path }, (draft) => {
    replaceSections(draft, open.shown, next, open.variant !== null);
  });
}

type Sections = Record<string, unknown>;

/** Only the sections that differ are replaced; a variant has no variants of its own. */
function replaceSections(draft: Scenario, now: Scenario, next: Scenario, isVariant: boolean): void {
  const [from, to]: [Sections, Sections] = [{ ...now }, { ...next }];
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (isVariant && key === "variants") continue;
    if (JSON.stringify(from[key]) === JSON.stringify(to[key])) continue;
    const sections = draft as unknown as Sections;
    if (to[key] === undefined) delete sections[key];
    else sections[key] = structuredClone(to[key]);
  }
}

/** Makes a variant of a compared scenario out of changes to it, and compares it too. */
export async function addComparedVariant(
  { source }: Entry,
  name: string,
  changes: Variant["changes"],
): Promise<ComparedOutcome> {
  if (!(await bringForward(source, null))) return "gone";
  const { open } = store.getState();
  if (!open) return "gone";
  const id = newId(
    name,
    (open.base.variants ?? []).map((variant) => variant.id),
  );
  const outcome = editBase({ key: "itemAdded", path: `variants.${id}` }, (draft) => {
    (draft.variants ??= []).push({ id, name, changes: structuredClone(changes) });
  });
  if (!outcome.ok) return outcome;
  await addEntries([{ source: sourceNow(source), variant: id }]);
  return outcome;
}

/** An example that was edited is a kept scenario from then on. */
function sourceNow(source: Entry["source"]): Entry["source"] {
  const { open } = store.getState();
  return open ? sourceOfOpen(open) : source;
}
