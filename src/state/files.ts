import { type Issue, limits, parseScenario, type Scenario, serialiseScenario } from "../scenario";
import { chooseFiles, fileNameOf, keep, keptVersions, readBytes, saveText } from "../storage";
import { keepNow } from "./keeping";
import { show } from "./opening";
import { derive } from "./results";
import { fresh, type Refusal, store } from "./store";

type Read =
  | { readonly file: string; readonly scenario: Scenario }
  | { readonly file: string; readonly issues: readonly Issue[] };

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
  store.setState({ refusals });
  if (!first) return;
  const { record, hasEarlier, fault } = await receive(first.scenario);
  for (const other of others) await receive(other.scenario);
  const open = fresh({ kind: "file", name: first.file }, first.scenario, record);
  show(fault ? { ...open, keeping: fault } : open);
  if (others.length > 0) store.setState({ notice: { kind: "othersKept", count: others.length } });
  else if (hasEarlier) store.setState({ notice: { kind: "earlierKept" } });
}

/** Asks for files and opens them. */
export async function chooseAndOpen(): Promise<void> {
  await openFiles(await chooseFiles());
}

async function readFile(file: File): Promise<Read> {
  try {
    const parsed = parseScenario(await readBytes(file, limits.fileBytes + 1));
    if (!parsed.ok) return { file: file.name, issues: parsed.issues };
    const { issue } = derive(parsed.scenario, null);
    if (issue) return { file: file.name, issues: [issue] };
    return { file: file.name, scenario: parsed.scenario };
  } catch (error) {
    if (!(error instanceof DOMException)) reportError(error);
    return { file: file.name, issues: [] };
  }
}

/** Keeps a scenario that came in, in a record of its own unless one holds exactly the same. */
async function receive(scenario: Scenario) {
  const { id, name, territory = "" } = scenario.meta;
  const text = serialiseScenario(scenario);
  const versions = await keptVersions(id);
  if (!versions.ok) return { record: null, hasEarlier: false, fault: versions.fault };
  const same = versions.value.find((version) => version.text === text);
  if (same) return { record: { key: same.key, changedAt: same.changedAt }, hasEarlier: false };
  const key = crypto.randomUUID();
  const changedAt = new Date().toISOString();
  const stored = await keep({ key, scenarioId: id, name, territory, text, changedAt }, null, key);
  if (!stored.ok) return { record: null, hasEarlier: false, fault: stored.fault };
  return { record: { key, changedAt }, hasEarlier: versions.value.length > 0 };
}

/** Saves the open scenario, with all its variants, as a file; a changed one is dated. */
export async function saveFile(description: string): Promise<void> {
  const { open } = store.getState();
  if (!open) return;
  const now = new Date();
  const scenario = open.base === open.opened ? open.base : dated(open.base, now);
  const fileName = fileNameOf(scenario.meta.name, now);
  const outcome = await saveText(serialiseScenario(scenario), fileName, description);
  if (outcome === "failed") store.setState({ notice: { kind: "saveFailed" } });
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
