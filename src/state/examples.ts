import { parseScenario, type Scenario } from "../scenario";

/** The scenarios that come with Palier, each fetched when it is asked for. */
const files = import.meta.glob<string>("/scenarios/*.json", { query: "?raw", import: "default" });

/** An example, under the name of its file. */
export interface Example {
  readonly name: string;
  readonly scenario: Scenario;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "");
}

/** Reads one example; null where there is none of that name. Throws where its file is faulty. */
export async function readExample(name: string): Promise<Example | null> {
  const load = files[`/scenarios/${name}.json`];
  if (!load) return null;
  const parsed = parseScenario(await load());
  if (!parsed.ok) throw new Error(`Example ${name}: ${JSON.stringify(parsed.issues[0])}`);
  return { name, scenario: parsed.scenario };
}

/** The order of the start page; examples that are not named here come last, in the order of their files. */
const shownFirst = [
  "collectivites-et-coproprietes",
  "entreprises-puis-habitants",
  "adherents-et-permanence",
  "itinerante-rurale",
];

function rankOf(name: string): number {
  const rank = shownFirst.indexOf(name);
  return rank < 0 ? shownFirst.length : rank;
}

/** Reads them all, in the order of the start page. */
export async function readExamples(): Promise<readonly Example[]> {
  const names = Object.keys(files)
    .map(nameOf)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const examples = await Promise.all(names.map(readExample));
  return examples.filter((example) => example !== null);
}
