import rules from "modele-social";
import Engine from "publicodes";
import { describe, expect, test } from "vitest";
import { closedMonthlyCost } from "../../src/payroll/closedForm";
import { modelVersion } from "../../src/payroll/day";
import { leanRules } from "../../src/payroll/leanRules";
import { modelMonthlyCost } from "../../src/payroll/model";
import type { EmployerForm } from "../../src/payroll/wage";
import { smic } from "../../src/reference";
import manifest from "../../package.json";

const hours = [3.5, 20, 28, 35];
// At three times the minimum wage the reduction ends by a step: to one side of it and to the other.
const multiples = [1, 1.1, 1.6, 2.15, 2.99, 3.01, 3.6];
const forms: EmployerForm[] = ["association", "scic", "company", "sole_trader", "public_body"];

test("the version said is the one installed", () => {
  expect(manifest.dependencies["modele-social"]).toBe(modelVersion);
});

describe("the published rates against the State's model", () => {
  // The model rounds each contribution's base nowhere: what is left is the fourth decimal of the reduction, rounded
  // by both from products that differ in their last digits. Half a cent a month.
  const tolerance = 0.005;

  test.each(hours)("%d hours a week, from the minimum wage to 3.6 times it", (weeklyHours) => {
    for (const multiple of multiples) {
      const wage = {
        grossHourly: multiple * smic.value,
        weeklyHours,
        legalForm: "company",
      } as const;
      const gap = Math.abs(closedMonthlyCost(wage) - modelMonthlyCost(wage));
      expect(gap, `${multiple} SMIC`).toBeLessThan(tolerance);
    }
  });

  test.each(forms)("whatever the legal form: %s", (legalForm) => {
    const wage = { grossHourly: 15, weeklyHours: 28, legalForm };
    expect(Math.abs(closedMonthlyCost(wage) - modelMonthlyCost(wage))).toBeLessThan(tolerance);
  });
});

test("rules without their documentation compute the same and are less than half the size", () => {
  const lean = leanRules(rules);
  expect(JSON.stringify(lean).length).toBeLessThan(JSON.stringify(rules).length / 2);
  const logger = { log: () => undefined, warn: () => undefined, error: () => undefined };
  const engines = [new Engine(rules, { logger }), new Engine(lean, { logger })];
  for (const gross of [1000, 1867.02, 2600, 4500, 6000]) {
    const [full, light] = engines.map((engine) => {
      engine.setSituation({
        "salarié . contrat . salaire brut": `${gross} €/mois`,
        date: "01/11/2026",
      });
      return engine.evaluate("salarié . coût total employeur").nodeValue;
    });
    expect(light).toBe(full);
    expect(typeof full).toBe("number");
  }
});
