import { serialiseScenario } from "../scenario";
import { keep, writeAddress } from "../storage";
import { type OpenScenario, store } from "./store";

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
  store.setState({ open: { ...now.open, record, keeping: isLatest ? "kept" : "pending" } });
  if (now.view === "scenario") writeAddress({ kind: "kept", key: record.key }, false);
}
