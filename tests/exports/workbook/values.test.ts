import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/scenario";
import { validScenario } from "../../oracle";
import { allDifferences, bookFor, examples, ownCells, planFor, withVariants } from "./agreement";

describe("the formulas of a workbook, as they compute themselves", () => {
  it.each(examples())("agree with the engine on $name and its variants", ({ name, scenario }) => {
    for (const one of withVariants(name, scenario)) {
      const book = bookFor(one.scenario);
      const plan = planFor(one.scenario);
      const read = ownCells(book);
      expect(allDifferences(book, read, plan), one.name).toEqual([]);
    }
  });

  it("agree with the engine on scenarios that use every part of the format", () => {
    fc.assert(
      fc.property(validScenario({ maxMonths: 30, variants: false }), (data) => {
        const parsed = parseScenario(JSON.stringify(data));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        const book = bookFor(parsed.scenario, "en");
        const plan = planFor(parsed.scenario);
        const read = ownCells(book);
        expect(allDifferences(book, read, plan)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
