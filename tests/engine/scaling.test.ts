import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, type LineName, lineNames, type Plan, planOf } from "../../src/engine";
import {
  fields,
  type Location,
  parseScenario,
  type Quantity,
  type Scenario,
} from "../../src/scenario";
import { visitQuantities } from "../../src/scenario";
import { type OracleScenario, validScenario } from "../oracle";

/**
 * A power of two moves the exponent of a double and leaves its digits alone: scaled figures are the same bits, so
 * that the law holds exactly, without a tolerance.
 */
const factor = 4;

/** Lines that are hours, not euros. */
const hours: readonly LineName[] = ["hoursNeeded", "hoursAvailable", "hoursUsed", "volunteerHours"];

function scaled(quantity: Quantity): Quantity {
  if (typeof quantity === "number") return quantity * factor;
  if (typeof quantity === "string") return `=(${quantity.slice(1)}) * ${factor}`;
  switch (quantity.dist) {
    case "pert":
    case "triangular":
      return {
        ...quantity,
        min: quantity.min * factor,
        mode: quantity.mode * factor,
        max: quantity.max * factor,
      };
    case "uniform":
      return { ...quantity, min: quantity.min * factor, max: quantity.max * factor };
    case "normal":
      return {
        ...quantity,
        mean: quantity.mean * factor,
        sd: quantity.sd * factor,
        ...(quantity.min === undefined ? {} : { min: quantity.min * factor }),
        ...(quantity.max === undefined ? {} : { max: quantity.max * factor }),
      };
    case "lognormal":
      return { ...quantity, p10: quantity.p10 * factor, p90: quantity.p90 * factor };
    case "discrete":
      return { ...quantity, values: quantity.values.map((value) => value * factor) };
    case "bernoulli":
      // Central value 1 from p = 0.5 on: on a tie the first value counts.
      return { dist: "discrete", values: [factor, 0], weights: [quantity.p, 1 - quantity.p] };
  }
}

function put(root: unknown, location: Location, value: unknown): void {
  const parent = location
    .slice(0, -1)
    .reduce<unknown>((at, key) => Reflect.get(Object(at), key), root);
  Reflect.set(Object(parent), location.at(-1) as string | number, value);
}

/** The scenario with every amount of euros `factor` times as large, tax brackets and thresholds included. */
function inOtherMoney(scenario: Scenario): Scenario {
  const copy = structuredClone(scenario);
  visitQuantities(scenario, (quantity, field, location) => {
    if (fields[field].unit.startsWith("eur")) put(copy, location, scaled(quantity));
  });
  const { organisation } = copy;
  if (organisation.openingCash !== undefined) organisation.openingCash *= factor;
  if (organisation.incomeTax === "corporate") {
    organisation.incomeTaxBrackets = (
      organisation.incomeTaxBrackets ?? [{ upTo: 42500, rate: 0.15 }, { rate: 0.25 }]
    ).map(({ upTo, rate }) => (upTo === undefined ? { rate } : { upTo: upTo * factor, rate }));
  }
  for (const { gate } of copy.stages) {
    for (const criterion of gate?.criteria ?? []) {
      if (["revenue", "result", "cash"].includes(criterion.metric))
        criterion.threshold = scaled(criterion.threshold);
    }
  }
  return copy;
}

function parsed(data: OracleScenario): Scenario {
  const result = parseScenario(JSON.stringify(data));
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.scenario;
}

function expectScaled(plan: Plan, other: Plan): void {
  for (const line of lineNames) {
    const by = hours.includes(line) ? 1 : factor;
    const ours = plan.ledger.lines[line];
    ours.forEach((value, t) => {
      expect(other.ledger.lines[line][t], `${line} ${t}`).toBe(value * by);
    });
  }
}

describe("money in another unit", () => {
  it("multiplies every line of euros and leaves hours, rates, months and verdicts alone", () => {
    fc.assert(
      fc.property(validScenario({ variants: false }), (data) => {
        const scenario = parsed(data);
        const plan = planOf(compile(scenario));
        const other = planOf(compile(inOtherMoney(scenario)));
        expectScaled(plan, other);
        const { path } = plan;
        expect(other.path).toEqual({
          ...path,
          lowestCash: path.lowestCash * factor,
          peakNeed: path.peakNeed * factor,
          finalCash: path.finalCash * factor,
          finalPosition: path.finalPosition * factor,
          npv: path.npv * factor,
        });
        plan.stages.forEach((stage, index) => {
          const twin = other.stages[index];
          expect(twin?.exposure).toBe(stage.exposure * factor);
          expect(twin?.aidNeeded).toBe(stage.aidNeeded * factor);
          expect(twin?.breakEvenRevenue).toBe(
            stage.breakEvenRevenue === null ? null : stage.breakEvenRevenue * factor,
          );
          expect([
            twin?.marginRate,
            twin?.breakEvenMultiplier,
            twin?.marginOfSafety,
            twin?.coverage,
          ]).toEqual([
            stage.marginRate,
            stage.breakEvenMultiplier,
            stage.marginOfSafety,
            stage.coverage,
          ]);
          expect(twin?.gate?.criteria.map(({ passed }) => passed)).toEqual(
            stage.gate?.criteria.map(({ passed }) => passed),
          );
        });
      }),
      { numRuns: 60 },
    );
  });
});
