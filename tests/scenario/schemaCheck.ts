/** JSON Schemas as far as `z.toJSONSchema` writes them for the file format. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

type Check = (value: unknown, rule: never, schema: JsonSchema, root: JsonSchema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const onNumber =
  (test: (value: number, rule: number) => boolean) => (value: unknown, rule: number) =>
    typeof value !== "number" || test(value, rule);
const onText = (test: (value: string, rule: never) => boolean) => (value: unknown, rule: never) =>
  typeof value !== "string" || test(value, rule);
const onList =
  (test: (value: unknown[], rule: number) => boolean) => (value: unknown, rule: number) =>
    !Array.isArray(value) || test(value, rule);

const types: Record<string, (value: unknown) => boolean> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
};

const known: Record<string, Check> = {
  type: (value, rule: string) => types[rule]?.(value) ?? false,
  const: (value, rule) => value === rule,
  enum: (value, rule: unknown[]) => rule.includes(value),
  minimum: onNumber((value, rule) => value >= rule),
  maximum: onNumber((value, rule) => value <= rule),
  exclusiveMinimum: onNumber((value, rule) => value > rule),
  minLength: onText((value, rule: number) => value.length >= rule),
  maxLength: onText((value, rule: number) => value.length <= rule),
  pattern: onText((value, rule: string) => new RegExp(rule, "u").test(value)),
  minItems: onList((value, rule) => value.length >= rule),
  maxItems: onList((value, rule) => value.length <= rule),
  items: (value, rule: JsonSchema, _, root) =>
    !Array.isArray(value) || value.every((item) => satisfies(item, rule, root)),
  required: (value, rule: string[]) =>
    !isObject(value) || rule.every((key) => Object.hasOwn(value, key)),
  properties: (value, rule: Record<string, JsonSchema>, _, root) =>
    !isObject(value) ||
    Object.entries(rule).every(
      ([key, schema]) => !Object.hasOwn(value, key) || satisfies(value[key], schema, root),
    ),
  propertyNames: (value, rule: JsonSchema, _, root) =>
    !isObject(value) || Object.keys(value).every((key) => satisfies(key, rule, root)),
  additionalProperties: (value, rule: JsonSchema | false, schema, root) => {
    const named = isObject(schema.properties) ? schema.properties : {};
    const others = Object.entries(isObject(value) ? value : {}).filter(
      ([key]) => !Object.hasOwn(named, key),
    );
    return others.every(([, one]) => rule !== false && satisfies(one, rule, root));
  },
  anyOf: (value, rule: JsonSchema[], _, root) => rule.some((one) => satisfies(value, one, root)),
  oneOf: (value, rule: JsonSchema[], _, root) =>
    rule.filter((one) => satisfies(value, one, root)).length === 1,
  $ref: (value, rule: string, _, root) => satisfies(value, definition(root, rule), root),
};

/** Keywords that say something and ask nothing. */
const silent = new Set(["$schema", "$defs", "title", "description", "default", "format", "id"]);

function definition(root: JsonSchema, ref: string): JsonSchema {
  const name = ref.replace("#/$defs/", "");
  const found = isObject(root.$defs) ? root.$defs[name] : undefined;
  if (!isObject(found)) throw new Error(`no definition ${ref}`);
  return found;
}

/** Whether a value satisfies a JSON Schema. Throws on a keyword that it does not know. */
export function satisfies(value: unknown, schema: JsonSchema, root = schema): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    if (silent.has(keyword)) return true;
    const check = known[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword}`);
    return check(value, rule as never, schema, root);
  });
}
