import { describe, expect, test } from "vitest";
import type { Demand } from "../../src/scenario";
import { activeMonths } from "../../src/ui/assumptions/formula/activeMonths";
import { asOne, withoutStage, withStage } from "../../src/ui/assumptions/byStage/stageChanges";
import { demandStory } from "../../src/ui/assumptions/demand/demandStory";
import { changeKind, kindOf } from "../../src/ui/assumptions/demand/kindChange";
import { completionsOf, withName, wordBefore } from "../../src/ui/assumptions/formula/completions";
import { formulaFault } from "../../src/ui/assumptions/formula/formulaFault";
import { evenedOut, isEven } from "../../src/ui/assumptions/season/evenedOut";
import { withBracket, withoutBracket } from "../../src/ui/assumptions/subjects/bracketChanges";
import { linkStrength } from "../../src/ui/assumptions/subjects/linkStrength";
import { everyKind } from "./everyKind";

describe("a demand that changes kind", () => {
  const regular: Demand = { kind: "constant", perMonth: 40 };
  const planned = [10, 20, 40.256];

  test("a regular volume becomes what one climbs to, and is found again", () => {
    const climb = changeKind(regular, "linear", [40, 40]);
    expect(climb.demand).toEqual({ kind: "ramp", from: 0, to: 40, months: 6, shape: "linear" });
    expect(climb.notes).toEqual([["demand.perMonth", "demand.to"]]);
    const back = changeKind(climb.demand, "constant", [0, 40]);
    expect(back.demand).toEqual(regular);
    expect(back.notes).toEqual([["demand.to", "demand.perMonth"]]);
  });

  test("a ramp changes shape and nothing else, its ranges kept", () => {
    const range = { dist: "pert", min: 10, mode: 20, max: 30 } as const;
    const ramp: Demand = { kind: "ramp", from: 1, to: range, months: "=a", shape: "linear" };
    expect(changeKind(ramp, "s_curve", planned).demand).toEqual({ ...ramp, shape: "s_curve" });
    expect(changeKind(ramp, "constant", planned).demand).toEqual({
      kind: "constant",
      perMonth: range,
    });
  });

  test("a series is what the plan had, as one would type it; it climbs over its length", () => {
    const series = changeKind(regular, "series", planned).demand;
    expect(series).toEqual({ kind: "series", values: [10, 20, 40.26] });
    expect(changeKind(series, "s_curve", planned).demand).toEqual({
      kind: "ramp",
      from: 10,
      to: 40.26,
      months: 2,
      shape: "s_curve",
    });
    expect(changeKind(regular, "series", []).demand).toEqual({ kind: "series", values: [0] });
  });

  test("a formula of the clock, which only a monthly figure may be, gives way to its value", () => {
    const moving: Demand = { kind: "constant", perMonth: "=10 + k" };
    const { demand } = changeKind(moving, "linear", planned);
    expect(demand.kind === "ramp" && demand.to).toBe(40.26);
    const still: Demand = { kind: "constant", perMonth: "=2 * foyers" };
    const kept = changeKind(still, "linear", planned).demand;
    expect(kept.kind === "ramp" && kept.to).toBe("=2 * foyers");
  });

  test("customers by word of mouth are so many that their plateau is the volume", () => {
    const { demand } = changeKind(regular, "adoption", [40, 40]);
    expect(demand).toMatchObject({ kind: "adoption", population: 45, perCustomer: 1 });
    expect(kindOf(demand)).toBe("adoption");
  });
});

describe("the story of a demand", () => {
  test("flat, with a plateau, and without", () => {
    expect(demandStory([])).toBeNull();
    expect(demandStory([4, 4, 4])).toMatchObject({ isFlat: true, final: 4 });
    expect(demandStory([0, 10, 20, 20, 20])).toEqual({
      start: 0,
      final: 20,
      isFlat: false,
      plateau: 2,
    });
    expect(demandStory([0, 10, 20])).toMatchObject({ plateau: null });
    expect(demandStory([20, 10, 5, 5])).toMatchObject({ plateau: 2, start: 20, final: 5 });
  });
});

describe("a season", () => {
  test("spread keeps the total of an ordinary year to the last digit", () => {
    const uneven = [2, 1, 1, 1, 1, 1, 0.5, 0.2, 1, 1, 1, 1];
    const even = evenedOut(uneven) ?? [];
    expect(isEven(uneven)).toBe(false);
    expect(isEven(even)).toBe(true);
    expect(even.every((value) => value === Number(value.toFixed(3)))).toBe(true);
    expect((even[7] ?? 0) / (even[1] ?? 1)).toBeCloseTo(0.2, 2);
    expect(evenedOut(Array(12).fill(0))).toBeNull();
  });
});

describe("a tax scale", () => {
  const scale = [{ upTo: 42_500, rate: 0.15 }, { rate: 0.25 }];

  test("gets a bracket before the last, and always ends without limit", () => {
    expect(withBracket(scale)).toEqual([
      { upTo: 42_500, rate: 0.15 },
      { upTo: 85_000, rate: 0.25 },
      { rate: 0.25 },
    ]);
    expect(withBracket([{ rate: 0.3 }])).toEqual([{ upTo: 42_500, rate: 0.3 }, { rate: 0.3 }]);
    expect(withoutBracket(scale, 1)).toEqual([{ rate: 0.15 }]);
    expect(withoutBracket(scale, 0)).toEqual([{ rate: 0.25 }]);
  });
});

test("a link is told by its size, whichever way it goes", () => {
  expect([0, 0.2, -0.2, 0.5, 0.9, -1].map(linkStrength)).toEqual([
    "none",
    "weak",
    "weak",
    "clear",
    "strong",
    "full",
  ]);
});

describe("a figure by stage", () => {
  const order = ["a", "b", "c"];

  test("takes at a stage what it had there", () => {
    expect(withStage(10, "b", "a", order)).toEqual({ byStage: { a: 10, b: 10 } });
    expect(withStage({ byStage: { a: 1, b: 2 } }, "c", "a", order)).toEqual({
      byStage: { a: 1, b: 2, c: 2 },
    });
    expect(withStage({ byStage: { b: 2 } }, "a", "a", order)).toEqual({ byStage: { a: 0, b: 2 } });
  });

  test("loses a stage's own value, and is one figure once it is the same from the start", () => {
    expect(withoutStage({ byStage: { a: 1, b: 2, c: 3 } }, "b", "a")).toEqual({
      byStage: { a: 1, c: 3 },
    });
    expect(withoutStage({ byStage: { a: 1, b: 2 } }, "b", "a")).toBe(1);
    expect(withoutStage({ byStage: { a: 1, b: 2 } }, "a", "a")).toEqual({ byStage: { b: 2 } });
    expect(withoutStage({ byStage: { b: 2 } }, "b", "a")).toBe(2);
    expect(asOne({ byStage: { c: 3, b: 2 } }, order)).toBe(2);
    expect(asOne("=x", order)).toBe("=x");
  });
});

describe("names in a formula", () => {
  const names = [
    { id: "prix_colis", meaning: "Prix du colis" },
    { id: "foyers", meaning: "Foyers (population)" },
    { id: "benefice", meaning: "Élan des adhésions" },
  ];

  test("the word before the caret is found, with its accents, and not inside another", () => {
    expect(wordBefore("=2 * pri", 8)).toEqual({ start: 5, text: "pri" });
    expect(wordBefore("=2 * pri", 7)).toBeNull();
    expect(wordBefore("=él", 3)).toEqual({ start: 1, text: "él" });
    expect(wordBefore("=2", 2)).toBeNull();
    expect(wordBefore("= ", 2)).toBeNull();
  });

  test("are proposed by the beginning of a word of the id or of the name", () => {
    const ids = (typed: string) => completionsOf(typed, names).map(({ id }) => id);
    expect(ids("pri")).toEqual(["prix_colis"]);
    expect(ids("col")).toEqual(["prix_colis"]);
    expect(ids("elan")).toEqual(["benefice"]);
    expect(ids("adhé")).toEqual(["benefice"]);
    expect(ids("oyers")).toEqual([]);
    expect(ids("foyers")).toEqual([]);
    expect(ids("")).toEqual([]);
  });

  test("take the place of the typed word", () => {
    const word = { start: 5, text: "pri" };
    expect(withName("=2 * pri + 1", word, "prix_colis")).toEqual({
      text: "=2 * prix_colis + 1",
      caret: 15,
    });
  });
});

describe("a fault in a formula", () => {
  const known = {
    values: new Set(["prix"]),
    withoutPopulation: new Set(["foyers"]),
    isMonthly: false,
  };

  test("is found where it stands", () => {
    expect(formulaFault("2 * prix", known)).toBeNull();
    expect(formulaFault("2 * prxi", known)).toMatchObject({
      position: 4,
      length: 4,
      detail: { code: "unknownName", name: "prxi", known: ["prix"] },
    });
    expect(formulaFault("prix * (2", known)).toMatchObject({
      position: 9,
      detail: { code: "formulaFault" },
    });
    expect(formulaFault("foyers", known)?.detail.code).toBe("noPopulation");
    expect(formulaFault("prix + t", known)).toMatchObject({
      position: 7,
      detail: { code: "clockName" },
    });
    expect(formulaFault("prix + t", { ...known, isMonthly: true })).toBeNull();
  });
});

test("the months in which a figure is read are those of its item", () => {
  const at = (path: string) => activeMonths(everyKind, path);
  expect(at("services.xq_heure.price")).toEqual([6, 17]);
  expect(at("services.xq_colis.price")).toEqual([0, 17]);
  expect(at("routes.xq_tournee.toursPerMonth")).toEqual([0, 17]);
  expect(at("drivers.xq_tarif.value")).toEqual([0, 17]);
  expect(at("organisation.turnoverLevy")).toEqual([0, 17]);
});
