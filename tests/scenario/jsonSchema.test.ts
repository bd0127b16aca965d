import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fields } from "../../src/scenario";
import { scenarioJsonSchema } from "../../src/scenario/jsonSchema";
import published from "../../src/scenario/scenario.schema.json";
import { validScenario } from "../oracle";
import { bytesOf, namesIn } from "./readTests";
import { type JsonSchema, satisfies } from "./schemaCheck";

const schema: JsonSchema = JSON.parse(JSON.stringify(scenarioJsonSchema()));
const examples = new URL("../../scenarios/", import.meta.url);
const read = (file: URL): unknown => JSON.parse(readFileSync(file, "utf8"));

/** Every object of the schema that has keys, with where it stands. */
function objectsOf(part: unknown, path = ""): [string, Record<string, JsonSchema>][] {
  if (typeof part !== "object" || part === null) return [];
  const inner = Object.entries(part).flatMap(([key, one]) => objectsOf(one, `${path}/${key}`));
  const own = "properties" in part && !path.endsWith("/properties");
  return own ? [[path, part.properties as Record<string, JsonSchema>], ...inner] : inner;
}

describe("the JSON Schema of scenario files", () => {
  it("is the one that the format gives now: `npm run -s schema` writes it", () => {
    expect(published).toEqual(schema);
  });

  it("says of each key what it means", () => {
    const objects = objectsOf(schema);
    expect(objects.length).toBeGreaterThan(30);
    const silent = objects.flatMap(([path, keys]) =>
      Object.entries(keys).flatMap(([key, { description }]) =>
        typeof description === "string" && description.length > 3 ? [] : [`${path}/${key}`],
      ),
    );
    expect(silent).toEqual([]);
  });

  it("gives units and defaults as the table of fields has them", () => {
    const text = JSON.stringify(schema);
    expect(text).toContain('"description":"Prix de vente hors taxes (euros par unité)"');
    const circuity = objectsOf(schema).find(([, keys]) => "circuity" in keys)?.[1].circuity;
    expect(circuity?.default).toBe(fields["routes.circuity"].default);
    const loan = objectsOf(schema).find(([, keys]) => "defer" in keys)?.[1].rate;
    expect(loan?.description).toBe("Taux d’intérêt (taux par an\u202f: 0,02 pour 2\u202f%)");
  });

  it.each(readdirSync(examples))("accepts scenarios/%s", (name) => {
    expect(satisfies(read(new URL(name, examples)), schema)).toBe(true);
  });

  it("accepts the frozen file that has every key", () => {
    const text = new TextDecoder().decode(bytesOf("v1", "complete"));
    expect(satisfies(JSON.parse(text), schema)).toBe(true);
  });

  it("accepts generated scenarios", () => {
    const law = fc.property(validScenario(), (data) => {
      expect(satisfies(JSON.parse(JSON.stringify(data)), schema)).toBe(true);
    });
    fc.assert(law, { numRuns: 60 });
  });

  it("refuses every file whose form is bad, and no file whose links alone are", () => {
    const isAccepted = (name: string) =>
      satisfies(JSON.parse(new TextDecoder().decode(bytesOf("bad", name))), schema);
    const form = namesIn("bad").filter((name) => name.startsWith("form-"));
    // A parser reads 1e400 as Infinity, which is above every minimum.
    expect(form.filter(isAccepted)).toEqual(["form-too-large-number"]);
    const links = namesIn("bad").filter((name) => name.startsWith("links-"));
    expect(links.filter((name) => !isAccepted(name))).toEqual([]);
  });
});
