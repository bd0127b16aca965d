import { expect, test } from "vitest";
import { startTexts, translator } from "../../src/locales";
import { accountWords } from "../../src/ui/assumptions/subjects/costs/accounts";
import { itemsOf, withEntry } from "../../src/ui/assumptions/subjects/funding/eligible";

const scenario = {
  staff: [
    { id: "anim", name: "Animatrice", from: "test", hours: 1, hourlyCost: 1 },
    { id: "overheads", name: "Nommée comme un groupe", from: "test", hours: 1, hourlyCost: 1 },
  ],
  overheads: [{ id: "local", name: "Local", from: "test", amount: 1 }],
};

test("a group takes the place of its items, and each spending stands once", () => {
  expect(withEntry(["anim", "routes"], "staff", true, scenario)).toEqual(["routes", "staff"]);
  expect(withEntry(["routes"], "local", true, scenario)).toEqual(["routes", "local"]);
  expect(withEntry(["routes", "local"], "routes", false, scenario)).toEqual(["local"]);
});

test("a group taken out as the last leaves its items to choose among; the last spending stays", () => {
  expect(withEntry(["staff"], "staff", false, scenario)).toEqual(["anim"]);
  expect(withEntry(["staff", "routes"], "staff", false, scenario)).toEqual(["routes"]);
  expect(withEntry(["routes"], "routes", false, scenario)).toBeNull();
  expect(withEntry(["local"], "local", false, scenario)).toBeNull();
});

test("a name of a group always means the group", () => {
  expect(itemsOf("staff", scenario).map(({ id }) => id)).toEqual(["anim"]);
  expect(itemsOf("routes", scenario)).toEqual([]);
});

test("an account has the words of the longest known one that it is part of", () => {
  startTexts("fr");
  const words = (account: string) => accountWords(account, translator("fr"));
  expect(words("613")).toBe("Loyers et locations (613)");
  expect(words("61328")).toBe("Loyers et locations (61328)");
  expect(words("617")).toBe("Services extérieurs (617)");
  expect(words("2183")).toBe("Ordinateurs et bureautique (2183)");
  expect(words("42")).toBe("Compte 42");
});
