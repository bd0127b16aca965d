import type { OracleScenario } from "./format";

type Json = Record<string, unknown>;

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a key of a path leads to: an item of a list by its id, or a key of an object. */
function step(node: unknown, key: string): unknown {
  if (Array.isArray(node)) {
    return node.find((item: unknown) => isRecord(item) && item["id"] === key);
  }
  return isRecord(node) ? node[key] : undefined;
}

function change(root: Json, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop();
  if (last === undefined) throw new Error("oracle: empty path");
  const parent = keys.reduce<unknown>(step, root);
  if (Array.isArray(parent)) {
    const position = parent.findIndex((item: unknown) => isRecord(item) && item["id"] === last);
    if (position < 0) throw new Error(`oracle: nothing at ${path}`);
    if (value === null) parent.splice(position, 1);
    else parent[position] = value;
  } else if (isRecord(parent)) {
    if (value === null) delete parent[last];
    else parent[last] = value;
  } else {
    throw new Error(`oracle: nothing at ${path}`);
  }
}

/** The scenario with the changes of one of its variants (section 12), the original untouched. */
export function withVariant(scenario: OracleScenario, variantId: string): OracleScenario {
  const variant = scenario.variants?.find(({ id }) => id === variantId);
  if (variant === undefined) throw new Error(`oracle: no variant ${variantId}`);
  const copy: OracleScenario & Json = structuredClone({ ...scenario });
  for (const { path, value } of variant.changes) change(copy, path, structuredClone(value));
  return copy;
}
