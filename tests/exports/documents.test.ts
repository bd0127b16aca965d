import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import {
  type ApplicationDocument,
  cellText,
  methodDocument,
  plainTables,
  type Table,
  zippedTables,
} from "../../src/exports";
import { startTexts } from "../../src/locales";

startTexts("fr");

const side = (key: string, rows: Table["rows"]): Table => ({
  kind: "table",
  key,
  caption: key,
  columns: [
    { head: key, isNumeric: false },
    { head: "€", isNumeric: true },
  ],
  rows,
});

const charges = side("charges", [
  { level: "group", cells: ["60"] },
  { level: "item", cells: ["=cmd|' /C calc'!A0", { value: 1234.567, unit: "euros" }] },
]);
const resources = side("produits", [{ level: "total", cells: ["Total", null] }]);
const pair = {
  kind: "pair",
  key: "budget",
  caption: "Budget",
  sides: [charges, resources],
} as const;
const budget: ApplicationDocument = { key: "budget", title: "Budget", blocks: [pair, charges] };

test("tables that stand side by side stay so in a spreadsheet, numbers whole", () => {
  expect(plainTables(budget).map(({ rows }) => rows)).toEqual([
    [
      ["charges", "€", "produits", "€"],
      ["60", null, "Total", null],
      ["=cmd|' /C calc'!A0", 1234.567, null, null],
    ],
    [
      ["charges", "€"],
      ["60", null],
      ["=cmd|' /C calc'!A0", 1234.567],
    ],
  ]);
});

test("every table is in the zip, in the order of the documents, and runs nothing", async () => {
  const files = unzipSync(await zippedTables([budget, { ...budget, key: "seuil" }], "fr"));
  expect(Object.keys(files)).toEqual([
    "01-budget-budget.csv",
    "01-budget-charges.csv",
    "02-seuil-budget.csv",
    "02-seuil-charges.csv",
  ]);
  const text = strFromU8(files["01-budget-charges.csv"] as Uint8Array);
  expect(text).toContain("'=cmd|' /C calc'!A0;1234,567\r\n");
});

test("cells are read in whole euros, parts in percent", () => {
  expect(cellText({ value: -1234.5, unit: "euros" }, "fr")).toBe("−1\u202f235");
  expect(cellText({ value: -0.2, unit: "euros" }, "fr")).toBe("0");
  expect(cellText({ value: 0.3456, unit: "share" }, "en")).toBe("34.6%");
  expect(cellText({ value: 12.5, unit: "cents" }, "fr")).toBe("12,50\u00a0€");
  expect(cellText(null, "fr")).toBe("");
});

test.each(["fr", "en"] as const)("the method note says everything in %s", (language) => {
  const making = { date: "3 mars 2027", version: "9.9.9", changed: "CHANGED" };
  const { blocks } = methodDocument(making, language);
  const text = JSON.stringify(blocks);
  for (const word of ["3 mars 2027", "9.9.9", "CHANGED", "12156", "2026"]) {
    expect(text).toContain(word);
  }
  expect(text).not.toMatch(/\{\{|method\./);
});
