import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fields,
  idPath,
  listFigures,
  locate,
  parseScenario,
  visitQuantities,
} from "../../src/scenario";
import { validScenario } from "../oracle";

const root = {
  stages: [{ id: "test" }, { id: "pilote" }],
  funding: [{ id: "aide", payments: [{ delay: 1 }, { delay: 2 }] }, { id: "A B" }, { nom: "x" }],
  staff: [{ id: "deux" }, { id: "deux" }],
  services: [{ id: "colis", about: { "demand.to": { note: "x" } } }],
};

describe("idPath and locate", () => {
  it.each([
    ["stages.pilote.months", ["stages", 1, "months"]],
    ["stages", ["stages"]],
    ["funding.aide.payments[1].delay", ["funding", 0, "payments", 1, "delay"]],
    ["funding[1].id", ["funding", 1, "id"]],
    ["funding[2].nom", ["funding", 2, "nom"]],
  ])("name a place by ids: %s", (path, location) => {
    expect(idPath(root, location)).toBe(path);
    expect(locate(root, path)).toEqual(location);
  });

  it("keep the position where an id stands twice", () => {
    expect(idPath(root, ["staff", 1, "id"])).toBe("staff[1].id");
  });

  it("lead to the first of an id, to a key left out, and nowhere else", () => {
    expect(locate(root, "staff.deux.hours")).toEqual(["staff", 0, "hours"]);
    expect(locate(root, "stages.jamais.months")).toBeNull();
    expect(locate(root, "stages.test.gate.criteria")).toBeNull();
    expect(locate(root, "stages[7]")).toBeNull();
    expect(locate(root, "__proto__")).toBeNull();
    expect(locate(root, "constructor.prototype")).toBeNull();
  });

  it("are each other's inverse at every quantity of a scenario", () => {
    const law = fc.property(validScenario(), (data) => {
      const parsed = parseScenario(JSON.stringify(data));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      visitQuantities(parsed.scenario, (_, field, location) => {
        expect(locate(parsed.scenario, idPath(parsed.scenario, location))).toEqual(location);
        expect(fields).toHaveProperty([field]);
      });
      for (const { path, location } of listFigures(parsed.scenario)) {
        expect(path).toBe(idPath(parsed.scenario, location).replace(/\[(\d+)\]/g, ".$1"));
      }
    });
    fc.assert(law, { numRuns: 30 });
  });
});
