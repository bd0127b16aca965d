import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bookFile } from "../../../src/exports/workbook/write";
import { bookFor, examples } from "./agreement";
import { hostile, hostileScenario } from "./hostile";

async function partsOf(language: "fr" | "en") {
  const [example] = examples();
  if (!example) throw new Error("no example");
  const book = bookFor(hostileScenario(example.scenario), language);
  const files = unzipSync(await bookFile(book));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { book, files, part };
}

const french = await partsOf("fr");
const english = await partsOf("en");

describe("the file of a workbook", () => {
  it("holds our formulas, each with its value, and no other", () => {
    const { book, part } = french;
    book.sheets.forEach((sheet, index) => {
      const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
      const ours = [...sheet.entries()].filter(([, , cell]) => cell.formula !== null);
      expect(xml.match(/<f[ >]/g) ?? []).toHaveLength(ours.length);
      const shown = ours.filter(([, , cell]) => cell.value() !== "");
      expect(xml.match(/<\/f><v>/g) ?? []).toHaveLength(shown.length);
      expect(xml).not.toContain('t="e"');
    });
  });

  it("keeps what strangers wrote as texts", () => {
    const { files, part } = french;
    const texts = Object.keys(files)
      .filter((name) => name.endsWith(".xml"))
      .map(part)
      .join("");
    for (const text of hostile) {
      const escaped = text.replaceAll("\0", "\ufffd").replace(/\p{Cs}/gu, "\ufffd");
      expect(texts.replaceAll("&apos;", "'")).toContain(`>${escaped}<`);
    }
    expect(texts).not.toContain("<f>=");
  });

  it("names each sheet's printed cells so that any program finds them", () => {
    const { book, part } = english;
    const names = part("xl/workbook.xml").replaceAll("&apos;", "'");
    for (const { name } of book.sheets) expect(names).toContain(`>'${name}'!$A$1:$`);
  });

  it("freezes heads, and draws cash and revenue against costs", () => {
    const { book, files, part } = french;
    const months = book.sheets.indexOf(book.months.sheet) + 1;
    expect(part(`xl/worksheets/sheet${months}.xml`)).toMatch(/<pane xSplit="1" ySplit="6"/);
    const charts = Object.keys(files).filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(2);
    for (const chart of charts) expect(part(chart)).toContain("Calcul mensuel");
  });

  it("says everything in the reader's language", () => {
    expect(french.book.sheets.map(({ name }) => name)).toContain("Trésorerie");
    expect(english.book.sheets.map(({ name }) => name)).toContain("Cash plan");
    const read = english.part("xl/sharedStrings.xml");
    const ofBoth = english.book.sheets.map(({ name }) => name);
    const onlyFrench = french.book.sheets.filter(({ name }) => !ofBoth.includes(name));
    expect(onlyFrench).toHaveLength(10);
    for (const { name } of onlyFrench) expect(read).not.toContain(`>${name}<`);
  });
});
