import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { compile, planOf } from "../../src/engine";
import { budgetDocument, cashDocument, type DocxAsked } from "../../src/exports";
import { docxFile } from "../../src/exports/docx/docxFile";
import { addScenarioTexts, startTexts } from "../../src/locales";
import { chosenMonths } from "../../src/statements";
import { exampleScenario } from "../e2e/plans";

startTexts("fr");
addScenarioTexts();

const plan = planOf(compile(exampleScenario("itinerante-rurale")));
const asked: DocxAsked = {
  title: "Dossier de financement",
  name: 'Relais <du> "Vallon" & Cie',
  facts: ["=cmd|' /C calc'!A0"],
  foot: "établi le 3 mars 2027",
  page: "page",
  language: "fr",
  before: [{ title: "Présentation", hint: "Qui êtes-vous ?", lines: 3 }],
  documents: [budgetDocument(plan, chosenMonths(plan, 0, 11), "fr"), cashDocument(plan, "fr")],
  after: [{ title: "Signature", hint: "Fait à, le", lines: 2 }],
};

describe("the text document", async () => {
  const told: number[] = [];
  const files = unzipSync(await docxFile(asked, (done) => told.push(done)));
  const xml = strFromU8(files["word/document.xml"] as Uint8Array);

  test("holds the documents under real headings, with lines left to write on", () => {
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    for (const text of ["Budget prévisionnel", "TOTAL DES CHARGES", "Plan de trésorerie"]) {
      expect(xml).toContain(text);
    }
    expect(xml.match(/w:val="dotted"/g)).toHaveLength(2 * 5);
    expect(xml).toContain("Relais &lt;du&gt;");
  });

  test("repeats the head of each table, and turns the sheet for what is wide", () => {
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(3);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
    // What a sheet on its side is wide, and not the other way round.
    expect(xml).toMatch(/w:w="16838"[^>]*w:orient="landscape"/);
  });

  test("gives each row as many cells as there are columns", () => {
    for (const table of xml.split("<w:tbl>").slice(1)) {
      const body = table.split("</w:tbl>")[0] ?? "";
      const columns = body.match(/<w:gridCol /g)?.length ?? 0;
      for (const row of body.split("<w:tr>").slice(1)) {
        const cells = row.match(/<w:tc>/g)?.length ?? 0;
        const spans = [...row.matchAll(/<w:gridSpan w:val="(\d+)"/g)];
        const more = spans.reduce((sum, [, span]) => sum + Number(span) - 1, 0);
        expect(cells + more).toBe(columns);
      }
    }
  });

  test("is in French, and tells how far it is", () => {
    expect(strFromU8(files["word/styles.xml"] as Uint8Array)).toContain('w:val="fr-FR"');
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});
