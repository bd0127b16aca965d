import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, lineNames, partsOf, planOf } from "../../src/engine";
import { parseScenario } from "../../src/scenario";
import { validScenario } from "../oracle";

describe("the parts of a line", () => {
  it("add up to it, month by month", () => {
    fc.assert(
      fc.property(validScenario(), (data) => {
        const parsed = parseScenario(JSON.stringify(data));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        const plan = planOf(compile(parsed.scenario));
        for (const line of lineNames) {
          const parts = partsOf(plan, line);
          plan.ledger.lines[line].forEach((value, t) => {
            const sum = parts.reduce(
              (total, part) => total + part.sign * (part.values[t] as number),
              0,
            );
            // The parts are added in another order than the line was: rounding, on balances of up to 1e6 euros.
            expect(
              Math.abs(sum - value),
              `${line} in month ${t}: ${sum} for ${value}`,
            ).toBeLessThan(1e-6);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
