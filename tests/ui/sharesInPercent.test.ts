import { describe, expect, it, test } from "vitest";
import { startTexts, translator } from "../../src/locales";
import { driverUnit } from "../../src/ui/assumptions/figures";
import { assumptionsBehind, valueText } from "../../src/ui/projection/drawer/assumptions";
import { figuresOf } from "../../src/ui/projection/useFigures";
import { exampleScenario, planFor } from "../charts/example";

startTexts("fr");
const fr = figuresOf(translator("fr"), "fr");

describe("the unit of a shared assumption", () => {
  it.each([
    ["part", "%"],
    ["part des foyers", "% des foyers"],
    ["part de l’épicerie", "% de l’épicerie"],
    ["part d’habitants", "% d’habitants"],
    ["share", "%"],
    ["share of households", "% of households"],
  ])("is a share in « %s »", (unit, label) => {
    expect(driverUnit(unit, "fr")).toEqual({ unit: "share", label });
  });

  it.each(["part sociale", "parts", "partenaire", "€ par mois", ""])("is not in « %s »", (unit) => {
    expect(driverUnit(unit, "fr", 1)).toEqual({ unit: undefined, label: unit });
  });
});

test("a share is read in percent where it was drawn, planned and given", () => {
  const scenario = exampleScenario();
  const value = { dist: "triangular", min: 0.2, mode: 0.3, max: 0.4 } as const;
  const driver = { id: "part_test", name: "Foyers servis", value, unit: "part des foyers" };
  scenario.drivers = [...(scenario.drivers ?? []), driver];
  const path = "drivers.part_test.value";
  expect(valueText(scenario, path, 0.3394, fr)).toBe("33,94\u202f% des foyers");
  const [behind] = assumptionsBehind(planFor(scenario), [path], fr);
  expect(behind?.value).toBe("30\u202f% des foyers");
  expect(behind?.given).toContain("20\u202f%");
});
