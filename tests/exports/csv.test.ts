import { describe, expect, it } from "vitest";
import { csvFile, csvText, pasteText } from "../../src/exports";

describe("a table written for a spreadsheet", () => {
  it("takes the separator and the decimals of its language", () => {
    const rows = [
      ["Mois", "Trésorerie"],
      ["2027-01", -1234.5],
      ["2027-02", null],
    ];
    expect(csvText(rows, "fr")).toBe("Mois;Trésorerie\r\n2027-01;-1234,5\r\n2027-02;\r\n");
    expect(csvText(rows, "en")).toBe("Mois,Trésorerie\r\n2027-01,-1234.5\r\n2027-02,\r\n");
  });

  it("keeps every digit, and no minus before nought", () => {
    expect(csvText([[0.1 + 0.2, -0, 1e21]], "en")).toBe("0.30000000000000004,0,1e+21\r\n");
    expect(() => csvText([[Number.NaN]], "en")).toThrow(RangeError);
  });

  it("quotes what would break a row", () => {
    expect(csvText([['Le "Relais"', "a;b", "a,b", "deux\nlignes"]], "fr")).toBe(
      '"Le ""Relais""";"a;b";"a,b";"deux\nlignes"\r\n',
    );
  });

  it("runs nothing that a stranger wrote", () => {
    for (const name of ["=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1", " =1", "＝1"]) {
      expect(
        csvText([[name]], "fr")
          .replace(/^"/, "")
          .startsWith("'"),
      ).toBe(true);
      expect(pasteText([[name]], "fr").startsWith("'")).toBe(true);
    }
  });

  it("says that it is UTF-8", () => {
    expect([...csvFile([["é"]], "fr")]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 13, 10]);
  });

  it("is pasted one row a line, its numbers in the language's decimals", () => {
    expect(pasteText([["deux\nlignes\tet", 12.5]], "fr")).toBe("deux lignes et\t12,5");
  });
});
