import { parseScenario, type Scenario } from "../scenario";
import { readKept, writeAddress } from "../storage";
import { readExample, readExamples } from "./examples";
import { keepNow } from "./keeping";
import { addressOf } from "./address";
import { documentOf } from "./documentNames";
import { derive } from "./results";
import { fresh, type OpenScenario, store } from "./store";

/**
 * Shows a scenario from its assumptions to its results, in place of the one that was open; with the name that a document
 * of its application has in the address, that document.
 */
export function show(open: OpenScenario, isNewAddress = true, document?: string): void {
  store.setState({
    view: "scenario",
    panel: "projection",
    document: document === undefined ? null : documentOf(document),
    open,
    results: derive(open.base, null),
    drawer: [],
    notice: null,
    versions: null,
    removedVersion: null,
  });
  writeAddress(addressOf(open), isNewAddress);
}

/** Reads the examples for the start page, once; again where they could not be read. */
export async function loadExamples(): Promise<void> {
  if (Array.isArray(store.getState().examples)) return;
  try {
    store.setState({ examples: await readExamples() });
  } catch {
    store.setState({ examples: "unreadable" });
  }
}

/** Opens an example; it is kept in the browser from its first change. */
export async function openExample(
  name: string,
  isNewAddress = true,
  document?: string,
): Promise<void> {
  await keepNow();
  const example = await readExample(name).catch(() => null);
  if (!example) return showMissing();
  show(fresh({ kind: "example", name }, example.scenario, null), isNewAddress, document);
  store.setState({ refusals: [] });
}

/** Opens a scenario kept in this browser. */
export async function openKept(key: string, isNewAddress = true, document?: string): Promise<void> {
  await keepNow();
  const stored = await readKept(key);
  if (!stored.ok || !stored.value) return showMissing();
  const { name, text, changedAt } = stored.value;
  const parsed = parseScenario(text);
  if (!parsed.ok) {
    store.setState({ refusals: [{ file: name, issues: parsed.issues }], taken: [] });
    return;
  }
  show(fresh({ kind: "kept" }, parsed.scenario, { key, changedAt }), isNewAddress, document);
  store.setState({ refusals: [] });
}

/** Opens a new scenario made from the open one, to be kept from the start. */
export function openCopy(scenario: Scenario): void {
  show({ ...fresh({ kind: "kept" }, scenario, null), keeping: "pending" });
  void keepNow();
}

function showMissing(): void {
  store.setState({ view: "missing" });
}

/** Shows the start page. */
export function showLibrary(): void {
  store.setState({ view: "library", drawer: [], notice: null, removed: null });
}

/** Back to the start page, as a step of the back button; the scenario stays open behind it. */
export function goToLibrary(): void {
  void keepNow();
  showLibrary();
  writeAddress({ kind: "library" }, true);
}
