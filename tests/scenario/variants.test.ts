import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyVariant,
  checkScenario,
  locate,
  parseScenario,
  type Scenario,
  valueAt,
} from "../../src/scenario";
import { validScenario } from "../oracle";
import { labelOf } from "./labels";
import { bytesOf } from "./readTests";

type Change = { path: string; value: {} | null };

/** The complete file with one variant, `autre`, of these changes. */
function withChanges(changes: Change[]): Scenario {
  const parsed = parseScenario(bytesOf("v1", "complete"));
  if (!parsed.ok) throw new Error("the frozen file is refused");
  // Texts that speak of figures would forbid to take these away.
  const { about: _, ...organisation } = parsed.scenario.organisation;
  const services = parsed.scenario.services?.map(({ about: _about, ...service }) => service);
  const variants = [{ id: "autre", name: "Autre", changes }];
  return { ...parsed.scenario, organisation, services, variants };
}

/** What stands at a path once the changes are made; they must be allowed. */
function after(changes: Change[], path: string): unknown {
  const scenario = withChanges(changes);
  expect(checkScenario(scenario).map(labelOf)).toEqual([]);
  const changed = applyVariant(scenario, "autre");
  const location = locate(changed, path);
  return location === null ? undefined : valueAt(changed, location);
}

const refusedChange = (...changes: Change[]) => checkScenario(withChanges(changes)).map(labelOf);

describe("a variant", () => {
  it("changes the value at a path of ids and keys", () => {
    expect(after([{ path: "services.colis.price", value: 7 }], "services.colis.price")).toBe(7);
    expect(after([{ path: "start", value: "2029-01" }], "start")).toBe("2029-01");
    expect(after([{ path: "stages.pilote.months", value: 9 }], "stages.pilote.months")).toBe(9);
    const threshold = "stages.amorce.gate.criteria.elan.threshold";
    expect(after([{ path: threshold, value: "=tarif * 3" }], threshold)).toBe("=tarif * 3");
    const hours = "staff.renfort.hours";
    expect(after([{ path: hours, value: { byStage: { suite: 4 } } }], hours)).toEqual({
      byStage: { suite: 4 },
    });
  });

  it("gives an optional key that the file leaves out", () => {
    const path = "services.stand.unitCost";
    expect(after([{ path, value: 3 }], path)).toBe(3);
    const months = "presence.accueil.hours.byStage.suite";
    expect(after([{ path: months, value: 12 }], months)).toBe(12);
  });

  it("takes away an item of a list, or an optional key, with null", () => {
    expect(after([{ path: "services.stand", value: null }], "services.stand")).toBeUndefined();
    expect(after([{ path: "services.stand", value: null }], "services")).toHaveLength(3);
    expect(after([{ path: "stages.amorce.gate", value: null }], "stages.amorce.gate")).toBe(
      undefined,
    );
    expect(after([{ path: "inKind", value: null }], "inKind")).toBeUndefined();
  });

  it("replaces an item, or a list, whose ids stay", () => {
    const item = { id: "stand", name: "Étal", from: "suite", price: 2 };
    const value = { ...item, demand: { kind: "constant", perMonth: 5 } };
    expect(after([{ path: "services.stand", value }], "services.stand")).toEqual(value);
    const list = [{ id: "local", name: "Local", from: "suite", amount: 5 }];
    expect(after([{ path: "inKind", value: list }], "inKind")).toEqual(list);
    expect(after([{ path: "inKind", value: [] }], "inKind")).toEqual([]);
    const payments = "funding.equipement.payments";
    const shares = [
      { share: 0.5, month: 0 },
      { share: 0.5, month: 4 },
    ];
    expect(after([{ path: payments, value: shares }], payments)).toEqual(shares);
  });

  it("makes its changes one after the other", () => {
    const path = "services.colis.demand";
    const series = { kind: "series", values: [1, 2] };
    const changes: Change[] = [
      { path, value: series },
      { path: `${path}.values`, value: [3] },
      { path: "services.colis.price", value: 1 },
      { path: "services.colis.price", value: 2 },
    ];
    expect(after(changes, path)).toEqual({ kind: "series", values: [3] });
    expect(after(changes, "services.colis.price")).toBe(2);
  });

  it("may change a stage that is called id", () => {
    const scenario = withChanges([
      { path: "staff.renfort.hours.byStage.id", value: 4 },
      { path: "stages.id.months", value: 2 },
      { path: "drivers.nom", value: null },
    ]);
    scenario.stages.push({ id: "id", name: "", months: 1 });
    scenario.drivers?.push({ id: "nom", name: "", value: 1 });
    const renfort = scenario.staff?.find(({ id }) => id === "renfort");
    Object.assign(renfort ?? {}, { hours: { byStage: { id: 3 } } });
    expect(checkScenario(scenario)).toEqual([]);
    const changed = applyVariant(scenario, "autre");
    expect(changed.stages.at(-1)?.months).toBe(2);
    expect(changed.staff?.find(({ id }) => id === "renfort")?.hours).toEqual({
      byStage: { id: 4 },
    });
  });

  it("has no variants itself, and throws where there is none of that name", () => {
    const scenario = withChanges([]);
    const { variants: _, ...rest } = scenario;
    expect(applyVariant(scenario, "autre")).toEqual(rest);
    expect(() => applyVariant(scenario, "jamais")).toThrow(RangeError);
  });

  it("leaves the scenario as it is, and shares nothing with it that could be changed", () => {
    const value = { kind: "series", values: [1, 2] };
    const scenario = withChanges([{ path: "services.colis.demand", value }]);
    const before = structuredClone(scenario);
    const changed = applyVariant(scenario, "autre");
    expect(scenario).toEqual(before);
    changed.stages.pop();
    Object.assign(changed.services?.[0]?.demand ?? {}, { values: [] });
    Object.assign(changed.meta, { name: "" });
    expect(scenario).toEqual(before);
  });

  it("may be read from a scenario that is frozen", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null)
        Object.values(Object.freeze(value)).map(freeze);
      return value;
    };
    const scenario = freeze(withChanges([{ path: "services.colis.price", value: 7 }]));
    expect(checkScenario(scenario)).toEqual([]);
    expect(applyVariant(scenario, "autre").services?.[0]?.price).toBe(7);
  });

  it("gives a valid scenario on generated ones, which are left as they are", () => {
    const law = fc.property(validScenario(), (data) => {
      const parsed = parseScenario(JSON.stringify(data));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      for (const { id } of parsed.scenario.variants ?? []) {
        expect(checkScenario(applyVariant(parsed.scenario, id))).toEqual([]);
      }
      expect(JSON.parse(JSON.stringify(parsed.scenario))).toEqual(JSON.parse(JSON.stringify(data)));
    });
    fc.assert(law, { numRuns: 60 });
  });
});

describe("a change is refused", () => {
  const at = "variants.autre.changes[0].path";

  it.each([
    ["pathProtected", "meta.name", "x"],
    ["pathProtected", "services.colis.id", "x"],
    ["pathProtected", "stages.amorce.gate.criteria.elan.id", "x"],
    ["pathProtected", "variants.autre.name", "x"],
    ["pathUnknown", "services.jamais.price", 1],
    ["pathUnknown", "services.colis.prix.bas", 1],
    ["pathUnknown", "services.stand.unitCost", null],
    ["pathUnknown", "services.colis.__proto__", { vatRate: 1 }],
    ["pathUnknown", "organisation.constructor.name", 1],
    ["pathUnknown", "services.colis.name.length", 1],
    ["pathUnknown", "", 1],
    ["listPosition", "services.0", null],
    ["listPosition", "services[0]", null],
    ["listPosition", "services.colis.seasonality.3", 2],
    ["idKept", "services.colis", { id: "autre_nom" }],
    ["idKept", "services.colis", 4],
    ["noNewItem", "services", [{ id: "neuf" }]],
    ["noNewItem", "stages.suite.gate.criteria", [{ id: "neuf" }]],
  ])("%s: %s", (rule, path, value) => {
    const expected = path === "" ? "tooFew" : `variantRule.${rule}`;
    expect(refusedChange({ path, value })).toEqual([`${expected} ${at}`]);
  });

  it("to give a list that was left out its first items", () => {
    const scenario = withChanges([{ path: "inKind", value: [{ id: "neuf" }] }]);
    const { inKind: _, ...rest } = scenario;
    expect(checkScenario(rest).map(labelOf)).toEqual([`variantRule.noNewItem ${at}`]);
  });

  it("when what comes out is not a scenario, with the place in it", () => {
    const issues = checkScenario(withChanges([{ path: "services.colis.price", value: "=prx" }]));
    expect(issues).toMatchObject([
      {
        code: "variantInvalid",
        path: "variants.autre",
        inner: { code: "unknownName", path: "services.colis.price", name: "prx" },
      },
    ]);
  });

  it("each by its own rule, all told at once", () => {
    const changes = [
      { path: "version", value: 2 },
      { path: "services.colis.price", value: 3 },
      { path: "services.1.price", value: 3 },
    ];
    expect(refusedChange(...changes)).toEqual([
      "variantRule.pathProtected variants.autre.changes[0].path",
      "variantRule.listPosition variants.autre.changes[2].path",
    ]);
  });
});
