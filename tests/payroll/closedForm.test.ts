import { describe, expect, test } from "vitest";
import { closedMonthlyCost, reductionShare } from "../../src/payroll/closedForm";
import { costByRates, wageFault } from "../../src/payroll/cost";
import { monthlyHours } from "../../src/payroll/wage";
import { employerRates, smic, volunteerHour, workedYear } from "../../src/reference";

/** Worked values published with the model's rates of June 2026: hours a week, multiple of SMIC, cost, coefficient. */
const worked = [
  [17.5, 1, 982.32, 0.3981, 14.67],
  [20, 1, 1119.79, 0.3981, 14.63],
  [20, 1.2, 1531.27, 0.2485, 20.01],
  [20, 1.6, 2273.16, 0.109, 29.71],
  [24, 1, 1339.75, 0.3981, 14.59],
  [24, 1.2, 1833.53, 0.2485, 19.97],
  [24, 1.6, 2723.78, 0.109, 29.66],
  [28, 1, 1559.7, 0.3981, 14.56],
  [28, 1.2, 2135.79, 0.2485, 19.94],
  [35, 1, 1944.64, 0.3981, 14.52],
  [35, 1.1, 2312.9, 0.3125, 17.27],
  [35, 1.2, 2664.73, 0.2485, 19.9],
  [35, 1.4, 3331.61, 0.162, 24.88],
  [35, 1.6, 3963.02, 0.109, 29.59],
  [35, 2, 5156.38, 0.0534, 38.5],
] as const;

const post = (weeklyHours: number, multiple: number) => ({
  grossHourly: multiple * smic.value,
  weeklyHours,
  legalForm: "association" as const,
});

describe("the published rates", () => {
  // Published values start from a gross wage rounded to the cent: up to 0.005 x 1.43 away.
  test.each(worked)("%d h at %d SMIC", (hours, multiple, cost, coefficient, perWorkedHour) => {
    const monthly = closedMonthlyCost(post(hours, multiple));
    expect(Math.abs(monthly - cost)).toBeLessThan(0.013);
    const smicMonthly = smic.value * monthlyHours(hours);
    expect(reductionShare(multiple * smicMonthly, smicMonthly)).toBe(coefficient);
    const yearlyHours = (workedYear.value * hours) / 35;
    expect((12 * monthly) / yearlyHours).toBeCloseTo(perWorkedHour, 1);
  });

  test("sum to the published total under the ceiling", () => {
    const { whole, underCeiling } = employerRates.value;
    const total = [...Object.values(whole), ...Object.values(underCeiling)].reduce(
      (a: number, b) => a + b,
      0,
    );
    expect(total).toBeCloseTo(0.42896, 10);
  });

  test("no reduction from three times the minimum wage", () => {
    expect(reductionShare(3 * 1867, 1867)).toBe(0);
    expect(reductionShare(2.99 * 1867, 1867)).toBeGreaterThan(0.019);
  });

  test("an hour given is worth what an hour at the minimum wage costs", () => {
    const { perPaidHour, method, day } = costByRates(post(35, 1));
    expect(perPaidHour).toBeCloseTo(volunteerHour.smicCharged.value, 2);
    const withoutReduction = perPaidHour + 0.3981 * smic.value;
    expect(withoutReduction).toBeCloseTo(volunteerHour.smicBeforeReduction.value, 1);
    expect([method, day]).toEqual(["rates", "2026-06-01"]);
  });
});

test.each([
  [12.31, 35, null],
  [12.305, 35, null],
  [12.3, 35, "belowSmic"],
  [Number.NaN, 35, "belowSmic"],
  [20, 0, "hours"],
  [20, 35.5, "hours"],
  [20, 0.5, null],
] as const)("a wage of %d an hour for %d hours: %s", (grossHourly, weeklyHours, fault) => {
  expect(wageFault({ grossHourly, weeklyHours })).toBe(fault);
});
