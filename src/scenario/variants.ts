import { checkBase } from "./base";
import type { Issue, Location, VariantRule } from "./issue";
import { shortJson } from "./issue";
import { childOf, idPath, locate, valueAt } from "./location";
import type { Scenario, Variant } from "./schema";

type Json = Record<string | number, unknown>;

const protectedKeys = ["format", "version", "meta", "variants"];

/** Ids of the items of a list, null where the value is no list of items. */
function listIds(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  const ids = value.flatMap((item) => {
    const id = childOf(item, "id");
    return typeof id === "string" ? [id] : [];
  });
  return ids.length > 0 ? ids : null;
}

/** The rule that a change breaks, null where it may be made. */
function brokenRule(data: unknown, path: string, value: unknown): VariantRule | null {
  const keys = path.split(".");
  if (protectedKeys.includes(keys[0] as string) || keys.at(-1) === "id") return "pathProtected";
  if (path.includes("[")) return "listPosition";
  const location = locate(data, path);
  if (location === null) return "pathUnknown";
  const isPosition = location.some(
    (key, step) => typeof key === "number" && keys[step] === String(key),
  );
  if (isPosition) return "listPosition";
  const before = valueAt(data, location);
  if (before === undefined && value === null) return "pathUnknown";
  if (value === null) return null;
  const id = childOf(before, "id");
  if (id !== undefined && childOf(value, "id") !== id) return "idKept";
  const added = listIds(value)?.filter((one) => !(listIds(before) ?? []).includes(one)) ?? [];
  return added.length > 0 && Array.isArray(before ?? value) ? "noNewItem" : null;
}

function change(data: unknown, location: Location, value: unknown): void {
  const holder = valueAt(data, location.slice(0, -1)) as Json;
  const key = location.at(-1) as string | number;
  if (value !== null) holder[key] = structuredClone(value);
  else if (Array.isArray(holder)) holder.splice(key as number, 1);
  else delete holder[key];
}

interface Applied {
  readonly data: unknown;
  readonly broken: { readonly index: number; readonly rule: VariantRule }[];
}

function apply(scenario: unknown, variant: Variant): Applied {
  const { variants: _, ...rest } = scenario as Json;
  const data: unknown = structuredClone(rest);
  const broken: { index: number; rule: VariantRule }[] = [];
  variant.changes.forEach(({ path, value }, index) => {
    const rule = brokenRule(data, path, value ?? null);
    if (rule) broken.push({ index, rule });
    else change(data, locate(data, path) as Location, value ?? null);
  });
  return { data, broken };
}

/** Faults of the variants of data that are otherwise a valid scenario: each must itself give a valid one. */
export function checkVariants(data: unknown): Issue[] {
  const variants = (childOf(data, "variants") ?? []) as Variant[];
  return variants.flatMap((variant, position): Issue[] => {
    const { data: changed, broken } = apply(data, variant);
    if (broken.length > 0) {
      return broken.map(({ index, rule }) => {
        const location = ["variants", position, "changes", index, "path"];
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
    return checkBase(changed).map((inner) => ({
      code: "variantInvalid",
      variant: variant.id,
      inner,
      path: idPath(data, ["variants", position]),
      location: ["variants", position],
      found: inner.found,
    }));
  });
}

/**
 * The scenario with a variant's changes made, without its variants; the scenario itself is not touched.
 * Throws a RangeError where there is no such variant.
 */
export function applyVariant(scenario: Scenario, variantId: string): Scenario {
  const variant = (scenario.variants ?? []).find(({ id }) => id === variantId);
  if (!variant) throw new RangeError(`no variant ${variantId}`);
  return apply(scenario, variant).data as Scenario;
}
