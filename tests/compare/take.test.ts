import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changesBetween,
  type Difference,
  differenceBetween,
  effectsOf,
  pathTotals,
  takeChange,
  takeChanges,
  variantOf,
} from "../../src/compare";
import { applyVariant, checkScenario, type Scenario } from "../../src/scenario";
import { small } from "../state/scenario";
import { readExample } from "./examples";
import { twoScenarios } from "./twoScenarios";

const pair = twoScenarios({ size: 1, maxMonths: 24 });
const bare = twoScenarios({ size: 1, maxMonths: 24, variants: false });
/** Without what holds a scenario together and acts on no plan: gates and links of chance. */
const plain = twoScenarios({
  size: 1,
  maxMonths: 24,
  variants: false,
  gates: false,
  randomness: false,
});
const paths = (changes: readonly { path: string; kind: string }[]) =>
  changes.map(({ path, kind }) => `${kind} ${path}`);

function changeAt(difference: Difference, path: string) {
  const change = difference.changes.find((one) => one.path === path);
  if (!change) throw new Error(`no change at ${path}`);
  return change;
}

const colis = small.services?.[0];
if (!colis) throw new Error("no service");

describe("taking differences over", () => {
  test("all of them makes one scenario of the other, either way", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const difference = differenceBetween(a, b);
        const here = takeChanges(difference, difference.changes, "toReference");
        const there = takeChanges(difference, difference.changes, "toOther");
        if (here.kind !== "taken" || there.kind !== "taken") throw new Error("refused");
        expect(paths(changesBetween(here.scenario, b))).toEqual([]);
        expect(paths(changesBetween(a, there.scenario))).toEqual([]);
        expect([here, there].map(({ scenario }) => scenario.meta.id)).toEqual([
          a.meta.id,
          b.meta.id,
        ]);
      }),
      { numRuns: 4, unbiased: true },
    );
  });

  test("one of them changes that and nothing else; what is refused is taken with what it needs", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        twoScenarios({ size: 1, maxMonths: 24 }),
        fc.constantFrom("toReference", "toOther"),
        ([a, b], direction) => {
          const difference = differenceBetween(a, b);
          const from = direction === "toReference" ? a : b;
          for (const change of difference.changes.filter((_, place) => place % 4 === 0)) {
            const taken = takeChange(difference, change, direction);
            if (taken.kind === "refused") {
              refused++;
              expect(taken.issues.length).toBeGreaterThan(0);
              if (!taken.needs) continue;
              const all = takeChanges(difference, [change, ...taken.needs], direction);
              // Variants of the scenario itself may stand in the way of any change.
              if (!from.variants) expect(all.kind).toBe("taken");
              continue;
            }
            expect(checkScenario(taken.scenario)).toEqual([]);
            const rest = changesBetween(from, taken.scenario).filter(
              ({ steps }) => steps[0] !== "variants" && steps.at(-1) !== "about",
            );
            if (change.steps[0] !== "variants" && !change.path.includes("about"))
              expect(rest).toHaveLength(1);
          }
        },
      ),
      { numRuns: 4, unbiased: true },
    );
    expect(refused).toBeGreaterThan(0);
  });

  test("an item comes at its place in the list, under an id that is free here", () => {
    const item = (id: string) => ({ ...colis, id, name: id });
    const a = { ...small, services: [item("un"), item("trois")] };
    const b = {
      ...small,
      services: [item("un"), item("local"), item("trois")],
      overheads: [],
      variants: [],
    };
    const base = { ...a, variants: [] };
    const difference = differenceBetween(base, b);
    const taken = takeChange(difference, changeAt(difference, "services.local_2"), "toReference");
    if (taken.kind !== "taken") throw new Error("refused");
    expect(taken.scenario.services?.map(({ id }) => id)).toEqual(["un", "local_2", "trois"]);
    const back = takeChange(difference, changeAt(difference, "overheads.local"), "toOther");
    if (back.kind !== "taken") throw new Error("refused");
    expect(back.scenario.overheads?.map(({ id }) => id)).toEqual(["local_2"]);
  });

  test("references come as they are called here; one to what is not here is refused, with what it needs", () => {
    const b: Scenario = {
      ...small,
      stages: [{ id: "essai", name: "test", months: 6 }, ...small.stages.slice(1)],
      drivers: [{ id: "tarif", name: "Tarif", value: 4 }],
      services: [
        { ...colis, from: "essai" },
        { ...colis, id: "pain", name: "Pain", from: "essai", price: "=tarif" },
        { ...colis, id: "cours", name: "Cours", from: "essai" },
      ],
      overheads: [],
      variants: [],
    };
    const difference = differenceBetween(small, b);
    const cours = takeChange(difference, changeAt(difference, "services.cours"), "toReference");
    expect(cours).toMatchObject({ kind: "taken" });
    if (cours.kind === "taken") expect(cours.scenario.services?.[1]?.from).toBe("test");
    const pain = takeChange(difference, changeAt(difference, "services.pain"), "toReference");
    expect(pain).toMatchObject({
      kind: "refused",
      issues: [{ code: "unknownName", name: "tarif" }],
      needs: [{ path: "drivers.tarif" }],
    });
  });

  test("a value leaves what is said of it behind only where it has no figure any more", () => {
    const said = { ...colis, unitCost: 1, about: { unitCost: { note: "Devis" } } };
    const a = { ...small, services: [said] };
    const difference = differenceBetween(a, small);
    const taken = takeChange(
      difference,
      changeAt(difference, "services.colis.unitCost"),
      "toReference",
    );
    if (taken.kind !== "taken") throw new Error("refused");
    expect(taken.scenario.services?.[0]).toEqual({ ...colis, about: {} });
  });
});

describe("what each difference does by itself", () => {
  test("is the difference where there is only one", () => {
    const dearer = { ...small, services: [{ ...colis, price: 3, note: "Relevé" }] };
    const difference = differenceBetween(small, dearer);
    const effects = effectsOf(difference);
    expect(difference.changes.map(({ path }) => path)).toEqual([
      "services.colis.price",
      "services.colis.note",
    ]);
    expect(effects[0]).toMatchObject({ needs: [], issues: [] });
    expect(effects[0]?.totals?.ownRevenue).toBeCloseTo(0.5 * 100 * 18, 9);
    expect(effects[1]?.totals?.ownRevenue).toBe(0);
  });

  test("is that of taking it over, with what it needs; where it cannot be told, it is said why", () => {
    fc.assert(
      fc.property(plain, ([a, b]) => {
        const difference = differenceBetween(a, b);
        const effects = effectsOf(difference);
        expect(effects).toHaveLength(difference.changes.length);
        const before = pathTotals(a).finalCash;
        for (const [place, { totals, needs, issues }] of effects.entries()) {
          expect(totals === null).toBe(issues.length > 0 || needs.length > 12);
          if (totals === null || place > 8) continue;
          const set = [place, ...needs].map((one) => difference.changes[one] as never);
          const taken = takeChanges(difference, set, "toReference");
          if (taken.kind !== "taken") throw new Error(JSON.stringify(taken.issues));
          expect(totals.finalCash).toBe(pathTotals(taken.scenario).finalCash - before);
        }
      }),
      { numRuns: 4, unbiased: true },
    );
  });

  test("a gate holds nothing back, and does nothing itself", () => {
    const gate = (service: string) => ({
      criteria: [
        {
          id: "volume",
          name: "Volume",
          metric: "volume" as const,
          service,
          op: ">=" as const,
          threshold: 10,
        },
      ],
      onFail: "stop" as const,
    });
    const gated = (services: Scenario["services"], service: string): Scenario => ({
      ...small,
      variants: [],
      stages: small.stages.map((stage) => ({ ...stage, gate: gate(service) })),
      services: services ?? [],
    });
    const pain = { ...colis, id: "pain", name: "Pain" };
    const difference = differenceBetween(gated([colis], "colis"), gated([pain], "pain"));
    const effects = effectsOf(difference);
    const of = (path: string) => effects[difference.changes.indexOf(changeAt(difference, path))];
    expect(of("services.colis")).toMatchObject({ needs: [] });
    expect(of("services.colis")?.totals?.ownRevenue).toBeCloseTo(-2.5 * 100 * 18, 9);
    expect(of("stages.test.gate.criteria.volume.service")).toMatchObject({
      needs: [],
      totals: { finalCash: 0 },
    });
  });

  test("shares of a grant move together", () => {
    const grant = (first: number): Scenario => ({
      ...small,
      funding: [
        {
          id: "aide",
          name: "Aide",
          kind: "grant",
          funder: "region",
          amount: 1000,
          from: "test",
          payments: [
            { share: first, month: 0 },
            { share: 1 - first, month: 90 },
          ],
        },
      ],
    });
    const effects = effectsOf(differenceBetween(grant(0.25), grant(0.5)));
    expect(effects.map(({ needs }) => needs)).toEqual([[1], [0]]);
    // The second payment lies beyond the horizon.
    expect(effects.map(({ totals }) => totals?.finalCash)).toEqual([250, 250]);
  });

  test("a value that stops the plan is told", () => {
    const driven = (value: number, price: string) => ({
      ...small,
      drivers: [{ id: "prix", name: "Prix", value }],
      services: [{ ...colis, price }],
    });
    const effects = effectsOf(differenceBetween(driven(50, "=prix - 40"), driven(12, "=prix")));
    expect(effects[0]).toMatchObject({ totals: null, issues: [{ path: "services.colis.price" }] });
    expect(effects[1]?.totals?.ownRevenue).toBeCloseTo(40 * 100 * 18, 6);
  });
});

describe("a variant of differences", () => {
  test("makes those of them that it tells, and names the others", () => {
    const example = readExample("itinerante-rurale");
    fc.assert(
      fc.property(bare, ([a, b]) => {
        const difference = differenceBetween(a, b);
        const { changes, leftOut } = variantOf(difference, difference.changes);
        const base = { ...a, variants: [{ id: "essai", name: "Essai", changes }] };
        expect(checkScenario(base)).toEqual([]);
        const left = changesBetween(applyVariant(base, "essai"), b);
        expect(paths(left)).toEqual(paths(leftOut.map(({ change }) => change)));
      }),
      { numRuns: 4, unbiased: true },
    );
    for (const { id } of example.variants ?? []) {
      const difference = differenceBetween(example, applyVariant(example, id));
      const chosen = difference.changes.filter(({ steps }) => steps[0] !== "variants");
      const { changes, leftOut } = variantOf(difference, chosen);
      const base = { ...example, variants: [{ id: "essai", name: "Essai", changes }] };
      expect(leftOut).toEqual([]);
      expect(changesBetween(applyVariant(base, "essai"), applyVariant(example, id))).toEqual([]);
    }
  });

  test("leaves out what a variant may not do, and why", () => {
    const b = {
      ...small,
      meta: { ...small.meta, name: "Autre" },
      drivers: [{ id: "tarif", name: "Tarif", value: 4 }],
      services: [{ ...colis, price: "=tarif", unitCost: 1 }],
    };
    const difference = differenceBetween(small, b);
    const { changes, leftOut } = variantOf(difference, difference.changes);
    expect(changes).toEqual([{ path: "services.colis.unitCost", value: 1 }]);
    expect(leftOut.map(({ change, reason }) => [change.path, reason])).toEqual([
      ["meta.name", "ofFile"],
      ["drivers.tarif", "added"],
      ["services.colis.price", "invalid"],
    ]);
  });
});
