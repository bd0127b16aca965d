import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyVariant,
  checkScenario,
  parseScenario,
  type Scenario,
  variantChanges,
} from "../../src/scenario";
import { validScenario } from "../oracle";
import { bytesOf } from "./readTests";

type Change = { path: string; value: {} | null };

function complete(): Scenario {
  const parsed = parseScenario(bytesOf("v1", "complete"));
  if (!parsed.ok) throw new Error("the frozen file is refused");
  return { ...parsed.scenario, variants: [] };
}

const base = complete();

/** The changes after an edit of the variant's scenario, checked to give the edited scenario. */
function edited(changes: Change[], recipe: (scenario: Scenario) => void): Change[] {
  const variant = { id: "autre", name: "Autre", changes };
  const before = applyVariant({ ...base, variants: [variant] }, "autre");
  const after = structuredClone(before);
  recipe(after);
  const next = variantChanges(base, changes, before, after);
  const scenario = { ...base, variants: [{ ...variant, changes: next }] };
  expect(checkScenario(scenario)).toEqual([]);
  expect(applyVariant(scenario, "autre")).toEqual(after);
  return next;
}

const service = (scenario: Scenario, id: string) => {
  const found = scenario.services?.find((one) => one.id === id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
};

describe("an edit in a variant", () => {
  it("becomes the change of one figure, and replaces an earlier change of it", () => {
    const once = edited([], (scenario) => {
      service(scenario, "stand").price = 41;
    });
    expect(once).toEqual([{ path: "services.stand.price", value: 41 }]);
    const twice = edited(once, (scenario) => {
      service(scenario, "stand").price = 42;
    });
    expect(twice).toEqual([{ path: "services.stand.price", value: 42 }]);
  });

  it("that comes back to the base leaves no change", () => {
    const { price } = service(base, "stand");
    const changes = [{ path: "services.stand.price", value: 41 }];
    expect(edited(changes, (scenario) => (service(scenario, "stand").price = price))).toEqual([]);
  });

  it("leaves the other changes as they were written, even those that change nothing", () => {
    const { price } = service(base, "stand");
    const idle = { path: "services.stand.price", value: price };
    const next = edited([idle], (scenario) => {
      scenario.start = "2031-05";
    });
    expect(next).toEqual([idle, { path: "start", value: "2031-05" }]);
  });

  it("within something changed as a whole changes that whole", () => {
    const demand = { kind: "series", values: [1, 2] };
    const next = edited([{ path: "services.stand.demand", value: demand }], (scenario) => {
      service(scenario, "stand").demand = { kind: "series", values: [1, 2, 3] };
    });
    expect(next).toEqual([
      { path: "services.stand.demand", value: { kind: "series", values: [1, 2, 3] } },
    ]);
  });

  it("of something whole takes over the changes within it", () => {
    const next = edited([{ path: "stages.pilote.months", value: 9 }], (scenario) => {
      for (const stage of scenario.stages) if (stage.id === "pilote") stage.months = 10;
    });
    expect(next).toEqual([{ path: "stages.pilote.months", value: 10 }]);
    const other = edited([{ path: "services.stand.price", value: 9 }], (scenario) => {
      scenario.services = scenario.services?.filter(({ id }) => id !== "stand");
    });
    expect(other).toEqual([{ path: "services.stand", value: null }]);
  });

  it("that changes the kind of an object changes it whole", () => {
    const next = edited([], (scenario) => {
      service(scenario, "stand").demand = { kind: "constant", perMonth: 12 };
      service(scenario, "stand").price = { dist: "uniform", min: 1, max: 2 };
    });
    expect(next.map(({ path }) => path).toSorted()).toEqual([
      "services.stand.demand",
      "services.stand.price",
    ]);
  });

  it("takes an optional key away with null, and gives one that was left out", () => {
    const next = edited([], (scenario) => {
      delete scenario.economy;
      scenario.fiscalYearStart = 11;
    });
    expect(next).toContainEqual({ path: "economy", value: null });
    expect(next).toContainEqual({ path: "fiscalYearStart", value: 11 });
  });

  it("gives any scenario of the same items, on generated ones", () => {
    const law = fc.property(validScenario(), fc.double({ min: 0.5, max: 0.9 }), (data, factor) => {
      const parsed = parseScenario(JSON.stringify(data));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      const scenario: Scenario = { ...parsed.scenario, variants: [] };
      const after = JSON.parse(JSON.stringify(scenario), (key, value: unknown) =>
        typeof value === "number" && /^(price|value|minutesPerStop|costPerKm)$/.test(key)
          ? value * factor
          : value,
      ) as Scenario;
      const { variants: _, ...before } = scenario;
      const { variants: __, ...edited } = after;
      const changes = variantChanges(scenario, [], before, edited);
      const variants = [{ id: "autre", name: "", changes }];
      expect(applyVariant({ ...scenario, variants }, "autre")).toEqual(edited);
    });
    fc.assert(law, { numRuns: 100 });
  });
});
