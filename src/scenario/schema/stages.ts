import { z } from "zod";
import { id, name, said, text } from "./atoms";
import { plain, quantity } from "./quantity";

export const criterion = z.strictObject({
  id,
  name,
  metric: z.enum([
    "revenue",
    "coverage",
    "result",
    "marginRate",
    "volume",
    "customers",
    "stopsPerTour",
    "utilisation",
    "volunteerHours",
    "cash",
    "runway",
    "manual",
  ]),
  service: z.string().optional(),
  route: z.string().optional(),
  op: z.enum([">=", "<="]),
  threshold: quantity("criteria.threshold"),
  window: plain("criteria.window").optional(),
  required: z.boolean().optional(),
  probability: quantity("criteria.probability").optional(),
  ...said,
});

export const gate = z.strictObject({
  criteria: z.array(criterion),
  atLeast: plain("gate.atLeast").optional(),
  onFail: z.enum(["stop", "continue", "extend"]),
  extend: z
    .strictObject({ months: plain("gate.extend.months"), times: plain("gate.extend.times") })
    .optional(),
});

export const stage = z.strictObject({
  id,
  name,
  months: plain("stages.months"),
  objective: text.optional(),
  gate: gate.optional(),
  ...said,
});
