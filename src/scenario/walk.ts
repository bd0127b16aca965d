import type { z } from "zod";
import type { FieldName } from "./fields";
import type { Location } from "./issue";
import { childOf } from "./location";
import type { PlainFieldName } from "./plainFields";
import { fieldOf, plainFieldOf, type Quantity, type Scenario, scenarioSchema } from "./schema";

interface Visitor {
  /** A Quantity of the field; by stage, once for each stage given. */
  quantity?(value: unknown, field: FieldName, location: Location): void;
  /** A number, or a list of numbers, that is neither a formula nor a range. */
  plain?(value: unknown, field: PlainFieldName, location: Location): void;
}

export type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypeDef & {
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  valueType?: Schema;
  options?: readonly Schema[];
  discriminator?: string;
};

export function definitionOf(schema: Schema): Definition {
  return schema._zod.def;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member of a union told apart by one key that the value stands for. */
function branchOf(definition: Definition, value: unknown): Schema | null {
  const key = definition.discriminator;
  if (key === undefined || !isRecord(value)) return null;
  for (const option of definition.options ?? []) {
    const literal = definitionOf(option).shape?.[key];
    if (literal && literal._zod.values?.has(value[key] as string)) return option;
  }
  return null;
}

/** The plain field that a schema stands for: one number, or a list of such numbers. */
function plainFieldIn(schema: Schema): PlainFieldName | undefined {
  const { element } = definitionOf(schema);
  return plainFieldOf.get(element ?? schema)?.field;
}

/** Walks a value beside its schema, in the schema's order; what does not fit the schema is passed over. */
function walk(schema: Schema, value: unknown, location: Location, visitor: Visitor): void {
  if (value === undefined) return;
  const field = fieldOf.get(schema)?.field;
  if (field) {
    if (isRecord(value) && isRecord(value.byStage)) {
      for (const [stage, one] of Object.entries(value.byStage)) {
        visitor.quantity?.(one, field, [...location, "byStage", stage]);
      }
    } else visitor.quantity?.(value, field, location);
    return;
  }
  const plain = plainFieldIn(schema);
  if (plain) return visitor.plain?.(value, plain, location);
  const definition = definitionOf(schema);
  if (definition.innerType) return walk(definition.innerType, value, location, visitor);
  if (definition.type === "array" && Array.isArray(value)) {
    value.forEach((item, index) =>
      walk(definition.element as Schema, item, [...location, index], visitor),
    );
    return;
  }
  if (definition.type === "object" && isRecord(value)) {
    for (const [key, inner] of Object.entries(definition.shape ?? {})) {
      if (Object.hasOwn(value, key)) walk(inner, value[key], [...location, key], visitor);
    }
    return;
  }
  const branch = branchOf(definition, value);
  if (branch) walk(branch, value, location, visitor);
}

/** Visits every Quantity of a scenario that the file gives, in the order of the format. */
export function visitQuantities(
  scenario: Scenario,
  visit: (value: Quantity, field: FieldName, location: Location) => void,
): void {
  walk(scenarioSchema, scenario, [], {
    quantity: (value, field, location) => visit(value as Quantity, field, location),
  });
}

/** A figure's field in the tables: a Quantity's, or a plain number's. */
export type FigureField = FieldName | PlainFieldName;

/** Visits every figure that the file gives, Quantities and plain numbers, in the order of the format. */
export function visitFigures(
  scenario: Scenario,
  visit: (value: Quantity | readonly number[], field: FigureField, location: Location) => void,
): void {
  walk(scenarioSchema, scenario, [], {
    quantity: (value, field, location) => visit(value as Quantity, field, location),
    plain: (value, field, location) => visit(value as number | number[], field, location),
  });
}

/**
 * The field of the figure at a place of the data, or of the figure that the place is a part of (the low end of a
 * range, a stage's value); null where the place is none of a figure.
 */
export function figureFieldAt(data: unknown, location: Location): FigureField | null {
  let schema: Schema = scenarioSchema;
  let value = data;
  for (const step of location) {
    const { shape, element, valueType } = definitionOf(meantBy(schema, value));
    let inner = shape ? shape[step] : (element ?? valueType);
    while (inner && definitionOf(inner).innerType) inner = definitionOf(inner).innerType;
    if (!inner) return null;
    const field = fieldOf.get(inner)?.field ?? plainFieldIn(inner);
    if (field) return field;
    schema = inner;
    value = childOf(value, step);
  }
  return null;
}

/** The same on data that may not be a scenario: what does not fit the format is passed over. */
export function visitRawQuantities(
  data: unknown,
  visit: (value: unknown, field: FieldName, location: Location) => void,
): void {
  walk(scenarioSchema, data, [], { quantity: visit });
}

/** The member of a union that an object stands for: by the key that tells, or by any key that it has. */
export function memberOf(
  definition: Definition,
  value: Record<string, unknown>,
): Schema | undefined {
  return (
    branchOf(definition, value) ??
    definition.options
      ?.map((option) => branchOf(definitionOf(option), value) ?? option)
      .find((option) => {
        const shape = definitionOf(option).shape;
        return shape && Object.keys(value).some((key) => Object.hasOwn(shape, key));
      })
  );
}

/** The schema of what stands at a place of the data, of a union the member meant; null where the format has none. */
export function schemaAt(
  data: unknown,
  location: Location,
  format: Schema = scenarioSchema,
): Schema | null {
  let schema = meantBy(format, data);
  let value = data;
  for (const step of location) {
    const { shape, element, valueType } = definitionOf(schema);
    const inner = shape ? shape[step] : (element ?? valueType);
    if (!inner) return null;
    value = childOf(value, step);
    schema = meantBy(inner, value);
  }
  return schema;
}

function meantBy(schema: Schema, value: unknown): Schema {
  const definition = definitionOf(schema);
  if (definition.innerType) return meantBy(definition.innerType, value);
  return (definition.options && isRecord(value) && memberOf(definition, value)) || schema;
}

/** The keys that the format has for the object at a place of the data; none where there is no such object. */
export function keysAt(
  data: unknown,
  location: Location,
  format: Schema = scenarioSchema,
): readonly string[] {
  const schema = schemaAt(data, location, format);
  return Object.keys((schema && definitionOf(schema).shape) ?? {});
}
