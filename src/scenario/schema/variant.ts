import { z } from "zod";
import { id, name, text } from "./atoms";
import { limits } from "./limits";

/** Any JSON value, but one there must be: null is what removes. */
const jsonValue = z.unknown().refine((value) => value !== undefined);

export const variant = z.strictObject({
  id,
  name,
  note: text.optional(),
  source: text.optional(),
  changes: z.array(
    z.strictObject({
      path: z
        .string()
        .min(1)
        .max(limits.nameLength * 2),
      value: jsonValue,
    }),
  ),
});
