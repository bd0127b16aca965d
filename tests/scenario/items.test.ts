import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centralOf, compile, planOf } from "../../src/engine";
import {
  checkScenario,
  duplicateItem,
  moveItem,
  parseScenario,
  removeItem,
  type ItemList,
  type Scenario,
} from "../../src/scenario";
import { validScenario } from "../oracle";
import { labelOf } from "./labels";

const lists: readonly ItemList[] = [
  "drivers",
  "segments",
  "stages",
  "services",
  "routes",
  "staff",
  "volunteers",
  "presence",
  "overheads",
  "investments",
  "inKind",
  "funding",
];

const base: Scenario = {
  format: "palier/scenario",
  version: 1,
  meta: { id: "3f1c2c1e-0d6b-4f3e-9a1c-0123456789ab", name: "Essai" },
  start: "2027-01",
  organisation: { legalForm: "association" },
  drivers: [
    { id: "foyers", name: "Foyers", value: { dist: "pert", min: 100, mode: 200, max: 400 } },
    { id: "part", name: "Part", value: { dist: "uniform", min: 0.1, max: 0.3 } },
    { id: "clients", name: "Clients", value: "=foyers * part" },
  ],
  correlations: [{ a: "foyers", b: "part", rho: 0.4 }],
  stages: [
    {
      id: "test",
      name: "Test",
      months: 6,
      gate: {
        criteria: [
          {
            id: "vol",
            name: "Volume",
            metric: "volume",
            service: "colis",
            op: ">=",
            threshold: 10,
          },
          { id: "cash", name: "Caisse", metric: "cash", op: ">=", threshold: 0, required: false },
        ],
        onFail: "stop",
      },
    },
    { id: "pilote", name: "Pilote", months: 12 },
    { id: "suite", name: "Suite", months: 6 },
  ],
  services: [
    {
      id: "colis",
      name: "Colis",
      from: "test",
      until: "pilote",
      price: 3,
      route: "boucle",
      stopsPerUnit: 0.5,
      demand: { kind: "constant", perMonth: "=max(clients, foyers * -1)" },
    },
  ],
  routes: [
    {
      id: "boucle",
      name: "Boucle",
      area: 20,
      depotDistance: 4,
      toursPerMonth: 4,
      maxStops: 20,
      minutesPerStop: 5,
      speed: 40,
      costPerKm: 0.4,
    },
  ],
  overheads: [
    { id: "loyer", name: "Loyer", from: "test", amount: { byStage: { test: 100, pilote: 300 } } },
    { id: "assurance", name: "Assurance", from: "pilote", until: "pilote", amount: 40 },
  ],
  investments: [{ id: "velo", name: "Vélo", stage: "pilote", amount: 5000, lifeYears: 5 }],
  funding: [
    {
      id: "don",
      name: "Don",
      kind: "donation",
      amount: 300,
      stage: "pilote",
    },
    {
      id: "aide",
      name: "Aide",
      kind: "grant",
      funder: "region",
      amount: 4000,
      from: "pilote",
      payments: [{ share: 1, month: 0 }],
      use: "velo",
    },
  ],
  variants: [
    {
      id: "cher",
      name: "Cher",
      changes: [{ path: "services.colis.price", value: "=foyers / 10" }],
    },
  ],
};

function draft(): Scenario {
  expect(checkScenario(base).map(labelOf)).toEqual([]);
  return structuredClone(base);
}

function removed(list: ItemList, id: string) {
  const scenario = draft();
  const told = removeItem(scenario, list, id, centralOf);
  expect(checkScenario(scenario).map(labelOf)).toEqual([]);
  return { scenario, told };
}

/** Charges of the rent, month by month. */
function rent(scenario: Scenario): (number | undefined)[] {
  const amounts = scenario.overheads?.[0]?.amount;
  const values = typeof amounts === "object" && "byStage" in amounts ? amounts.byStage : {};
  let last: unknown = 0;
  return scenario.stages.map(({ id }) => (last = values[id] ?? last) as number);
}

describe("taking a stage out", () => {
  it("moves to the next one what begins or stands in it, and says so", () => {
    const { scenario, told } = removed("stages", "pilote");
    expect(scenario.services?.[0]).toMatchObject({ from: "test", until: "test" });
    expect(scenario.overheads?.[1]).toMatchObject({ from: "suite", until: "suite" });
    expect(scenario.investments?.[0]?.stage).toBe("suite");
    expect(scenario.funding).toMatchObject([{ stage: "suite" }, { from: "suite" }]);
    expect(told.filter(({ kind }) => kind === "moved").map(({ name }) => name)).toEqual([
      "Colis",
      "Assurance",
      "Aide",
      "Vélo",
      "Don",
    ]);
    expect(told).toContainEqual({
      kind: "moved",
      path: "services.colis",
      name: "Colis",
      to: "Test",
    });
  });

  it("leaves to the others what each one had", () => {
    expect(rent(draft())).toEqual([100, 300, 300]);
    expect(rent(removed("stages", "pilote").scenario)).toEqual([100, 300]);
    expect(rent(removed("stages", "test").scenario)).toEqual([300, 300]);
  });

  it("moves to the one before where it was the last", () => {
    const scenario = draft();
    removeItem(scenario, "stages", "suite", centralOf);
    removeItem(scenario, "stages", "pilote", centralOf);
    expect(checkScenario(scenario).map(labelOf)).toEqual([]);
    expect(scenario.investments?.[0]?.stage).toBe("test");
    expect(removeItem(scenario, "stages", "test", centralOf)).toEqual([]);
    expect(scenario.stages).toHaveLength(1);
  });
});

describe("taking out", () => {
  it("a service takes the criteria about it and the changes of variants", () => {
    const { scenario, told } = removed("services", "colis");
    expect(scenario.services).toBeUndefined();
    expect(scenario.stages[0]?.gate?.criteria.map(({ id }) => id)).toEqual(["cash"]);
    expect(scenario.variants?.[0]?.changes).toEqual([]);
    expect(told.map(({ kind }) => kind)).toEqual(["criterion", "variant"]);
  });

  it("a round frees the services that it served", () => {
    const service = removed("routes", "boucle").scenario.services?.[0];
    expect(service).not.toHaveProperty("route");
    expect(service).not.toHaveProperty("stopsPerUnit");
  });

  it("an investment frees the grant that paid for it", () => {
    expect(removed("investments", "velo").scenario.funding?.[1]).not.toHaveProperty("use");
  });

  it("an assumption leaves its central value to the formulas that named it", () => {
    const { scenario, told } = removed("drivers", "foyers");
    expect(scenario.drivers?.map(({ value }) => value)).toContain("=200 * part");
    expect(scenario.services?.[0]?.demand).toEqual({
      kind: "constant",
      perMonth: "=max(clients, 200 * -1)",
    });
    expect(scenario.variants?.[0]?.changes[0]?.value).toBe("=200 / 10");
    expect(scenario.correlations).toBeUndefined();
    expect(told.map(({ kind, name }) => [kind, name])).toEqual([
      ["formula", "Clients"],
      ["formula", "Colis"],
      ["correlation", "Foyers, Part"],
    ]);
  });

  it("an assumption that is a formula leaves it, in its parentheses", () => {
    const demand = removed("drivers", "clients").scenario.services?.[0]?.demand;
    expect(demand).toHaveProperty("perMonth", "=max((foyers * part), foyers * -1)");
  });
});

describe("stages that change places", () => {
  it("keep what each one had, and what covered both still does", () => {
    const scenario = draft();
    moveItem(scenario, "stages", "test", "pilote");
    expect(checkScenario(scenario).map(labelOf)).toEqual([]);
    expect(scenario.stages.map(({ id }) => id)).toEqual(["pilote", "test", "suite"]);
    expect(rent(scenario)).toEqual([300, 100, 300]);
    expect(scenario.services?.[0]).toMatchObject({ from: "pilote", until: "test" });
    moveItem(scenario, "stages", "test", "pilote");
    expect(rent(scenario)).toEqual([100, 300, 300]);
    expect(scenario.services?.[0]).toEqual(base.services?.[0]);
  });
});

describe("a copy", () => {
  it("stands after its original, under an id of its own", () => {
    const scenario = draft();
    expect(duplicateItem(scenario, "services", "colis", "Colis (copie)")).toBe("colis_copie");
    expect(scenario.services?.map(({ id }) => id)).toEqual(["colis", "colis_copie"]);
    expect(checkScenario(scenario).map(labelOf)).toEqual([]);
    expect(duplicateItem(scenario, "services", "colis", "Loyer")).toBe("loyer_2");
  });

  it("of a stage is covered by what lasted to the end of its original", () => {
    const scenario = draft();
    const copy = duplicateItem(scenario, "stages", "pilote", "Pilote bis");
    expect(scenario.stages.map(({ id }) => id)).toEqual(["test", "pilote", copy, "suite"]);
    expect(scenario.services?.[0]?.until).toBe(copy);
    expect(scenario.overheads?.[1]?.until).toBe(copy);
    expect(rent(scenario)).toEqual([100, 300, 300, 300]);
  });
});

describe("on generated scenarios", () => {
  const target = validScenario().chain((generated) => {
    const items = lists.flatMap((list) =>
      ((generated as unknown as Scenario)[list] ?? []).map(({ id }) => [list, id] as const),
    );
    return fc.tuple(fc.constant(generated), fc.constantFrom(...items));
  });

  function sound(data: unknown): Scenario {
    const parsed = parseScenario(new TextEncoder().encode(JSON.stringify(data)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.scenario;
  }

  it("a copy or a removal of any item is sound or refused for a reason that can be told", () => {
    fc.assert(
      fc.property(target, ([generated, [list, id]]) => {
        const scenario = sound(generated);
        const copied = structuredClone(scenario);
        // A copied stage may bring a pilot beyond ten years.
        duplicateItem(copied, list, id, "Copie");
        const refused = checkScenario(copied).map(({ code }) => code);
        expect(list === "stages" ? [] : refused).toEqual([]);

        const without = structuredClone(scenario);
        removeItem(without, list, id, centralOf);
        for (const issue of checkScenario(without)) {
          // Aid on spending that has none left, and what a lone number makes of a range, are told.
          expect(["tooFew", "outOfRange", "condition", "formulaFault"]).toContain(issue.code);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("an order given back gives back the file, and the plan of each month", () => {
    fc.assert(
      fc.property(validScenario(), fc.nat(), (generated, seed) => {
        const scenario = sound(generated);
        const { stages } = scenario;
        if (stages.length < 2) return;
        const place = seed % (stages.length - 1);
        const [a, b] = [stages[place]?.id ?? "", stages[place + 1]?.id ?? ""];
        const moved = structuredClone(scenario);
        moveItem(moved, "stages", a, b);
        moveItem(moved, "stages", a, b);
        expect(planOf(compile(moved)).path).toEqual(planOf(compile(scenario)).path);
      }),
      { numRuns: 100 },
    );
  });
});
