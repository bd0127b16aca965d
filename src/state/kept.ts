import { keep, type KeptScenario, listKept, removeKept } from "../storage";
import { keepNow } from "./keeping";
import { store } from "./store";

/** Reads the list of the scenarios kept in this browser, once what is pending is written. */
export async function refreshKept(): Promise<void> {
  await keepNow();
  const stored = await listKept();
  store.setState({ kept: stored.ok ? stored.value : "refused" });
}

/** Takes a scenario out of the browser; it can be put back until the next one is. */
export async function removeFromKept(scenario: KeptScenario): Promise<void> {
  const stored = await removeKept(scenario.key);
  if (stored.ok) store.setState({ removed: scenario });
  await refreshKept();
}

/** Puts back what was taken out last. */
export async function putBackKept(): Promise<void> {
  const { removed } = store.getState();
  if (!removed) return;
  const stored = await keep(removed, null, crypto.randomUUID());
  if (stored.ok) store.setState({ removed: null });
  await refreshKept();
}
