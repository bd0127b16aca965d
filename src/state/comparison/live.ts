import { type KeptScenario, readKept, writeAddress } from "../../storage";
import { addressOf } from "../address";
import { keepNow } from "../keeping";
import { derive } from "../results";
import { fresh, type OpenScenario, store } from "../store";
import { showing } from "../variant";
import { renameSource } from "./choose";
import { documentOf, missing, putDocument, readText } from "./documents";
import { sourceCode, sourceOfOpen } from "./entries";
import type { Entry, Source } from "./comparisonState";

/** Scenarios that were open here before another took their place, with what can be undone in them. */
const aside = new Map<string, OpenScenario>();

let isFollowing = false;

/**
 * What is compared follows the open scenario: an example that is edited becomes a kept one, and one that the browser does
 * not keep is held when another is opened in its place.
 */
export function followOpen(): void {
  if (isFollowing) return;
  isFollowing = true;
  store.subscribe(({ open }, { open: before }) => {
    if (!open || !before || open === before) return;
    const from = sourceOfOpen(before);
    if (open.opened !== before.opened) {
      if (from.kind === "held") hold(before);
      return;
    }
    const to = sourceOfOpen(open);
    if (sourceCode(from) !== sourceCode(to)) renameSource(sourceCode(from), to);
  });
}

/**
 * Makes a compared scenario the open one, in the background: what is edited then is edited as ever. The one that was
 * open is kept; where the browser keeps nothing, it is held for the visit. False where there is nothing to open.
 */
export async function bringForward(source: Source, variant: string | null): Promise<boolean> {
  const code = sourceCode(source);
  await keepNow();
  const { open } = store.getState();
  if (open && sourceCode(sourceOfOpen(open)) === code) {
    look(open, variant);
    return true;
  }
  const next = await opened(source);
  if (!next) return false;
  if (open) putAside(open);
  look(next, variant);
  return true;
}

/** Shows a compared scenario from its assumptions to its results, as a step of the back button. */
export async function openCompared({ source, variant }: Entry): Promise<void> {
  if (!(await bringForward(source, variant))) return;
  const { open } = store.getState();
  if (!open) return;
  const shown = { view: "scenario", panel: "projection", document: null } as const;
  store.setState({ ...shown, drawer: [], notice: null });
  writeAddress(addressOf(open), true);
}

/** A compared scenario as it is opened; null where it cannot be, as a version, or one that is gone. */
async function opened(source: Source): Promise<OpenScenario | null> {
  const code = sourceCode(source);
  if (source.kind === "kept") {
    const stored = await readKept(source.key);
    if (stored.ok) return stored.value ? openedKept(code, stored.value) : gone(code);
  }
  const scenario = store.getState().comparison.documents[code]?.scenario;
  if (!scenario || source.kind === "version") return null;
  return source.kind === "example"
    ? fresh({ kind: "example", name: source.name }, scenario, null)
    : fresh({ kind: "file", name: "" }, scenario, null);
}

/** A kept one as it is kept now: another window may have changed it since it was read to be compared. */
function openedKept(code: string, { key, text, changedAt }: KeptScenario): OpenScenario | null {
  const before = aside.get(code);
  if (before?.record?.changedAt === changedAt) return before;
  const document = readText(code, text, null);
  putDocument(code, document);
  return document.scenario && fresh({ kind: "kept" }, document.scenario, { key, changedAt });
}

function gone(code: string): null {
  putDocument(code, missing);
  return null;
}

function putAside(open: OpenScenario): void {
  const source = sourceOfOpen(open);
  const isSafe = open.keeping === "kept" || open.keeping === "untouched";
  if (!isSafe || source.kind === "held") return hold(open);
  const code = sourceCode(source);
  putDocument(code, documentOf(open.base));
  if (source.kind === "kept") aside.set(code, open);
}

/** Holds for this visit what the browser does not keep. */
function hold(open: OpenScenario): void {
  const code = sourceCode(sourceOfOpen(open));
  const { entries } = store.getState().comparison;
  if (!entries.some(({ source }) => sourceCode(source) === code)) return;
  const held: Source = { kind: "held", key: crypto.randomUUID() };
  putDocument(sourceCode(held), documentOf(open.base));
  renameSource(code, held);
}

function look(open: OpenScenario, variant: string | null): void {
  const next = { ...open, ...showing(open.base, variant) };
  store.setState({
    open: next,
    results: derive(next.shown, null),
    versions: null,
    removedVersion: null,
  });
}
