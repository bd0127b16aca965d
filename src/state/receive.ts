import { type Scenario, serialiseScenario } from "../scenario";
import { keep, keptCopies, type StorageFault } from "../storage";
import type { RecordMark } from "./store";

/** How a scenario that came in is kept. */
export interface Received {
  readonly record: RecordMark | null;
  /** Whether exactly the same was there before. */
  readonly isKnown: boolean;
  /** Whether another copy of it was. */
  readonly hasEarlier: boolean;
  readonly fault?: StorageFault;
}

/** Keeps a scenario that came in, in a record of its own unless one holds exactly the same. */
export async function receive(
  scenario: Scenario,
  changedAt = new Date().toISOString(),
): Promise<Received> {
  const { id, name, territory = "" } = scenario.meta;
  const text = serialiseScenario(scenario);
  const copies = await keptCopies(id);
  const none = { record: null, isKnown: false, hasEarlier: false };
  if (!copies.ok) return { ...none, fault: copies.fault };
  const same = copies.value.find((copy) => copy.text === text);
  if (same) return { ...none, record: { key: same.key, changedAt: same.changedAt }, isKnown: true };
  const key = crypto.randomUUID();
  const stored = await keep({ key, scenarioId: id, name, territory, text, changedAt }, null, key);
  if (!stored.ok) return { ...none, fault: stored.fault };
  return { ...none, record: { key, changedAt }, hasEarlier: copies.value.length > 0 };
}
