import { expect, test } from "vitest";
import { formatIssue, issuePlace } from "../../src/locales";
import { fieldWords, keywordWords } from "../../src/locales/fieldWords";
import { type Issue, type Location, parseScenario } from "../../src/scenario";
import { scenarioJsonSchema } from "../../src/scenario/jsonSchema";
import { small } from "../state/scenario";

interface Part {
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

const format = scenarioJsonSchema() as Part;

/** Where every field of the format may stand. */
function placesIn(part: Part, at: Location = []): Location[] {
  const referred = part.$ref && format.$defs?.[part.$ref.replace("#/$defs/", "")];
  const same = [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(referred ? [referred] : [])];
  return [
    ...same.flatMap((one) => placesIn(one, at)),
    ...(part.items ? placesIn(part.items, [...at, 0]) : []),
    ...Object.entries(part.properties ?? {}).flatMap(([key, one]) => [
      [...at, key],
      ...placesIn(one, [...at, key]),
    ]),
  ];
}

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
  expect(issuePlace(at(["services", 0, "demand", "shape"]), file, "fr")).toBe(
    "Les services › Colis › Allure de la montée",
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

test("what a field may be called is said in the words of the screen, with the key of the file", () => {
  const parsed = parseScenario(
    JSON.stringify({
      ...small,
      auteur: "moi",
      organisation: { legalForm: "asso" },
      services: [{ ...small.services?.[0], prix: 2, demand: { kind: "fixe", perMonth: 1 } }],
    }),
  );
  if (parsed.ok) throw new Error("taken");
  const expected = (language: "fr" | "en") =>
    parsed.issues.map((issue) => {
      const said = formatIssue(issue, language);
      return `${said.path}: ${said.expected.replace(/[\u00a0\u202f]/g, " ")}`;
    });
  const french = expected("fr");
  expect(french).toContainEqual(
    expect.stringMatching(
      /^auteur: un de ces champs : format du fichier \(format\), version du format \(version\), le projet \(meta\), premier mois \(start\)/,
    ),
  );
  expect(french).toContainEqual(
    expect.stringMatching(/^services\.colis\.prix: un de ces champs : .*prix \(price\), /),
  );
  expect(french).toContainEqual(
    expect.stringMatching(
      /^organisation\.legalForm: association \(association\), .*entreprise individuelle \(sole_trader\)/,
    ),
  );
  expect(french).toContainEqual(
    expect.stringMatching(/^services\.colis\.demand\.kind: un volume régulier \(constant\), /),
  );
  expect(expected("en")).toContainEqual(
    expect.stringMatching(/^services\.colis\.prix: one of these fields: .*price \(price\), /),
  );
});

test("every field of the format has a name in both languages", () => {
  const places = placesIn(format);
  expect(places.length).toBeGreaterThan(200);
  const nameless = (language: "fr" | "en") =>
    places.filter((location) => {
      const words = fieldWords(location, language);
      return !words.endsWith(`(${String(location.at(-1))})`);
    });
  expect(nameless("fr")).toEqual([]);
  expect(nameless("en")).toEqual([]);
});

/** The keywords that the format takes, with where they may stand. */
function keywordsIn(part: Part, at: Location = []): [Location, string][] {
  const referred = part.$ref && format.$defs?.[part.$ref.replace("#/$defs/", "")];
  const same = [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(referred ? [referred] : [])];
  const own = [...(part.enum ?? []), part.const].filter((one) => typeof one === "string");
  return [
    ...own.map((one): [Location, string] => [at, one]),
    ...same.flatMap((one) => keywordsIn(one, at)),
    ...(part.items ? keywordsIn(part.items, [...at, 0]) : []),
    ...Object.entries(part.properties ?? {}).flatMap(([key, one]) => keywordsIn(one, [...at, key])),
  ];
}

test("every keyword of the format has words in both languages", () => {
  const keywords = keywordsIn(format).filter(([at]) => at[0] !== "format");
  expect(keywords.length).toBeGreaterThan(60);
  for (const language of ["fr", "en"] as const) {
    const wordless = keywords.filter(([at, one]) => keywordWords(at, one, language) === one);
    expect(wordless.map(([at, one]) => `${at.join(".")}: ${one}`)).toEqual([]);
  }
});
