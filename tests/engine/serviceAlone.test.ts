import { describe, expect, test } from "vitest";
import { compile, demandAlone, formulaMonths, planOf } from "../../src/engine";
import type { Scenario } from "../../src/scenario";
import { everyKind } from "../ui/everyKind";

const scenario: Scenario = everyKind;
const plan = planOf(compile(scenario));

describe("the demand of a service alone", () => {
  test("is the plan's own, month by month, for every kind of demand", () => {
    scenario.services?.forEach((service, index) => {
      const alone = demandAlone(scenario, service, true);
      const line = plan.ledger.services[index]?.demand ?? new Float64Array();
      expect(alone?.values).toEqual([...line.subarray(alone?.first, plan.months.length)]);
      expect(alone?.first).toBe(service.from === "xq_suite" ? 6 : 0);
    });
  });

  test("leaves the season out when asked, and counts a contract as won", () => {
    const heures = scenario.services?.[1];
    if (!heures) throw new Error("no service");
    // March to August of the series 1, 2, 3, 3, …: it starts in September 2027.
    expect(demandAlone(scenario, heures, false)?.values).toEqual([1, 2, ...Array(10).fill(3)]);
    expect(demandAlone(scenario, heures, true)?.values.slice(10)).toEqual([
      1.5, 0.6000000000000001,
    ]);
    const doubtful = { ...heures, probability: 0.2 };
    expect(demandAlone(scenario, doubtful, false)?.values[0]).toBe(1);
  });

  test("is null where a value stops the run", () => {
    const wrong = { ...scenario.services?.[3], demand: { kind: "constant", perMonth: "= 1 - k" } };
    expect(demandAlone(scenario, wrong as never, true)).toBeNull();
  });
});

describe("a formula in its first and last month", () => {
  test("follows the clock, k from the first of them", () => {
    expect(formulaMonths("=k + 100 * stage", plan.model, 6, 17)).toEqual({
      first: 200,
      last: 211,
      isMoving: true,
    });
    expect(formulaMonths("=month + 100 * year + 1000 * t", plan.model, 0, 17)).toEqual({
      first: 103,
      last: 17_208,
      isMoving: true,
    });
    expect(formulaMonths("=xq_tarif * 2", plan.model, 0, 17)).toEqual({
      first: 48,
      last: 48,
      isMoving: false,
    });
  });

  test("is null where it has no value", () => {
    expect(formulaMonths("=1 / 0", plan.model, 0, 17)).toBeNull();
    expect(formulaMonths("=1 +", plan.model, 0, 17)).toBeNull();
    expect(formulaMonths("=inconnu", plan.model, 0, 17)).toBeNull();
  });
});
