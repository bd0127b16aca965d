import type { Scenario } from "../../scenario";
import { chooseFiles } from "../../storage";
import { readFile } from "../readFile";
import { receive } from "../receive";
import { type Refusal, store } from "../store";
import { addEntries } from "./choose";
import type { Source } from "./comparisonState";
import { breathe, documentOf, putDocument } from "./documents";
import { sourceCode } from "./entries";

/** Compares the scenarios of files: the good ones are kept and join, those refused are listed with their issues. */
export async function compareFiles(files: readonly File[]): Promise<void> {
  const refusals: Refusal[] = [];
  const sources: { source: Source; file: string }[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if ("issues" in read) refusals.push(read);
    else sources.push({ source: await keptSource(read.scenario), file: read.file });
    await breathe();
  }
  await addEntries(sources);
  const known = new Set(
    store.getState().comparison.entries.map(({ source }) => sourceCode(source)),
  );
  const taken = sources.filter(({ source }) => known.has(sourceCode(source)));
  store.setState({ refusals, taken: taken.map(({ file }) => file) });
}

/** Asks for files and compares their scenarios. */
export async function chooseToCompare(): Promise<void> {
  const files = await chooseFiles();
  if (files.length > 0) await compareFiles(files);
}

/** Keeps a scenario that came in, or holds it for the visit where the browser keeps nothing; under which source it is then. */
export async function keptSource(scenario: Scenario): Promise<Source> {
  const { record } = await receive(scenario);
  if (record) return { kind: "kept", key: record.key };
  const held: Source = { kind: "held", key: crypto.randomUUID() };
  putDocument(sourceCode(held), documentOf(scenario));
  return held;
}
