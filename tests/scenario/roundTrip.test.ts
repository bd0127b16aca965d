import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario, type Scenario, serialiseScenario } from "../../src/scenario";
import { currentVersion } from "../../src/scenario/migrations";
import { type OracleScenario, validScenario } from "../oracle";
import { reordered, spoken, words } from "./generated";
import { bytesOf, namesIn } from "./readTests";

function parsed(file: string | Uint8Array): Scenario {
  const result = parseScenario(file);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.scenario;
}

const examples = new URL("../../scenarios/", import.meta.url);
const small = new TextDecoder().decode(bytesOf("v1", "complete"));

/** The complete file with one text in place of another. */
function replaced(from: string, to: string): string {
  expect(small).toContain(from);
  return small.replace(from, to);
}

/** Bytes that come back as they are, whatever order keys were made in. */
function expectStable(data: OracleScenario, order: readonly number[]): void {
  const scenario = parsed(JSON.stringify(data));
  expect(scenario).toEqual(JSON.parse(JSON.stringify(data)));
  const text = serialiseScenario(scenario);
  expect(parsed(text)).toEqual(scenario);
  expect(serialiseScenario(parsed(text))).toBe(text);
  const shuffled = reordered(scenario, order) as Scenario;
  expect(serialiseScenario(shuffled)).toBe(text);
  expect(serialiseScenario(parsed(JSON.stringify(shuffled)))).toBe(text);
}

describe("parse and serialise", () => {
  const ranks = fc.array(fc.nat(), { minLength: 7, maxLength: 60 });

  it("give back what was saved, and the same bytes, variants included", () => {
    fc.assert(fc.property(validScenario(), ranks, expectStable), { numRuns: 60 });
  });

  it("give back every text that may be said of a figure", () => {
    const law = fc.property(validScenario({ variants: false }), words, ranks, (data, say, order) =>
      expectStable(spoken(data, say), order),
    );
    fc.assert(law, { numRuns: 60 });
  });

  it.each(readdirSync(examples))("load and save scenarios/%s without changing a byte", (name) => {
    const text = readFileSync(new URL(name, examples), "utf8");
    expect(serialiseScenario(parsed(text))).toBe(text);
  });

  it("put the header first, two spaces before each key, and end with one newline", () => {
    const text = serialiseScenario(parsed(JSON.stringify(reordered(JSON.parse(small), [3, 1, 2]))));
    expect(text).toBe(small);
    expect(text.startsWith('{\n  "format": "palier/scenario",\n  "version": 1,\n  "meta": {')).toBe(
      true,
    );
    expect(text).toMatch(/[^\n]\n$/);
  });

  it("put values by stage in the order of the stages, and texts in that of their figures", () => {
    const scenario = parsed(small);
    const [agent] = scenario.staff ?? [];
    const [colis] = scenario.services ?? [];
    if (!agent || !colis) throw new Error("the file has lost its items");
    agent.hours = { byStage: { suite: 3, amorce: 1, pilote: 2 } };
    colis.about = {
      "demand.to": {},
      seasonality: {},
      "demand.from": {},
      price: {},
      demand: {},
      id: {},
    };
    const again = JSON.parse(serialiseScenario(scenario));
    expect(Object.keys(again.staff[0].hours.byStage)).toEqual(["amorce", "pilote", "suite"]);
    expect(Object.keys(again.services[0].about)).toEqual([
      "id",
      "price",
      "demand",
      "demand.from",
      "demand.to",
      "seasonality",
    ]);
  });

  it("leave the scenario that is saved as it is", () => {
    const scenario = parsed(small);
    const before = structuredClone(scenario);
    serialiseScenario(scenario);
    expect(scenario).toEqual(before);
  });
});

describe("a file is read", () => {
  it("with a byte order mark, as bytes and as text", () => {
    const text = `\uFEFF${small}`;
    expect(parsed(text)).toEqual(parsed(small));
    expect(parsed(new TextEncoder().encode(text))).toEqual(parsed(small));
  });

  it("with the last of a key that stands twice", () => {
    const twice = replaced('"start": "2027-03"', '"start": "2031-01",\n  "start": "2028-06"');
    expect(parsed(twice).start).toBe("2028-06");
  });

  it("with Windows line ends, tabs, or on one line", () => {
    const data = JSON.parse(small);
    for (const text of [
      small.replaceAll("\n", "\r\n"),
      JSON.stringify(data, null, "\t"),
      JSON.stringify(data),
    ]) {
      expect(serialiseScenario(parsed(text))).toBe(small);
    }
  });

  it("with names of any writing, escaped or not", () => {
    const names = [
      "Épicerie « d’ici »",
      "市場",
      "👩‍🌾 ferme",
      '"\\/\b\f\n\r\t',
      "\u2028\u0000",
      "\ud800",
      "",
    ];
    for (const name of names) {
      const text = replaced('"Tout le format, version 1"', JSON.stringify(name));
      expect(parsed(text).meta.name).toBe(name);
      expect(serialiseScenario(parsed(text))).toBe(text);
    }
    const escaped = replaced('"Tout le format, version 1"', '"\\u00c9p\\u0069cerie"');
    expect(parsed(escaped).meta.name).toBe("Épicerie");
  });

  it.each([
    ["-0", 0],
    ["0.1", 0.1],
    ["1e-300", 1e-300],
    ["5e-324", 5e-324],
    ["1e-400", 0],
    ["1.7976931348623157e308", Number.MAX_VALUE],
    ["123456789.123456789", 123456789.12345679],
    ["9007199254740993", 9007199254740992],
    ["1E3", 1000],
    ["-12.5", -12.5],
  ])("with the number %s, whose double is kept on saving", (written, value) => {
    const scenario = parsed(replaced('"openingCash": 12000.5', `"openingCash": ${written}`));
    expect(scenario.organisation.openingCash === value).toBe(true);
    expect(parsed(serialiseScenario(scenario)).organisation.openingCash === value).toBe(true);
  });

  it.each(["2026-02-28T00:00:00Z", "2028-02-29T23:59:59.999+02:00", "2026-11-24T08:30"])(
    "with the date %s",
    (updated) => {
      expect(parsed(replaced("2026-11-24T08:30:00+01:00", updated)).meta.updated).toBe(updated);
    },
  );
});

describe("a version of the format", () => {
  // One frozen real file for each version that was ever released: never edited, always readable.
  const versions = readdirSync(new URL("../scenarios/", import.meta.url)).filter((name) =>
    /^v\d+$/.test(name),
  );

  it("has its folder of frozen files, from the first to the one that is written", () => {
    const ladder = Array.from({ length: currentVersion }, (_, rung) => `v${rung + 1}`);
    expect(versions.toSorted()).toEqual(ladder);
  });

  it.each(versions.flatMap((version) => namesIn(version).map((name) => [version, name] as const)))(
    "%s/%s still loads, as the version that is written",
    (version, name) => {
      const bytes = bytesOf(version, name);
      expect(JSON.parse(new TextDecoder().decode(bytes)).version).toBe(Number(version.slice(1)));
      expect(serialiseScenario(parsed(bytes))).toContain(`\n  "version": ${currentVersion},\n`);
    },
  );

  it("1 is written as it was frozen", () => {
    expect(serialiseScenario(parsed(small))).toBe(small);
  });
});
