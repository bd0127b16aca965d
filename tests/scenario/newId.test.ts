import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "../../src/scenario";
import { idPattern } from "../../src/scenario/schema";

test.each([
  ["Trésorerie d’au moins 3 000 €", "tresorerie_d_au_moins_3_000"],
  ["Cœur de bourg", "coeur_de_bourg"],
  ["12 arrêts", "arrets"],
  ["  ", "element"],
  ["€", "element"],
  ["Σ", "element"],
])("%j gives %s", (name, id) => {
  expect(newId(name, [])).toBe(id);
});

test("a name that is taken gets a number, and stays short", () => {
  expect(newId("Colis", ["colis"])).toBe("colis_2");
  expect(newId("Colis", ["colis", "colis_2"])).toBe("colis_3");
  const long = "a".repeat(60);
  expect(newId(long, ["a".repeat(40)])).toBe(`${"a".repeat(38)}_2`);
});

test("any name gives an id of the format that is not taken", () => {
  const names = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 12 });
  fc.assert(
    fc.property(names, (names) => {
      const ids = new Set<string>();
      for (const name of names) {
        const id = newId(name, ids);
        expect(id).toMatch(idPattern);
        expect(ids.has(id)).toBe(false);
        ids.add(id);
      }
    }),
  );
});
