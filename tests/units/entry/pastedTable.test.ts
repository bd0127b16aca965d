import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTable, pastedLines, readTable } from "../../../src/units";

describe("a table from a spreadsheet", () => {
  test.each([
    [
      "a column, line ends of Windows, an empty row at the end",
      "1,2\r\n0,9\r\n\r\n",
      [["1,2"], ["0,9"]],
    ],
    ["a row", "1,2\t0,9\n", [["1,2", "0,9"]]],
    [
      "rows of different lengths",
      "a\tb\n1\n",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    ["an empty cell inside", "1\n\n3", [["1"], [""], ["3"]]],
    ["quotes around line ends and tabs", '"a\nb\tc"\t2\r\n', [["a\nb\tc", "2"]]],
    ["a doubled quote", '"dit ""oui"""\t2', [['dit "oui"', "2"]]],
    ["a quote that opens nothing", '5" de pluie\t2', [['5" de pluie', "2"]]],
    ["a quote that is never closed", '"a\t2', [['"a', "2"]]],
    ["spaces around cells", " 1 \t\u00a02", [["1", "2"]]],
    ["nothing", "", []],
    ["one cell", "1 234,5\n", [["1 234,5"]]],
  ])("%s", (_name, text, rows) => {
    expect(readTable(text)).toEqual(rows);
  });

  test("is told from a single cell", () => {
    expect(isTable("12,5")).toBe(false);
    expect(isTable("12,5\r\n")).toBe(false);
    expect(isTable("12\t5")).toBe(true);
    expect(isTable("12\n5\n")).toBe(true);
  });

  test("any cells come back as they were copied", () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...Array.from('ab1,"\t\n ')) })
      .map((text) => text.trim());
    const table = fc
      .array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
      .filter((rows) => rows.at(-1)?.some((one) => one !== "") ?? false);
    const copied = (text: string) =>
      /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, end) => {
        const text = rows.map((row) => row.map(copied).join("\t") + end).join("");
        expect(readTable(text)).toEqual(rows);
      }),
    );
  });
});

describe("the lines of a table", () => {
  test("come with the numbers first: the amounts before the names of the months", () => {
    const [best] = pastedLines(readTable("Mois\tIndice\njanvier\t0,8\nfévrier\t1,1"));
    expect(best).toMatchObject({ kind: "column", number: 2, isTitled: true });
  });

  test("a row of numbers under a row of names", () => {
    const [best] = pastedLines(readTable("janv.\tfévr.\tmars\n0,8\t1,1\t1"));
    expect(best).toMatchObject({ kind: "row", number: 2, isTitled: false });
  });

  test("a single column is no heap of rows", () => {
    expect(pastedLines(readTable("1\n2\n3"))).toHaveLength(1);
    expect(pastedLines(readTable("1\t2\t3"))).toHaveLength(1);
  });
});
