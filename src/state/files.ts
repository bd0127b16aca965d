import { type Issue, limits, parseScenario, type Scenario, serialiseScenario } from "../scenario";
import {
  chooseFiles,
  downloadText,
  fileNameOf,
  keep,
  keptVersions,
  readBytes,
  type SaveOutcome,
  type StorageFault,
  saveText,
} from "../storage";
import { keepNow } from "./keeping";
import { show } from "./opening";
import { derive } from "./results";
import { fresh, type OpenScenario, type RecordMark, type Refusal, store } from "./store";

type Read =
  | { readonly file: string; readonly scenario: Scenario }
  | { readonly file: string; readonly issues: readonly Issue[]; readonly data?: unknown };

/**
 * Reads files one by one: the first good one is opened, other good ones are kept in the browser, and
 * those refused are listed with their issues. Where all are refused the open scenario is untouched.
 */
export async function openFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  await keepNow();
  const read = await Promise.all(files.map(readFile));
  const refusals: Refusal[] = read.filter((one) => "issues" in one);
  const [first, ...others] = read.filter((one) => "scenario" in one);
  store.setState({ refusals, taken: [first, ...others].flatMap((one) => one?.file ?? []) });
  if (!first) return;
  const { meta } = first.scenario;
  const same = sameAsOpen(first.scenario);
  const { record, isKnown, hasEarlier, fault }: Received = same
    ? { record: same.record, isKnown: true, hasEarlier: false }
    : await receive(first.scenario);
  for (const other of others) await receive(other.scenario);
  const open = same ?? fresh({ kind: "file", name: first.file }, first.scenario, record);
  show(fault ? { ...open, keeping: fault } : open);
  if (others.length > 0) store.setState({ notice: { kind: "othersKept", count: others.length } });
  else if (isKnown) store.setState({ notice: { kind: "alreadyKept", name: meta.name } });
  else if (hasEarlier) store.setState({ notice: { kind: "earlierKept" } });
}

/** The open scenario, on its base, where the file holds exactly the same: its history is worth keeping. */
function sameAsOpen(scenario: Scenario): OpenScenario | null {
  const { open } = store.getState();
  if (!open || serialiseScenario(open.base) !== serialiseScenario(scenario)) return null;
  return { ...open, variant: null, shown: open.base };
}

/** Asks for files and opens them. */
export async function chooseAndOpen(): Promise<void> {
  await openFiles(await chooseFiles());
}

async function readFile(file: File): Promise<Read> {
  try {
    const bytes = await readBytes(file, limits.fileBytes + 1);
    const parsed = parseScenario(bytes);
    if (!parsed.ok) return { file: file.name, issues: parsed.issues, data: dataOf(bytes) };
    const { issue } = derive(parsed.scenario, null);
    if (issue) return { file: file.name, issues: [issue], data: parsed.scenario };
    return { file: file.name, scenario: parsed.scenario };
  } catch (error) {
    if (!(error instanceof DOMException)) reportError(error);
    return { file: file.name, issues: [] };
  }
}

/** What a refused file holds, to name the places of its faults; undefined where it is not JSON. */
function dataOf(bytes: Uint8Array): unknown {
  if (bytes.length > limits.fileBytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** How a scenario that came in is kept. */
interface Received {
  readonly record: RecordMark | null;
  /** Whether exactly the same was there before. */
  readonly isKnown: boolean;
  /** Whether another version of it was. */
  readonly hasEarlier: boolean;
  readonly fault?: StorageFault;
}

/** Keeps a scenario that came in, in a record of its own unless one holds exactly the same. */
async function receive(scenario: Scenario): Promise<Received> {
  const { id, name, territory = "" } = scenario.meta;
  const text = serialiseScenario(scenario);
  const versions = await keptVersions(id);
  const none = { record: null, isKnown: false, hasEarlier: false };
  if (!versions.ok) return { ...none, fault: versions.fault };
  const same = versions.value.find((version) => version.text === text);
  if (same) return { ...none, record: { key: same.key, changedAt: same.changedAt }, isKnown: true };
  const key = crypto.randomUUID();
  const changedAt = new Date().toISOString();
  const stored = await keep({ key, scenarioId: id, name, territory, text, changedAt }, null, key);
  if (!stored.ok) return { ...none, fault: stored.fault };
  return { ...none, record: { key, changedAt }, hasEarlier: versions.value.length > 0 };
}

/** Saves the open scenario, with all its variants, as a file; a changed one is dated. */
export function saveFile(description: string): Promise<void> {
  return write((text, fileName) => saveText(text, fileName, description));
}

/** Saves it among the downloads, where the place that was asked for was not given. */
export function downloadFile(): Promise<void> {
  return write(downloadText);
}

async function write(
  put: (text: string, fileName: string) => SaveOutcome | Promise<SaveOutcome>,
): Promise<void> {
  const { open } = store.getState();
  if (!open) return;
  const now = new Date();
  const scenario = open.base === open.opened ? open.base : dated(open.base, now);
  const fileName = fileNameOf(scenario.meta.name, now);
  const outcome = await put(serialiseScenario(scenario), fileName);
  if (outcome === "failed") store.setState({ notice: { kind: "saveFailed" } });
  if (outcome === "cancelled") store.setState({ notice: { kind: "saveCancelled" } });
  if (outcome !== "saved") return;
  store.setState({ notice: { kind: "saved", name: fileName } });
  const { open: current } = store.getState();
  if (scenario === open.base || current?.base !== open.base) return;
  const shown = current.variant === null ? scenario : current.shown;
  store.setState({ open: { ...current, base: scenario, shown, keeping: "pending" } });
}

function dated(scenario: Scenario, date: Date): Scenario {
  return { ...scenario, meta: { ...scenario.meta, updated: date.toISOString() } };
}
