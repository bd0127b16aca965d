import { parseScenario, type Scenario, serialiseScenario } from "../scenario";
import { keep, type KeptScenario, listKept, putBack, removeKept } from "../storage";
import { editBase } from "./edit";
import { copyName, keepNow } from "./keeping";
import { store } from "./store";

/** Reads the list of the scenarios kept in this browser, once what is pending is written. */
export async function refreshKept(): Promise<void> {
  await keepNow();
  const stored = await listKept();
  store.setState({ kept: stored.ok ? stored.value : stored.fault });
}

/** Takes a scenario out of the browser with its versions; it can be put back until the next one is. */
export async function removeFromKept(scenario: KeptScenario): Promise<void> {
  const stored = await removeKept(scenario.key);
  if (stored.ok) store.setState({ removed: { scenario, versions: stored.value } });
  await refreshKept();
}

/** Puts back what was taken out last. */
export async function putBackKept(): Promise<void> {
  const { removed } = store.getState();
  if (!removed) return;
  const stored = await putBack(removed);
  if (stored.ok) store.setState({ removed: null });
  await refreshKept();
}

/** Gives a kept scenario another name; of the one that is open, as an edit. */
export async function renameKept(kept: KeptScenario, name: string): Promise<void> {
  const { open } = store.getState();
  if (open?.record?.key === kept.key) {
    editBase({ key: "name", path: "meta.name" }, ({ meta }) => {
      meta.name = name;
    });
  } else {
    const scenario = readOrRefuse(kept);
    if (!scenario) return;
    const renamed = { ...scenario, meta: { ...scenario.meta, name } };
    await write(kept.key, renamed, kept.changedAt);
  }
  await refreshKept();
}

/** Makes a scenario of its own out of a kept one; its versions stay with the first. */
export async function duplicateKept(kept: KeptScenario): Promise<void> {
  const scenario = readOrRefuse(kept);
  if (!scenario) return;
  const { kept: all } = store.getState();
  const taken = new Set(Array.isArray(all) ? all.map((one: KeptScenario) => one.name) : []);
  const name = copyName(kept.name, taken);
  const meta = { ...scenario.meta, id: crypto.randomUUID(), name };
  const isDone = await write(crypto.randomUUID(), { ...scenario, meta }, null);
  await refreshKept();
  if (isDone) store.setState({ notice: { kind: "duplicated", name } });
}

function readOrRefuse({ name, text }: KeptScenario): Scenario | null {
  const parsed = parseScenario(text);
  if (parsed.ok) return parsed.scenario;
  store.setState({ refusals: [{ file: name, issues: parsed.issues }], taken: [] });
  return null;
}

async function write(
  key: string,
  scenario: Scenario,
  lastChangedAt: string | null,
): Promise<boolean> {
  const { id, name, territory = "" } = scenario.meta;
  const stored = await keep(
    {
      key,
      scenarioId: id,
      name,
      territory,
      text: serialiseScenario(scenario),
      changedAt: new Date().toISOString(),
    },
    lastChangedAt,
    crypto.randomUUID(),
  );
  if (!stored.ok) store.setState({ notice: { kind: "notKept", fault: stored.fault } });
  return stored.ok;
}
