import { i18n } from "../locales";
import { limits, parseScenario, type Scenario, serialiseScenario } from "../scenario";
import {
  keepVersion,
  type KeptVersion,
  listVersions,
  removeVersion as removeStored,
  type StorageFault,
  type Stored,
  type VersionRefusal,
} from "../storage";
import { editBase } from "./edit";
import { keepAsItIs } from "./keeping";
import { store } from "./store";
import { showVariant } from "./variant";

/** What became of a version to take or of a return to one: done, or why not. */
export type VersionOutcome = "done" | "unreadable" | VersionRefusal | StorageFault;

const none: Stored<KeptVersion[]> = { ok: true, value: [] };

/** Reads the versions of the open scenario. */
export async function refreshVersions(): Promise<void> {
  const { open } = store.getState();
  if (!open) return;
  const stored = open.record ? await listVersions(open.record.key) : none;
  if (store.getState().open?.record?.key !== open.record?.key) return;
  store.setState({ versions: stored.ok ? stored.value : stored.fault });
}

/** Takes a version of the open scenario as it is now, under a name; keeps the scenario first where it was not. */
export async function takeVersion(name: string): Promise<VersionOutcome> {
  const outcome = await take(name.trim().slice(0, limits.nameLength), "hand");
  await refreshVersions();
  return outcome;
}

async function take(name: string, reason: KeptVersion["reason"]): Promise<VersionOutcome> {
  const record = await keepAsItIs();
  const { open } = store.getState();
  if (typeof record === "string") return record;
  if (!open) return "refused";
  const stored = await keepVersion({
    key: crypto.randomUUID(),
    recordKey: record.key,
    name,
    reason,
    text: serialiseScenario(open.base),
    takenAt: new Date().toISOString(),
  });
  return stored.ok ? (stored.value ?? "done") : stored.fault;
}

/** The scenario of a version; null where it cannot be read any more. */
export function readVersion({ text }: KeptVersion): Scenario | null {
  const parsed = parseScenario(text);
  return parsed.ok ? parsed.scenario : null;
}

/**
 * Goes back to a version, as an edit that can be undone. The present becomes a version first, unless
 * one holds exactly the same; where that cannot be kept, nothing is changed.
 */
export async function restoreVersion(version: KeptVersion): Promise<VersionOutcome> {
  const scenario = readVersion(version);
  if (!scenario) return "unreadable";
  const { open } = store.getState();
  if (!open) return "refused";
  if (open.variant !== null) showVariant(null);
  const outcome = (await isKeptAsVersion(open.record?.key, serialiseScenario(open.base)))
    ? "done"
    : await take(i18n.t("keeping.versions.beforeRestore", { name: version.name }), "beforeRestore");
  if (outcome === "done") {
    editBase({ key: "restored", path: "" }, (draft) => {
      const { id } = draft.meta;
      for (const key of Object.keys(draft)) Reflect.deleteProperty(draft, key);
      Object.assign(draft, structuredClone(scenario));
      draft.meta.id = id;
    });
  }
  await refreshVersions();
  return outcome;
}

async function isKeptAsVersion(recordKey: string | undefined, text: string): Promise<boolean> {
  const stored = recordKey === undefined ? null : await listVersions(recordKey);
  return Boolean(stored?.ok && stored.value.some((version) => version.text === text));
}

/** Takes a version away; it can be put back until the next one is. */
export async function removeVersion(version: KeptVersion): Promise<void> {
  const stored = await removeStored(version.key);
  if (stored.ok) store.setState({ removedVersion: version });
  await refreshVersions();
}

/** Puts back the version taken away last. */
export async function putBackVersion(): Promise<void> {
  const { removedVersion } = store.getState();
  if (!removedVersion) return;
  const stored = await keepVersion(removedVersion);
  if (stored.ok && stored.value === null) store.setState({ removedVersion: null });
  await refreshVersions();
}
