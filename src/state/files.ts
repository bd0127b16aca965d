import { type Scenario, serialiseScenario } from "../scenario";
import { chooseFiles, downloadText, fileNameOf, type SaveOutcome, saveText } from "../storage";
import { keepNow } from "./keeping";
import { show } from "./opening";
import { isLibrary, takeLibrary } from "./libraryFile";
import { readFile } from "./readFile";
import { type Received, receive } from "./receive";
import { fresh, type OpenScenario, type Refusal, store } from "./store";

/**
 * Reads files one by one: the first good scenario is opened, other good ones are kept in the browser, and
 * those refused are listed with their issues. Libraries are taken in, and open nothing. Where all
 * are refused the open scenario is untouched. While scenarios are compared, the good ones join them; in the table of many
 * projects they are lines.
 */
export async function openFiles(all: readonly File[]): Promise<void> {
  if (all.length === 0) return;
  await keepNow();
  const { view } = store.getState();
  const isCompared = view === "comparison";
  if (view === "portfolio") {
    const { addToPortfolio } = await import("./comparison/portfolio");
    return addToPortfolio(all);
  }
  const areLibraries = await Promise.all(all.map(isLibrary));
  const files = all.filter((_, index) => !areLibraries[index]);
  const libraries = all.filter((_, index) => areLibraries[index]);
  if (files.length > 0 && isCompared) {
    const { compareFiles } = await import("./comparison/files");
    await compareFiles(files);
  } else if (files.length > 0) await openScenarioFiles(files);
  else store.setState({ refusals: [], taken: [] });
  for (const library of libraries) await takeLibrary(library);
}

async function openScenarioFiles(files: readonly File[]): Promise<void> {
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
  const records = [record];
  for (const other of others) records.push((await receive(other.scenario)).record);
  const keys = records.flatMap((one) => one?.key ?? []);
  const open = same ?? fresh({ kind: "file", name: first.file }, first.scenario, record);
  show(fault ? { ...open, keeping: fault } : open);
  if (others.length > 0) {
    const isWhole = keys.length === records.length;
    const notice = { kind: "othersKept", count: others.length } as const;
    store.setState({ notice: isWhole ? { ...notice, keys } : notice });
  } else if (isKnown) store.setState({ notice: { kind: "alreadyKept", name: meta.name } });
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
