import {
  isLibraryFile,
  libraryFile,
  type LibraryRefusal,
  limits,
  openLibraryFile,
  readLibraryEntry,
  serialiseEntry,
} from "../scenario";
import {
  fileNameOf,
  keepVersion,
  type KeptScenario,
  type KeptVersion,
  listKept,
  listVersions,
  readBytes,
  saveText,
  type StorageFault,
} from "../storage";
import { keepNow } from "./keeping";
import { refreshKept } from "./kept";
import { receive } from "./receive";
import { type LibraryTaken, type Refusal, store } from "./store";

/** Enough of a file to tell what it is. */
const headBytes = 200;

/** Whether a file holds a library; false too where it cannot be read, which is told when it is opened. */
export async function isLibrary(file: File): Promise<boolean> {
  try {
    return isLibraryFile(await readBytes(file, headBytes));
  } catch {
    return false;
  }
}

/**
 * Takes a library's file in: its scenarios and their versions are added to those kept here. Nothing is
 * overwritten, what is there already is passed over, and what is faulty is listed.
 */
export async function takeLibrary(file: File): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file, limits.libraryBytes + 1);
  } catch {
    return addRefusals([{ file: file.name, issues: [] }]);
  }
  const opened = openLibraryFile(bytes);
  if (!opened.ok) return addRefusals([{ file: file.name, issues: opened.issues }]);
  const count = opened.entries.length;
  store.setState({ notice: { kind: "libraryReading", count } });
  let taken: LibraryTaken = { added: 0, known: 0, versions: 0, left: 0 };
  for (const data of opened.entries) {
    await breathe();
    const { content, refusals } = readLibraryEntry(data);
    addRefusals(refusals.map((refusal) => refusalIn(file.name, refusal)));
    if (!content) continue;
    const changedAt = new Date(content.changedAt).toISOString();
    const { record, isKnown, fault } = await receive(content.scenario, changedAt);
    const versions = record ? await addVersions(record.key, content.versions) : fault;
    if (typeof versions !== "object") return stop(taken, versions ?? "refused");
    taken = {
      added: taken.added + (isKnown ? 0 : 1),
      known: taken.known + (isKnown ? 1 : 0),
      versions: taken.versions + versions.added,
      left: taken.left + versions.left,
    };
  }
  await refreshKept();
  store.setState({ notice: { kind: "libraryTaken", taken } });
}

async function stop(taken: LibraryTaken, fault: StorageFault): Promise<void> {
  await refreshKept();
  store.setState({ notice: { kind: "libraryStopped", taken, fault } });
}

/** Lets the page answer between two scenarios. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function addRefusals(refusals: readonly Refusal[]): void {
  if (refusals.length === 0) return;
  store.setState((state) => ({ refusals: [...state.refusals, ...refusals] }));
}

function refusalIn(file: string, { names, issues, data }: LibraryRefusal): Refusal {
  return { file: [file, ...names].join(" › "), issues, data };
}

type GivenVersion = Pick<KeptVersion, "name" | "reason" | "takenAt" | "text">;

/** Adds the versions that are not there yet; those beyond the limits are counted and left. */
async function addVersions(
  recordKey: string,
  given: readonly GivenVersion[],
): Promise<{ added: number; left: number } | StorageFault> {
  if (given.length === 0) return { added: 0, left: 0 };
  const there = await listVersions(recordKey);
  if (!there.ok) return there.fault;
  const known = new Set(there.value.map(({ takenAt, text }) => `${takenAt} ${text}`));
  let added = 0;
  let left = 0;
  for (const version of given) {
    const takenAt = new Date(version.takenAt).toISOString();
    if (known.has(`${takenAt} ${version.text}`)) continue;
    const key = crypto.randomUUID();
    const stored = await keepVersion({ ...version, takenAt, key, recordKey });
    if (!stored.ok) return stored.fault;
    if (stored.value === null) added += 1;
    else left += 1;
  }
  return { added, left };
}

/**
 * Saves every scenario kept in this browser with its versions as one file. Where that would be larger
 * than what can be read again, versions are left out, and that is said.
 */
export async function saveLibrary(title: string, description: string): Promise<void> {
  await keepNow();
  const kept = await listKept();
  if (!kept.ok) return store.setState({ notice: { kind: "notKept", fault: kept.fault } });
  const now = new Date();
  const whole = await libraryText(kept.value, now, true);
  const text = whole ?? (await libraryText(kept.value, now, false));
  if (text === null) return store.setState({ notice: { kind: "libraryTooLarge" } });
  const name = fileNameOf(title, now);
  const outcome = await saveText(text, name, description);
  if (outcome === "failed") return store.setState({ notice: { kind: "saveFailed" } });
  if (outcome === "saved") {
    const kind = whole === null ? "librarySavedWithoutVersions" : "saved";
    store.setState({ notice: { kind, name } });
  }
}

/** The file of a library; null where it would be too large. */
async function libraryText(
  kept: readonly KeptScenario[],
  date: Date,
  withVersions: boolean,
): Promise<string | null> {
  const entries: string[] = [];
  let bytes = 0;
  if (kept.length > limits.libraryScenarios) return null;
  for (const { key, changedAt, text } of kept) {
    const stored = withVersions ? await listVersions(key) : null;
    const versions = stored?.ok ? stored.value.map(withoutKeys) : [];
    const entry = serialiseEntry({ changedAt, text, versions });
    bytes += new Blob([entry]).size + 2;
    if (bytes > limits.libraryBytes - 1000) return null;
    entries.push(entry);
  }
  return libraryFile(entries, date.toISOString());
}

function withoutKeys({ name, reason, takenAt, text }: KeptVersion): GivenVersion {
  return { name, reason, takenAt, text };
}
