import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, differenceBetween, saidOfSide } from "../../src/compare";
import { locationIn, renamed } from "../../src/compare/difference/renamed";
import { compile, planOf } from "../../src/engine";
import { checkScenario, parseScenario, type Scenario } from "../../src/scenario";
import { validScenario } from "../oracle";
import { bytesOf } from "../scenario/readTests";

function complete(): Scenario {
  const parsed = parseScenario(bytesOf("v1", "complete"));
  if (!parsed.ok) throw new Error("the complete file is faulty");
  return parsed.scenario;
}

const asScenario = (data: unknown) => data as Scenario;

/** The scenario with all its ids and criteria called otherwise. */
function otherwise(scenario: Scenario): Scenario {
  const lists = Object.values(scenario).filter(Array.isArray) as { id?: string }[][];
  const ids = lists.flat().flatMap(({ id }) => (id === undefined ? [] : [id]));
  const criteria = scenario.stages.flatMap(({ id, gate }) =>
    (gate?.criteria ?? []).map((one) => [`${id}.${one.id}`, `zz_${one.id}`] as const),
  );
  return renamed(scenario, {
    ids: new Map(ids.map((id) => [id, `zz_${id}`])),
    criteria: new Map(criteria),
  });
}

/** Generated items are called after their list: each gets a name of its own. */
function named(scenario: Scenario): Scenario {
  const copy = structuredClone(scenario);
  for (const list of Object.values(copy)) {
    if (!Array.isArray(list)) continue;
    for (const item of list as { id?: string; name?: string; gate?: { criteria: [] } }[]) {
      if (item.id !== undefined) item.name = `N ${item.id}`;
      for (const one of (item.gate?.criteria ?? []) as { id: string; name: string }[])
        one.name = `N ${one.id}`;
    }
  }
  return copy;
}

describe("items under other ids", () => {
  test("are the same scenario, valid and with the same plan to the last bit", () => {
    fc.assert(
      fc.property(validScenario(), (data) => {
        const scenario = asScenario(data);
        const other = otherwise(scenario);
        expect(checkScenario(other)).toEqual([]);
        const [one, two] = [scenario, other].map((each) => planOf(compile(each)));
        expect(two?.path).toEqual(one?.path);
        expect([...(two?.ledger.lines.cash ?? [])]).toEqual([...(one?.ledger.lines.cash ?? [])]);
      }),
      { numRuns: 15 },
    );
  });

  test("are matched by name: nothing differs, wherever they are referred to", () => {
    fc.assert(
      fc.property(validScenario({ variants: false }), (data) => {
        const scenario = named(asScenario(data));
        const other = otherwise(scenario);
        expect(changesBetween(scenario, other)).toEqual([]);
        expect(changesBetween(other, scenario)).toEqual([]);
      }),
      { numRuns: 15 },
    );
    const scenario = named(complete());
    expect(changesBetween(scenario, { ...otherwise(scenario), variants: [] }).length).toBe(
      scenario.variants?.length ?? 0,
    );
  });

  test("are one item with both ids where one of its figures differs", () => {
    const scenario = named(complete());
    const other = otherwise(scenario);
    const [first] = other.services ?? [];
    if (!first) throw new Error("no service");
    first.name = first.name.toUpperCase().replace("N ", "n  ");
    first.note = "Relevé";
    first.price = 77;
    const [name, price, note] = differenceBetween(scenario, other).changes.filter(
      ({ subject }) => subject === "sales",
    );
    const id = first.id.slice(3);
    expect(price).toMatchObject({
      path: `services.${id}.price`,
      kind: "changed",
      subject: "sales",
      isOfWords: false,
      item: { list: "services", reference: id, other: `zz_${id}` },
      after: { location: ["services", 0, "price"], value: 77 },
    });
    expect([name, note].map((one) => [one?.steps.at(-1), one?.isOfWords])).toEqual([
      ["name", true],
      ["note", true],
    ]);
    // What is said of the figure itself comes before what is said of its item.
    expect(price?.after && saidOfSide(other, price.after).note).toBe(first.about?.price?.note);
    expect(note?.after && saidOfSide(other, note.after).note).toBe("Relevé");
  });

  test("are not matched where two bear the name", () => {
    const scenario = complete();
    const [service] = scenario.services ?? [];
    if (!service) throw new Error("no service");
    const alone = { ...scenario, services: [{ ...service, id: "seul" }] };
    const twice = {
      ...scenario,
      services: [
        { ...service, id: "premier" },
        { ...service, id: "second" },
      ],
    };
    const kinds = (changes: ReturnType<typeof changesBetween>) =>
      changes.filter(({ steps }) => steps[0] === "services").map(({ path, kind }) => [path, kind]);
    expect(kinds(changesBetween(alone, twice))).toEqual([
      ["services.premier", "added"],
      ["services.second", "added"],
      ["services.seul", "removed"],
    ]);
    expect(kinds(changesBetween(alone, { ...twice, services: twice.services.slice(1) }))).toEqual(
      [],
    );
  });

  test("that are another thing under an id of the reference get a new one beside it", () => {
    const scenario = complete();
    const [service] = scenario.services ?? [];
    const taken = scenario.overheads?.[0]?.id ?? "";
    if (!service || taken === "") throw new Error("no service or overhead");
    const without = { ...scenario, overheads: [] };
    const { changes, alike } = differenceBetween(
      { ...scenario, services: [] },
      { ...without, services: [{ ...service, id: taken, name: "Autre" }] },
    );
    const added = changes.find(({ kind, subject }) => kind === "added" && subject === "sales");
    expect(added?.path).toBe(`services.${taken}_2`);
    expect(added?.after?.value).toMatchObject({ id: taken });
    expect(alike.services?.[0]?.id).toBe(`${taken}_2`);
  });

  test("stand where they stood: a place is found again in the scenario as it was", () => {
    const scenario = complete();
    const other = otherwise(scenario);
    const names = differenceBetween(scenario, other).matching;
    const back = renamed(other, names);
    const at = (root: unknown, location: readonly (string | number)[]) =>
      location.reduce<unknown>((value, key) => (value as never)?.[key], root);
    const places: (string | number)[][] = [];
    const visit = (value: unknown, location: (string | number)[]) => {
      if (typeof value !== "object" || value === null) places.push(location);
      else if (Array.isArray(value)) value.forEach((one, i) => visit(one, [...location, i]));
      else for (const [key, one] of Object.entries(value)) visit(one, [...location, key]);
    };
    visit(back, []);
    const missing = places.filter(
      (place) => at(other, locationIn(other, place, names)) === undefined,
    );
    expect(places.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });
});
