import { limits, newId, type Variant } from "../scenario";
import { editBase, type EditOutcome } from "./edit";
import { store } from "./store";
import { showVariant } from "./variant";

function variantsNow(): readonly Variant[] {
  return store.getState().open?.base.variants ?? [];
}

/** Adds a variant that changes nothing yet, and shows it. */
export function addVariant(name: string): EditOutcome {
  const id = newId(
    name,
    variantsNow().map((variant) => variant.id),
  );
  const outcome = editBase({ key: "itemAdded", path: `variants.${id}` }, (draft) => {
    (draft.variants ??= []).push({ id, name, changes: [] });
  });
  if (outcome.ok) showVariant(id);
  return outcome;
}

/** Puts a copy of a variant after it, under a new name. */
export function duplicateVariant(id: string, name: string): EditOutcome {
  const copy = newId(
    name,
    variantsNow().map((variant) => variant.id),
  );
  return editBase({ key: "itemDuplicated", path: `variants.${id}` }, (draft) => {
    const place = draft.variants?.findIndex((variant) => variant.id === id) ?? -1;
    const variant = draft.variants?.[place];
    if (!variant) return;
    const changes = JSON.parse(JSON.stringify(variant.changes)) as typeof variant.changes;
    const named = { ...variant, id: copy, name: name.slice(0, limits.nameLength), changes };
    draft.variants?.splice(place + 1, 0, named);
  });
}

/** Moves a variant by one place, up (-1) or down (1). */
export function moveVariant(id: string, by: 1 | -1): EditOutcome {
  return editBase({ key: "itemMoved", path: `variants.${id}` }, ({ variants = [] }) => {
    const place = variants.findIndex((variant) => variant.id === id);
    const [one, other] = [variants[place], variants[place + by]];
    if (!one || !other) return;
    variants[place] = other;
    variants[place + by] = one;
  });
}

/** Takes a variant away; the base is shown where it was looked at. */
export function removeVariant(id: string): EditOutcome {
  return editBase({ key: "itemRemoved", path: `variants.${id}` }, (draft) => {
    draft.variants = draft.variants?.filter((variant) => variant.id !== id);
    if (draft.variants?.length === 0) delete draft.variants;
  });
}

/** Gives a variant its name, or its note; an empty note is none. */
export function describeVariant(id: string, key: "name" | "note", text: string): EditOutcome {
  return editBase({ key: "value", path: `variants.${id}` }, (draft) => {
    const variant = draft.variants?.find((one) => one.id === id);
    if (!variant) return;
    if (key === "name") variant.name = text;
    else if (text === "") delete variant.note;
    else variant.note = text;
  });
}

/** Gives back to a variant what the base says at the path of one of its changes. */
export function resetChange(id: string, path: string): EditOutcome {
  return editBase({ key: "value", path: `variants.${id}` }, (draft) => {
    const variant = draft.variants?.find((one) => one.id === id);
    if (variant) variant.changes = variant.changes.filter((change) => change.path !== path);
  });
}
