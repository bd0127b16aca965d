import { writeAddress } from "../../storage";
import { store } from "../store";
import { type ComparisonState, type Entry, mostCompared, type Source } from "./comparisonState";
import { readDocuments } from "./documents";
import { codeOf, entryOf } from "./entries";

function set(part: Partial<ComparisonState>): void {
  store.setState(({ comparison }) => ({ comparison: { ...comparison, ...part } }));
}

/** Says in the address what is compared: reloading finds it again. */
function tellAddress(): void {
  const { comparison, view } = store.getState();
  if (view !== "comparison") return;
  const code = codeOf(comparison.entries, comparison.reference);
  writeAddress({ kind: "comparison", code }, false);
}

/** Compares these; the reference stays where it is among them, else it is the first. */
export function setEntries(entries: readonly Entry[], wanted: string | null): void {
  const has = (id: string | null) => entries.some((entry) => entry.id === id);
  const reference = has(wanted) ? wanted : (entries[0]?.id ?? null);
  set({ entries, reference });
  tellAddress();
}

/** Adds scenarios to those compared, as many as there is room for, and reads them. */
export async function addEntries(
  added: readonly { readonly source: Source; readonly variant?: string | null }[],
): Promise<void> {
  const { entries, reference } = store.getState().comparison;
  const known = new Set(entries.map(({ id }) => id));
  const fresh = added
    .map(({ source, variant = null }) => entryOf(source, variant))
    .filter(({ id }) => !known.has(id) && known.add(id));
  const next = [...entries, ...fresh].slice(0, mostCompared);
  set({ left: entries.length + fresh.length - next.length });
  setEntries(next, reference);
  await readDocuments(next.slice(entries.length));
}

/** Takes a scenario away from those compared; it stays where it is kept. */
export function removeEntry(id: string): void {
  const { entries, reference } = store.getState().comparison;
  set({ left: 0 });
  setEntries(
    entries.filter((entry) => entry.id !== id),
    reference,
  );
}

/** Moves a scenario by one place, towards the first (-1) or the last (1). */
export function moveEntry(id: string, by: 1 | -1): void {
  const { entries, reference } = store.getState().comparison;
  const place = entries.findIndex((entry) => entry.id === id);
  const [one, other] = [entries[place], entries[place + by]];
  if (!one || !other) return;
  setEntries(entries.with(place, other).with(place + by, one), reference);
}

/** Measures the others against this one. */
export function chooseReference(id: string): void {
  setEntries(store.getState().comparison.entries, id);
}

/** Writes a source's new name wherever it is compared. */
export function renameSource(from: string, to: Source): void {
  const { entries, reference } = store.getState().comparison;
  const renamed = (id: string | null) => {
    const entry = entries.find((one) => one.id === id);
    return entry && isOf(entry, from) ? entryOf(to, entry.variant).id : id;
  };
  const seen = new Set<string>();
  const next = entries
    .map((entry) => (isOf(entry, from) ? entryOf(to, entry.variant) : entry))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
  setEntries(next, renamed(reference));
}

function isOf({ id }: Entry, code: string): boolean {
  return id === code || id.startsWith(`${code}~`);
}
