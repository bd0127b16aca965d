import { expect, test } from "vitest";
import { issuePlace } from "../../src/locales";
import type { Issue } from "../../src/scenario";

const file = {
  organisation: { openingCash: "beaucoup" },
  services: [{ id: "colis", name: "Colis", price: "gratuit", demand: { perMonth: -1 } }],
  stages: [{ id: "essai", name: "Essai", gate: { criteria: [{ threshold: "haut" }] } }],
};

function at(location: Issue["location"]): Issue {
  return { code: "wrongType", expected: "number", path: location.join("."), location, found: "" };
}

test("a fault is placed with the words of the screen and the names of the file", () => {
  expect(issuePlace(at(["organisation", "openingCash"]), file, "fr")).toBe(
    "L’organisation › Trésorerie de départ",
  );
  expect(issuePlace(at(["services", 0, "demand", "perMonth"]), file, "fr")).toBe(
    "Les services › Colis › Volume",
  );
  expect(issuePlace(at(["stages", 0, "gate", "criteria", 0, "threshold"]), file, "fr")).toBe(
    "Étapes › Essai › Seuil",
  );
});

test("without the names an item is told by its rank, and what has no words by its path alone", () => {
  expect(issuePlace(at(["services", 1, "price"]), undefined, "fr")).toBe("Les services › 2 › Prix");
  expect(issuePlace(at(["inconnu"]), file, "fr")).toBeNull();
  expect(issuePlace(at([]), file, "en")).toBeNull();
});
