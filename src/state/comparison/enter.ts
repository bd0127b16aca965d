import { readComparisonChoice } from "../../storage";
import { store } from "../store";
import { setEntries } from "./choose";
import { type Asked, type Entry, mostCompared } from "./comparisonState";
import { readDocuments } from "./documents";
import { codeOf, entryOf, readCode, sourceOfOpen } from "./entries";
import { followOpen } from "./live";
import { choiceFrom } from "./measures";

let hasChoice = false;

/** Reads what was asked to be compared. */
export async function enterComparison(asked: Asked): Promise<void> {
  followOpen();
  const { comparison } = store.getState();
  const choice = hasChoice ? {} : choiceFrom(readComparisonChoice());
  hasChoice = true;
  store.setState({ comparison: { ...comparison, ...choice, asked: null, left: 0 } });
  const { entries, reference } = wanted(asked);
  setEntries(entries, reference);
  await readDocuments(entries);
}

function wanted(asked: Asked): { entries: readonly Entry[]; reference: string | null } {
  const { comparison, open } = store.getState();
  const { entries, reference } = comparison;
  if (asked.kind === "code") {
    // Back to what is compared already: what no address holds stays too.
    if (asked.code === codeOf(entries, reference)) return { entries, reference };
    const read = readCode(asked.code);
    return { entries: read.entries.slice(0, mostCompared), reference: read.reference };
  }
  if (asked.kind === "last" || !open) return { entries, reference };
  const source = sourceOfOpen(open);
  const own = [entryOf(source), ...(open.base.variants ?? []).map(({ id }) => entryOf(source, id))];
  const isThere = entries.some(({ id }) => id === own[0]?.id);
  if (entries.length > 0 && isThere) return { entries, reference };
  return { entries: own.slice(0, mostCompared), reference: own[0]?.id ?? null };
}
