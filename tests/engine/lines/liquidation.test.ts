import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { project } from "../../../src/engine/project";
import { finalPosition, pathMeasures } from "../../../src/engine/measures/path";
import { noticeCost } from "../../../src/engine/lines/liquidation";
import { createTrial } from "../../../src/engine/trial";
import { type OracleScenario, validScenario } from "../../oracle";
import { modelOf, planFrom, rounding, seeds, toDate, worldOf } from "../generated";

function withNotice(data: OracleScenario, noticeMonths: number): OracleScenario {
  return { ...data, organisation: { ...data.organisation, noticeMonths } };
}

describe("the liquidation value", () => {
  it("at the last month, without its notice, is the final position of a path that goes on", () => {
    fc.assert(
      fc.property(validScenario(), seeds, (data, seed) => {
        const model = modelOf(data);
        const trial = createTrial(model);
        project(trial, worldOf(model, seed), "report");
        const last = model.horizon - 1;
        const { liquidationValue } = trial.ledger.lines;
        const settled = (liquidationValue[last] as number) + noticeCost(trial, last);
        expect(finalPosition(trial)).toBe(settled);
        expect(pathMeasures(trial).finalPosition).toBe(settled);
      }),
      { numRuns: 40 },
    );
  });

  it("falls by the months of notice at what salaried staff cost that month; the final position does not", () => {
    fc.assert(
      fc.property(
        validScenario({ variants: false, gates: false }),
        fc.integer({ min: 1, max: 6 }),
        (data, months) => {
          const none = planFrom(withNotice(data, 0));
          const some = planFrom(withNotice(data, months));
          const { liquidationValue, salariedStaff } = some.ledger.lines;
          const tolerance = rounding(...liquidationValue, ...salariedStaff);
          liquidationValue.forEach((value, t) => {
            const before = none.ledger.lines.liquidationValue[t] as number;
            const notice = months * (salariedStaff[t] as number);
            expect(Math.abs(before - value - notice)).toBeLessThan(tolerance);
          });
          expect(Math.abs(some.path.finalPosition - none.path.finalPosition)).toBeLessThan(
            tolerance,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is own money plus results, less what the assets lose when sold and the tax of the open year", () => {
    fc.assert(
      fc.property(validScenario({ variants: false, gates: false }), (data) => {
        const free = withNotice(
          { ...data, organisation: { ...data.organisation, incomeTax: "none" } },
          0,
        );
        const { incomeTaxBrackets: _, ...organisation } = free.organisation;
        const { ledger } = planFrom({ ...free, organisation });
        const { lines } = ledger;
        lines.liquidationValue.forEach((value, t) => {
          const ownMoney = (data.organisation.openingCash ?? 0) + toDate(lines.equityReceived, t);
          const loss = (lines.netBookValue[t] as number) - (lines.resaleValue[t] as number);
          const expected = ownMoney + toDate(lines.result, t) - loss;
          expect(Math.abs(value - expected)).toBeLessThan(
            rounding(value, ...lines.cash, ...lines.netBookValue, ...lines.loansOutstanding),
          );
        });
      }),
      { numRuns: 40 },
    );
  });
});
