import type { z } from "zod";
import type { Issue, IssueDetail, Location, PatternName, TypeName } from "./issue";
import { shortJson } from "./issue";
import { childOf, idPath, valueAt } from "./location";
import { scenarioSchema } from "./schema";
import { keysAt } from "./walk";

type ZodIssue = z.core.$ZodIssue;

const typeNames: Record<string, TypeName> = {
  object: "object",
  record: "object",
  array: "list",
  string: "text",
  number: "number",
  int: "number",
  boolean: "boolean",
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function patternName(issue: ZodIssue & { format?: string; pattern?: string }): PatternName {
  if (issue.format === "guid" || issue.format === "uuid") return "uuid";
  if (issue.format === "datetime") return "dateTime";
  const pattern = issue.pattern ?? "";
  if (pattern.includes("a-z0-9_")) return "id";
  if (pattern.includes("1[0-2]")) return "month";
  if (pattern.includes("\\d{2,8}")) return "account";
  return pattern === "/^=/" ? "formula" : "other";
}

/** What a union expected, by the members it has. */
function unionType(issue: z.core.$ZodIssueInvalidUnion): TypeName {
  return issue.errors.length > 3 ? "quantityByStage" : "quantity";
}

/** The issues of the union's member that the value was meant for. */
function meantBranch(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
): readonly ZodIssue[] | null {
  if (typeof value === "string") return issue.errors[1] ?? null;
  if (typeof value === "number") return issue.errors[0] ?? null;
  if (!isRecord(value)) return null;
  return issue.errors[Object.hasOwn(value, "byStage") ? 3 : 2] ?? null;
}

function rangeOf(issue: ZodIssue): IssueDetail {
  if (issue.code === "too_small") {
    return {
      code: "outOfRange",
      min: Number(issue.minimum),
      exclusiveMin: issue.inclusive === false,
    };
  }
  return { code: "outOfRange", max: (issue as { maximum: number }).maximum };
}

function detailOf(issue: ZodIssue, value: unknown): IssueDetail {
  switch (issue.code) {
    case "invalid_type": {
      const expected = typeNames[issue.expected] ?? "other";
      if (value === undefined) return { code: "missing", expected };
      if (typeof value === "number" && !Number.isFinite(value)) return { code: "notFinite" };
      if (issue.expected === "int" && typeof value === "number") return { code: "notWhole" };
      return { code: "wrongType", expected };
    }
    case "too_small":
    case "too_big": {
      if (issue.origin === "number" || issue.origin === "int") return rangeOf(issue);
      const limit = Number(issue.code === "too_big" ? issue.maximum : issue.minimum);
      if (issue.origin === "string" && issue.code === "too_big")
        return { code: "tooLong", max: limit };
      return issue.code === "too_big"
        ? { code: "tooMany", max: limit }
        : { code: "tooFew", min: limit };
    }
    case "invalid_format":
      return { code: "badPattern", pattern: patternName(issue) };
    case "invalid_value":
      if (value === undefined) return { code: "missing", expected: "text" };
      return { code: "badChoice", choices: issue.values.map(String) };
    case "custom":
      return { code: "missing", expected: "other" };
    default:
      return { code: "wrongType", expected: "other" };
  }
}

function unionDetail(
  root: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  location: Location,
): Issue[] | null {
  const value = valueAt(root, location);
  if (issue.errors.length > 0) {
    const branch = meantBranch(issue, value);
    if (value === undefined)
      return [make(root, location, { code: "missing", expected: unionType(issue) })];
    if (branch === null)
      return [make(root, location, { code: "wrongType", expected: unionType(issue) })];
    return branch.flatMap((inner) => convert(root, inner, location));
  }
  const key = issue.discriminator ?? "kind";
  const parent = location.at(-1) === key ? location.slice(0, -1) : location;
  const holder = valueAt(root, parent);
  if (holder === undefined) return [make(root, parent, { code: "missing", expected: "object" })];
  if (!isRecord(holder)) return [make(root, parent, { code: "wrongType", expected: "object" })];
  const at = [...parent, key];
  const known = (issue as { options?: readonly unknown[] }).options?.map(String) ?? [];
  if (!Object.hasOwn(holder, key)) return [make(root, at, { code: "missing", expected: "text" })];
  return [make(root, at, { code: "badChoice", choices: known })];
}

function make(root: unknown, location: Location, detail: IssueDetail, found?: string): Issue {
  return {
    ...detail,
    path: idPath(root, location),
    location,
    found: found ?? shortJson(valueAt(root, location)),
  };
}

/** One fault of the schema library as ours, with what stands there; `base` is where its path starts. */
function convert(
  root: unknown,
  issue: ZodIssue,
  base: Location,
  format: z.ZodType = scenarioSchema,
): Issue[] {
  const location = [...base, ...(issue.path as (string | number)[])];
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(root, location, format);
    return issue.keys.map((key) => make(root, [...location, key], { code: "unknownKey", known }));
  }
  if (issue.code === "invalid_key") {
    const found = shortJson(location.at(-1));
    return [make(root, location, { code: "badPattern", pattern: "id" }, found)];
  }
  if (issue.code === "invalid_union") {
    const inner = unionDetail(root, issue, location);
    if (inner) return inner;
  }
  return [make(root, location, detailOf(issue, valueAt(root, location)))];
}

/**
 * The faults of one part of the file, told where it stands. Part by part, since the schema library spreads the
 * issues of a part onto the stack of the whole, which some hundred thousand would exhaust.
 */
function partFaults(root: unknown, key: string, schema: z.ZodType, most: number): Issue[] {
  const result = schema.safeParse(childOf(root, key));
  const issues: Issue[] = [];
  for (const issue of result.error?.issues ?? []) {
    if (issues.length >= most) break;
    issues.push(...convert(root, issue, [key]));
  }
  return issues;
}

/**
 * Faults of form: types, keys, ranges of plain numbers, texts; the first `most` of them, none where the data
 * fit the format. Parts that are those of `sound`, data without such a fault, are passed over.
 */
export function checkStructure(data: unknown, sound: unknown, most: number): Issue[] {
  if (!isRecord(data)) return [make(data, [], { code: "wrongType", expected: "object" })];
  const parts: Record<string, z.ZodType> = scenarioSchema.shape;
  const issues: Issue[] = [];
  for (const [key, schema] of Object.entries(parts)) {
    const value = childOf(data, key);
    if (value !== undefined && value === childOf(sound, key)) continue;
    issues.push(...partFaults(data, key, schema, most - issues.length));
  }
  const known = Object.keys(parts);
  for (const key of Object.keys(data)) {
    if (!Object.hasOwn(parts, key)) issues.push(make(data, [key], { code: "unknownKey", known }));
  }
  return issues.slice(0, most);
}

/** Faults of form of data that is not a scenario but holds some, by the schema of its own. */
export function faultsOf(data: unknown, format: z.ZodType): Issue[] {
  const { error } = format.safeParse(data);
  return (error?.issues ?? []).flatMap((issue) => convert(data, issue, [], format));
}
