import { parseScenario, type Scenario } from "../../scenario";
import { listVersions, readKept } from "../../storage";
import { readExample } from "../examples";
import { keepNow } from "../keeping";
import { store } from "../store";
import type { ComparedDocument, Entry, Source } from "./comparisonState";
import { sourceCode, sourceOfOpen } from "./entries";

/** What a source holds that is not there any more. */
export const missing: ComparedDocument = { scenario: null, fault: "missing", version: null };
const unreadable: ComparedDocument = { scenario: null, fault: "unreadable", version: null };

/** What was read of each source, and the text that it was read from: the same text is the same scenario. */
const readBefore = new Map<
  string,
  { readonly text: string; readonly document: ComparedDocument }
>();

/** Reads what the entries hold, one after the other, so that the page answers in between. */
export async function readDocuments(entries: readonly Entry[]): Promise<void> {
  await keepNow();
  const codes = new Map(entries.map(({ source }) => [sourceCode(source), source]));
  for (const [code, source] of codes) {
    if (source.kind === "held") continue;
    const document = await readDocument(code, source);
    putDocument(code, document);
    await breathe();
  }
}

export function putDocument(code: string, document: ComparedDocument): void {
  store.setState(({ comparison }) => ({
    comparison: { ...comparison, documents: { ...comparison.documents, [code]: document } },
  }));
}

/** A scenario as a document. */
export function documentOf(scenario: Scenario): ComparedDocument {
  return { scenario, fault: null, version: null };
}

async function readDocument(
  code: string,
  source: Exclude<Source, { kind: "held" }>,
): Promise<ComparedDocument> {
  if (source.kind === "example") {
    const known = store.getState().comparison.documents[code];
    if (known?.scenario) return known;
    const example = await readExample(source.name).catch(() => null);
    return example ? documentOf(example.scenario) : missing;
  }
  if (source.kind === "kept") {
    const { open } = store.getState();
    // The open one is as it is on screen, without being read again.
    if (open && sourceCode(sourceOfOpen(open)) === code) return documentOf(open.base);
    const stored = await readKept(source.key);
    return stored.ok && stored.value ? readText(code, stored.value.text, null) : missing;
  }
  const stored = await listVersions(source.record);
  const version = stored.ok ? stored.value.find(({ key }) => key === source.key) : undefined;
  return version ? readText(code, version.text, version) : missing;
}

/** What a kept text holds; the same text is the same scenario. */
export function readText(
  code: string,
  text: string,
  version: ComparedDocument["version"],
): ComparedDocument {
  const before = readBefore.get(code);
  if (before?.text === text) return before.document;
  const parsed = parseScenario(text);
  const told = version && { name: version.name, takenAt: version.takenAt };
  const document = parsed.ok
    ? { scenario: parsed.scenario, fault: null, version: told }
    : { ...unreadable, version: told };
  readBefore.set(code, { text, document });
  return document;
}

/** Lets the page answer between two scenarios. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
