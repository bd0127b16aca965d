import { i18n } from "../locales";
import { serialiseScenario } from "../scenario";
import { keepVersion, onTold, readKept, type Told } from "../storage";
import { asCopy, keepNow } from "./keeping";
import { refreshKept } from "./kept";
import { openKept } from "./opening";
import { store } from "./store";

/** Follows what other windows do to the scenarios that are shown here; gives the way to stop. */
export function startWindows(): () => void {
  const stopListening = onTold(hear);
  // A browser without channel between windows, or one that slept: seen on coming back.
  const onVisible = () => {
    if (document.visibilityState === "visible") void lookElsewhere();
  };
  document.addEventListener("visibilitychange", onVisible);
  return () => {
    stopListening();
    document.removeEventListener("visibilitychange", onVisible);
  };
}

function hear(told: Told): void {
  const { view } = store.getState();
  if (view === "library") void refreshKept();
  if (told.kind === "kept") compare(told.key, told.changedAt);
}

/** Reads whether the open scenario's record is still as this window wrote it. */
async function lookElsewhere(): Promise<void> {
  await keepNow();
  const key = store.getState().open?.record?.key;
  if (key === undefined) return;
  const stored = await readKept(key);
  if (stored.ok && stored.value) compare(key, stored.value.changedAt);
}

function compare(key: string, changedAt: string): void {
  const { open } = store.getState();
  if (open?.record?.key !== key || open.record.changedAt === changedAt) return;
  store.setState({ open: { ...open, isOld: true } });
}

/**
 * Shows what the other window has made of the open scenario. What was changed here and not yet kept
 * becomes a version of it; where that cannot be, nothing is shown and it is said.
 */
export async function takeFromOtherWindow(): Promise<void> {
  const { open } = store.getState();
  if (!open?.record) return;
  const { key } = open.record;
  if (open.keeping === "pending") {
    const stored = await keepVersion({
      key: crypto.randomUUID(),
      recordKey: key,
      name: i18n.t("keeping.versions.beforeReload"),
      reason: "beforeReload",
      text: serialiseScenario(open.base),
      takenAt: new Date().toISOString(),
    });
    if (!stored.ok || stored.value !== null) {
      const fault = stored.ok ? "full" : stored.fault;
      return store.setState({ notice: { kind: "notKept", fault } });
    }
    store.setState({ open: { ...open, keeping: "kept" } });
  }
  await openKept(key, false);
}

/** Goes on with what is here as a scenario of its own; the other window keeps the first. */
export async function goOnInCopy(): Promise<void> {
  const { open } = store.getState();
  if (!open) return;
  store.setState({ open: asCopy(open) });
  await keepNow();
}
