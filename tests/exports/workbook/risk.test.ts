import { expect, it } from "vitest";
import { compile, riskSummary } from "../../../src/engine";
import { bookOf } from "../../../src/exports/workbook/book";
import { trialsOf } from "../../engine/risk/trials";
import { examples, ownCells } from "./agreement";

it("writes what the trials told as values, and says that they are", () => {
  const [example] = examples();
  if (!example) throw new Error("no example");
  const { scenario } = example;
  const risk = riskSummary(trialsOf(compile(scenario), 64), []);
  const book = bookOf({ scenario, variant: null, language: "en", made: "2026-12-01", risk });
  const sheet = book.sheets.find(({ name }) => name === "Risk");
  if (!sheet) throw new Error("no sheet of risk");
  const cells = [...sheet.entries()];
  expect(cells.filter(([, , cell]) => cell.formula !== null)).toEqual([]);
  const read = ownCells(book);
  expect(read("Risk", 1, 0)).toMatch(/^VALUES: 64 trials \(seed 1\)\. They do not follow/);
  const rowOf = (label: string) => cells.find(([, , cell]) => cell.content === label)?.[0] ?? -1;
  risk.stages.forEach((stage, index) => {
    const at = (label: string) => read("Risk", rowOf(label), 1 + index);
    expect(at("Chance of getting there")).toBe(stage.pReached.p);
    expect(at("Chance of getting there: standard error")).toBe(stage.pReached.se);
    expect(at("Chance of running out of cash in the stage")).toBe(
      stage.pShortfall?.p ?? "not applicable",
    );
  });
  expect(read("Risk", rowOf("Final cash, middle case"), 1)).toBe(risk.staged.finalCash.q50);
  expect(read("Risk", rowOf("Final cash, middle case"), 2)).toBe(risk.committed.finalCash.q50);
});
