import { z } from "zod";
import { type FieldName, type FieldSpec, fields } from "../fields";
import { type PlainFieldName, type PlainFieldSpec, plainFields } from "../plainFields";
import { finite, id, whole } from "./atoms";
import { limits } from "./limits";

/** Which field of `fields.ts` a Quantity's schema stands for: read by the walk over a scenario. */
export const fieldOf = z.registry<{ field: FieldName }>();

/** The same for the plain numbers of `plainFields.ts`. */
export const plainFieldOf = z.registry<{ field: PlainFieldName }>();

export const distribution = z
  .discriminatedUnion("dist", [
    z.strictObject({
      dist: z.literal("pert"),
      min: finite,
      mode: finite,
      max: finite,
      lambda: finite.gt(0).optional(),
    }),
    z.strictObject({ dist: z.literal("triangular"), min: finite, mode: finite, max: finite }),
    z.strictObject({ dist: z.literal("uniform"), min: finite, max: finite }),
    z.strictObject({
      dist: z.literal("normal"),
      mean: finite,
      sd: finite.gt(0),
      min: finite.optional(),
      max: finite.optional(),
    }),
    z.strictObject({ dist: z.literal("lognormal"), p10: finite.gt(0), p90: finite.gt(0) }),
    z.strictObject({
      dist: z.literal("discrete"),
      values: z.array(finite).min(1).max(limits.listLength),
      weights: z.array(finite.min(0)).min(1).max(limits.listLength),
    }),
    z.strictObject({ dist: z.literal("bernoulli"), p: finite.min(0).max(1) }),
  ])
  .meta({ id: "distribution" });

const formulaText = z.string().regex(/^=/).meta({ id: "formula" });

/** A JSON number within the range of its field. */
function inRange(spec: FieldSpec | PlainFieldSpec) {
  let schema: z.ZodNumber = "whole" in spec && spec.whole ? whole : finite;
  if (spec.min !== undefined)
    schema = spec.exclusiveMin ? schema.gt(spec.min) : schema.min(spec.min);
  if (spec.max !== undefined) schema = schema.max(spec.max);
  return schema;
}

export function quantity(field: FieldName) {
  const schema = z.union([inRange(fields[field]), formulaText, distribution]);
  fieldOf.add(schema, { field });
  return schema;
}

export function quantityByStage(field: FieldName) {
  const value = quantity(field);
  const schema = z.union([
    inRange(fields[field]),
    formulaText,
    distribution,
    z.strictObject({ byStage: z.record(id, value) }),
  ]);
  fieldOf.add(schema, { field });
  return schema;
}

/** A number that is neither a formula nor a range. */
export function plain(field: PlainFieldName) {
  const schema = inRange(plainFields[field]);
  plainFieldOf.add(schema, { field });
  return schema;
}
