import { expect, test } from "vitest";
import { fileNameOf } from "../../src/storage";

test.each([
  ["Épicerie du Vallon", "epicerie-du-vallon_2026-11-03.json"],
  ["L’œuf & la poule (n° 2)", "l-oeuf-la-poule-n-2_2026-11-03.json"],
  ["../../etc/passwd", "etc-passwd_2026-11-03.json"],
  ["…", "scenario_2026-11-03.json"],
  ["a".repeat(200), `${"a".repeat(80)}_2026-11-03.json`],
])("%s is saved as %s", (name, expected) => {
  expect(fileNameOf(name, new Date(2026, 10, 3, 23, 59))).toBe(expected);
});

test("what is made of a scenario says so, with its own ending", () => {
  const date = new Date(2026, 10, 3);
  expect(fileNameOf("Épicerie du Vallon", date, "Budget prévisionnel", "csv")).toBe(
    "epicerie-du-vallon_budget-previsionnel_2026-11-03.csv",
  );
});
