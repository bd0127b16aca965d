import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changesBetween } from "../../src/compare";
import { parseScenario, type Scenario } from "../../src/scenario";
import { validScenario } from "../oracle";
import { reordered } from "../scenario/generated";
import { bytesOf } from "../scenario/readTests";
import { small } from "../state/scenario";
import { twoScenarios } from "./twoScenarios";

type Draft = { -readonly [K in keyof Scenario]: Scenario[K] };

function after(recipe: (draft: Draft) => void, of: Scenario = small): Scenario {
  const draft = structuredClone<Draft>(of);
  recipe(draft);
  return draft;
}

function said(changes: readonly Change[]): unknown[] {
  return changes.map(({ path, kind, before, after }) => [path, kind, before?.value, after?.value]);
}

const colis = small.services?.[0];
if (!colis) throw new Error("no service");

function complete(): Scenario {
  const parsed = parseScenario(bytesOf("v1", "complete"));
  if (!parsed.ok) throw new Error("the complete file is faulty");
  return parsed.scenario;
}

describe("changes between two scenarios", () => {
  test("one figure: where it stands, what it was and what it is", () => {
    const now = after((draft) => {
      draft.services = [{ ...colis, price: 3 }];
    });
    expect(changesBetween(small, now)).toMatchObject([
      {
        path: "services.colis.price",
        kind: "changed",
        before: { location: ["services", 0, "price"], value: 2.5 },
        after: { location: ["services", 0, "price"], value: 3 },
      },
    ]);
  });

  test("items are matched by id: one put before the others is one addition", () => {
    const pain = { ...colis, id: "pain", name: "Pain" };
    const now = after((draft) => {
      draft.services = [pain, { ...colis, price: 3 }];
    });
    expect(said(changesBetween(small, now))).toEqual([
      ["services.pain", "added", undefined, pain],
      ["services.colis.price", "changed", 2.5, 3],
    ]);
    expect(said(changesBetween(now, small))).toEqual([
      ["services.colis.price", "changed", 3, 2.5],
      ["services.pain", "removed", pain, undefined],
    ]);
  });

  test("an item whose list was left out is added by its own name", () => {
    const now = after((draft) => {
      draft.drivers = [{ id: "essence", name: "Essence", value: 2 }];
    });
    expect(changesBetween(small, now).map(({ path }) => path)).toEqual(["drivers.essence"]);
  });

  test("the same items in another order are told once, as their list", () => {
    const now = after((draft) => {
      draft.stages = draft.stages.toReversed();
    });
    expect(changesBetween(small, now).map(({ path, kind }) => [path, kind])).toEqual([
      ["stages", "moved"],
    ]);
  });

  test("a figure by stage is told stage by stage; one that becomes so is one change", () => {
    const rent = (amount: unknown) =>
      after((draft) => {
        draft.overheads = [{ ...small.overheads?.[0], amount } as never];
      });
    expect(said(changesBetween(small, rent({ byStage: { test: 100, suite: 350 } })))).toEqual([
      ["overheads.local.amount.byStage.suite", "changed", 300, 350],
    ]);
    expect(said(changesBetween(small, rent(200)))).toEqual([
      ["overheads.local.amount", "changed", { byStage: { test: 100, suite: 300 } }, 200],
    ]);
  });

  test("a range and a demand of another kind are one value each", () => {
    const range = { dist: "pert", min: 2, mode: 3, max: 4 } as const;
    const wider = { ...range, max: 9 };
    const priced = (price: typeof range | typeof wider) =>
      after((draft) => {
        draft.services = [{ ...colis, price }];
      });
    expect(said(changesBetween(priced(range), priced(wider)))).toEqual([
      ["services.colis.price", "changed", range, wider],
    ]);
    const demand = { kind: "series", values: [1, 2] } as const;
    const series = after((draft) => {
      draft.services = [{ ...colis, demand: { kind: "series", values: [1, 2] } }];
    });
    expect(said(changesBetween(small, series))).toEqual([
      ["services.colis.demand", "changed", colis.demand, demand],
    ]);
  });

  test("a rate of the economy that was left out is told by itself", () => {
    const now = after((draft) => {
      draft.economy = { priceGrowth: 0.02 };
    });
    expect(said(changesBetween(small, now))).toEqual([
      ["economy.priceGrowth", "added", undefined, 0.02],
    ]);
  });

  test("payments are told row by row while there are as many, else as a whole", () => {
    const before = complete();
    const index = before.funding?.findIndex(
      (one) => one.kind === "grant" && (one.payments?.length ?? 0) > 1,
    );
    if (index === undefined || index < 0) throw new Error("no grant paid in parts");
    const grantOf = (scenario: Scenario) => scenario.funding?.[index] as { payments: object[] };
    const delayed = after((draft) => {
      Object.assign(grantOf(draft).payments[1] ?? {}, { delay: 5 });
    }, before);
    const id = before.funding?.[index]?.id;
    expect(changesBetween(before, delayed).map(({ path }) => path)).toEqual([
      `funding.${id}.payments.1.delay`,
    ]);
    const shorter = after((draft) => {
      grantOf(draft).payments.pop();
    }, before);
    expect(changesBetween(before, shorter).map(({ path }) => path)).toEqual([
      `funding.${id}.payments`,
    ]);
  });

  test("who wrote the file and when is no assumption; its name is told", () => {
    const now = after((draft) => {
      draft.meta = {
        id: "11111111-2222-4333-8444-555555555555",
        name: "Autre",
        updated: "2027-01-01T00:00:00Z",
      };
    });
    expect(said(changesBetween(small, now))).toEqual([["meta.name", "changed", "Essai", "Autre"]]);
  });

  test("nothing differs from itself, in whatever order its keys were written", () => {
    const ranks = fc.array(fc.nat(), { minLength: 7, maxLength: 60 });
    fc.assert(
      fc.property(validScenario(), ranks, (scenario, order) => {
        const one = scenario as unknown as Scenario;
        expect(changesBetween(one, reordered(one, order) as Scenario)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("between any two, each side of a change stands where it says", () => {
    fc.assert(
      fc.property(twoScenarios(), ([a, b]) => {
        const at = (root: unknown, location: readonly (string | number)[]) =>
          location.reduce<unknown>((value, key) => (value as never)?.[key], root);
        for (const { before, after } of changesBetween(a, b)) {
          if (before) expect(at(a, before.location)).toEqual(before.value);
          if (after) expect(at(b, after.location)).toEqual(after.value);
          expect(before ?? after).not.toBeNull();
        }
      }),
      { numRuns: 30 },
    );
  });
});
