import { checkBase } from "./base";
import type { FormulaShelf } from "./formulaShelf";
import type { Issue, Location, VariantRule } from "./issue";
import { shortJson } from "./issue";
import { childOf, idPath, locate, valueAt } from "./location";
import type { Scenario, Variant } from "./schema";
import { cutIssues, maxIssues } from "./subject";

type Json = Record<string | number, unknown>;

const protectedKeys = ["format", "version", "meta", "variants"];

/** Ids of the items of a list; none where the value is no list of items. */
function listIds(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const id = childOf(item, "id");
    return typeof id === "string" ? [id] : [];
  });
}

/** Whether a location ends at the id of an item: keys of stages may be called so too. */
function isId(location: Location): boolean {
  return location.at(-1) === "id" && location.at(-2) !== "byStage";
}

/** Where a change is made; or the rule that it breaks. */
function placeOfChange(data: unknown, path: string, value: unknown): Location | VariantRule {
  const keys = path.split(".");
  if (protectedKeys.includes(keys[0] as string)) return "pathProtected";
  if (path.includes("[") || keys.some((key) => /^\d+$/.test(key))) return "listPosition";
  const location = locate(data, path);
  if (location === null) return "pathUnknown";
  if (isId(location)) return "pathProtected";
  const before = valueAt(data, location);
  if (value === null) return before === undefined ? "pathUnknown" : location;
  const id = childOf(before, "id");
  if (id !== undefined && childOf(value, "id") !== id) return "idKept";
  const known = new Set(listIds(before));
  const isAdded = listIds(value).some((one) => !known.has(one));
  return isAdded && Array.isArray(before ?? value) ? "noNewItem" : location;
}

/** The data with one value in place of another, or without it; what is not on the way is shared. */
function changed(data: unknown, location: Location, value: unknown): unknown {
  const [key, ...rest] = location;
  if (key === undefined) return value;
  const isRemoved = value === null && rest.length === 0;
  const inner = isRemoved ? null : changed(childOf(data, key), rest, value);
  if (Array.isArray(data)) {
    const position = Number(key);
    return isRemoved ? data.toSpliced(position, 1) : data.with(position, inner);
  }
  const copy = { ...(data as Json), [key]: inner };
  if (isRemoved) delete copy[key];
  return copy;
}

interface Applied {
  readonly data: unknown;
  readonly broken: { readonly index: number; readonly rule: VariantRule }[];
}

function apply(scenario: unknown, variant: Variant): Applied {
  const { variants: _, ...rest } = scenario as Json;
  let data: unknown = rest;
  const broken: { index: number; rule: VariantRule }[] = [];
  variant.changes.forEach(({ path, value }, index) => {
    const place = placeOfChange(data, path, value);
    if (typeof place === "string") broken.push({ index, rule: place });
    else data = changed(data, place, value);
  });
  return { data, broken };
}

/** Faults of the variants of data that are otherwise a valid scenario: each must itself give a valid one. */
export function checkVariants(data: unknown, formulas: FormulaShelf): readonly Issue[] {
  const variants = (childOf(data, "variants") ?? []) as Variant[];
  const issues: Issue[] = [];
  for (const [position, variant] of variants.entries()) {
    issues.push(...checkVariant(data, variant, position, formulas));
    if (issues.length > maxIssues) break;
  }
  return cutIssues(issues);
}

function checkVariant(
  data: unknown,
  variant: Variant,
  position: number,
  formulas: FormulaShelf,
): Issue[] {
  const { data: result, broken } = apply(data, variant);
  const base = ["variants", position];
  if (broken.length === 0) {
    return checkBase(result, formulas, data).map((inner) => ({
      code: "variantInvalid",
      variant: variant.id,
      inner,
      path: idPath(data, base),
      location: base,
      found: inner.found,
    }));
  }
  return broken.map(({ index, rule }) => {
    const location = [...base, "changes", index, "path"];
    return {
      code: "variantRule",
      variant: variant.id,
      rule,
      path: idPath(data, location),
      location,
      found: shortJson(variant.changes[index]?.path),
    };
  });
}

/**
 * The scenario with a variant's changes made, without its variants; the scenario itself is not touched.
 * Throws a RangeError where there is no such variant.
 */
export function applyVariant(scenario: Scenario, variantId: string): Scenario {
  const variant = (scenario.variants ?? []).find(({ id }) => id === variantId);
  if (!variant) throw new RangeError(`no variant ${variantId}`);
  return structuredClone(apply(scenario, variant).data) as Scenario;
}
