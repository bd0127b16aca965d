import { i18n } from "../locales";
import { applyVariant, limits, serialiseScenario } from "../scenario";
import { keep, type StorageFault, writeAddress } from "../storage";
import { addressOf } from "./address";
import { type OpenScenario, type RecordMark, store } from "./store";

/** Rest after an edit before it is written: a burst of typing makes one write. */
const restMilliseconds = 300;

let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();

/** Keeps the open scenario in the browser after each change; gives the way to stop. */
export function startKeeping(): () => void {
  const stopWatching = store.subscribe(({ open }, before) => {
    if (open?.keeping !== "pending" || open.base === before.open?.base) return;
    clearTimeout(timer);
    timer = setTimeout(() => void keepNow(), restMilliseconds);
  });
  const leave = () => void keepNow();
  document.addEventListener("visibilitychange", leave);
  window.addEventListener("pagehide", leave);
  return () => {
    stopWatching();
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", leave);
    window.removeEventListener("pagehide", leave);
  };
}

/** Writes at once what is still to be written, one write after the other. */
export function keepNow(): Promise<void> {
  clearTimeout(timer);
  writing = writeAfter(writing);
  return writing;
}

async function writeAfter(earlier: Promise<void>): Promise<void> {
  await earlier;
  const { open } = store.getState();
  if (open?.keeping === "pending") await write(open);
}

async function write(open: OpenScenario): Promise<void> {
  const { meta } = open.base;
  const changedAt = new Date().toISOString();
  const stored = await keep(
    {
      key: open.record?.key ?? crypto.randomUUID(),
      scenarioId: meta.id,
      name: meta.name,
      territory: meta.territory ?? "",
      text: serialiseScenario(open.base),
      changedAt,
    },
    open.record?.changedAt ?? null,
    crypto.randomUUID(),
  );
  const now = store.getState();
  if (now.open?.opened !== open.opened) return;
  if (!stored.ok) {
    store.setState({ open: { ...now.open, keeping: stored.fault } });
    return;
  }
  const isLatest = now.open.base === open.base;
  const record = { key: stored.value, changedAt };
  if (open.record && open.record.key !== record.key) {
    // Another window was there first: this one goes on apart, under a name that says so.
    store.setState({ open: { ...asCopy(now.open), record }, notice: { kind: "keptApart" } });
  } else store.setState({ open: { ...now.open, record, keeping: isLatest ? "kept" : "pending" } });
  if (now.view === "scenario") writeAddress(addressOf({ ...open, record }), false);
}

/** The open scenario as one of its own, still to be kept: another identity, and a name that says so. */
export function asCopy(open: OpenScenario): OpenScenario {
  const { meta, ...rest } = open.base;
  const base = { ...rest, meta: { ...meta, id: crypto.randomUUID(), name: copyName(meta.name) } };
  const shown = open.variant === null ? base : applyVariant(base, open.variant);
  return { ...open, base, shown, record: null, isOld: false, keeping: "pending" };
}

/** `Épicerie du Vallon (copie)`, then `(copie 2)`: not taken yet, within the length that names may have. */
export function copyName(name: string, taken: ReadonlySet<string> = new Set()): string {
  const word = i18n.t("library.copy");
  const bare = name.replace(new RegExp(` \\(${word}( \\d+)?\\)$`), "");
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? ` (${word})` : ` (${word} ${number})`;
    const next = bare.slice(0, limits.nameLength - ending.length) + ending;
    if (next !== name && !taken.has(next)) return next;
  }
}

/** Keeps the open scenario though nothing was changed; gives its record, or why there is none. */
export async function keepAsItIs(): Promise<RecordMark | StorageFault> {
  const { open } = store.getState();
  if (open && open.record === null) store.setState({ open: { ...open, keeping: "pending" } });
  await keepNow();
  const { open: now } = store.getState();
  if (now?.record) return now.record;
  const keeping = now?.keeping;
  return keeping === "full" || keeping === "blocked" || keeping === "outdated"
    ? keeping
    : "refused";
}
