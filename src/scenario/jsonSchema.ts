import { z } from "zod";
import { descriptions, unitNames } from "./descriptions";
import { type FieldSpec, fields } from "./fields";
import { type PlainFieldSpec, plainFields } from "./plainFields";
import { scenarioSchema } from "./schema";

/** A part of a JSON Schema, as far as it is read here. */
interface Part {
  $ref?: string;
  $defs?: Record<string, Part>;
  properties?: Record<string, Part>;
  items?: Part;
  anyOf?: Part[];
  oneOf?: Part[];
  additionalProperties?: Part | boolean;
  minimum?: number;
  maximum?: number;
  const?: unknown;
  title?: string;
  description?: string;
  default?: unknown;
}

const specs: Readonly<Record<string, FieldSpec | PlainFieldSpec>> = { ...fields, ...plainFields };

/**
 * The file format as a JSON Schema (draft 2020-12), made from the schema that files are read by, with what each
 * key means, its unit and its default, so that an editor completes and checks scenario files. Rules between
 * fields (references, sums, cycles) are not in it.
 */
export function scenarioJsonSchema(): object {
  const schema = z.toJSONSchema(scenarioSchema, { io: "input" }) as Part;
  describe(schema, "");
  for (const [name, part] of Object.entries(schema.$defs ?? {})) {
    part.description = descriptions[name] ?? name;
    describe(part, "");
  }
  return { ...schema, title: "Scénario Palier" };
}

/** Names the keys of a part and of what is below it; `path` is that of the part, without list positions. */
function describe(part: Part, path: string): void {
  dropSafeBounds(part);
  for (const [key, child] of Object.entries(part.properties ?? {})) {
    const childPath = pathOf(part, path, key);
    const spec = specs[childPath];
    const meaning = descriptions[childPath] ?? descriptions[key];
    if (meaning !== undefined) child.description = withUnit(meaning, spec);
    if (spec?.default !== undefined) child.default = spec.default;
    describe(child, childPath);
  }
  const { items, anyOf = [], oneOf = [], additionalProperties } = part;
  for (const member of [...(items ? [items] : []), ...anyOf, ...oneOf]) describe(member, path);
  if (typeof additionalProperties === "object") describe(additionalProperties, path);
}

/** Gates and criteria are known by their own name, as in the tables of fields; a loan has a rate of its own. */
function pathOf(part: Part, path: string, key: string): string {
  const parent = path === "stages.gate" ? "gate" : path === "gate.criteria" ? "criteria" : path;
  if (parent === "funding" && key === "rate" && part.properties?.kind?.const === "loan")
    return "funding.loanRate";
  return parent === "" ? key : `${parent}.${key}`;
}

function withUnit(meaning: string, spec: FieldSpec | PlainFieldSpec | undefined): string {
  if (!spec || spec.unit === "number") return meaning;
  if (spec.unit === "months" && /mois/i.test(meaning)) return meaning;
  return `${meaning} (${unitNames[spec.unit]})`;
}

/** Whole numbers are said to be whole; the largest that a computer counts exactly is no rule of the format. */
function dropSafeBounds(part: Part): void {
  if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum;
  if (part.minimum === Number.MIN_SAFE_INTEGER) delete part.minimum;
}
