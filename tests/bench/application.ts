import { compile, planOf } from "../../src/engine";
import {
  type ApplicationDocument,
  budgetDocument,
  cashDocument,
  checksDocument,
  type DocxAsked,
  fundingDocument,
  incomeDocument,
  thresholdsDocument,
} from "../../src/exports";
import { docxFile } from "../../src/exports/docx/docxFile";
import { addScenarioTexts, startTexts } from "../../src/locales";
import { listFigures, parseScenario, type Scenario } from "../../src/scenario";
import { chosenMonths } from "../../src/statements";
import { largestExample } from "./engine";
import { below, type Figure } from "./figure";

/** Time to make the documents of the largest example, and their text document as its worker does. */
export async function measureApplication(): Promise<Figure[]> {
  startTexts("fr");
  addScenarioTexts();
  const { name, text } = largestExample();
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(`${name} is refused`);
  const { scenario } = parsed;
  const plan = planOf(compile(scenario));
  const begun = performance.now();
  const documents = [
    budgetDocument(plan, chosenMonths(plan, 0, 11), "fr"),
    incomeDocument(plan, "fr"),
    fundingDocument(plan, "fr"),
    cashDocument(plan, "fr"),
    thresholdsDocument(plan, "fr"),
    registerOf(scenario),
    checksDocument(plan, "fr"),
  ];
  const made = performance.now();
  const asked: DocxAsked = {
    title: "Dossier",
    name: scenario.meta.name,
    facts: [],
    foot: "",
    page: "page",
    language: "fr",
    before: [],
    documents,
    after: [],
  };
  const { length } = await docxFile(asked);
  const end = performance.now();
  return [
    below("documents of the application", (made - begun) / 1000, 1, "s"),
    below("text document, the first time", (end - made) / 1000, 2, "s"),
    { name: "its file", value: `${Math.round(length / 1000)} kB` },
  ];
}

/** As many rows and as long as those of the register, whose words are the page's own. */
function registerOf(scenario: Scenario): ApplicationDocument {
  const columns = ["figure", "value", "origin", "state"].map((head) => ({
    head,
    isNumeric: false,
  }));
  const rows = listFigures(scenario).map(({ path, value, said }) => ({
    level: "item" as const,
    cells: [
      path,
      JSON.stringify(value),
      `${said.source ?? ""}\n${said.note ?? ""}`,
      said.state ?? "",
    ],
  }));
  const table = { kind: "table", key: "register", caption: "register", columns, rows } as const;
  return { key: "register", title: "register", isWide: true, blocks: [table] };
}
