import { z } from "zod";
import { id, name, said } from "./atoms";
import { limits } from "./limits";
import { plain, quantity } from "./quantity";

const funder = z.enum([
  "state",
  "region",
  "department",
  "epci",
  "commune",
  "social_body",
  "europe",
  "employment_aid",
  "other_public",
  "private",
]);
const status = z.enum(["idea", "filed", "voted", "signed"]);

export const funding = z.discriminatedUnion("kind", [
  z.strictObject({
    id,
    name,
    kind: z.literal("grant"),
    funder,
    status: status.optional(),
    amount: quantity("funding.amount"),
    probability: quantity("funding.probability").optional(),
    from: z.string(),
    to: z.string().optional(),
    payments: z
      .array(
        z.strictObject({
          share: plain("funding.payments.share"),
          month: plain("funding.payments.month"),
          delay: quantity("funding.payments.delay").optional(),
        }),
      )
      .min(1)
      .max(limits.horizon),
    use: z.string().optional(),
    ...said,
  }),
  z.strictObject({
    id,
    name,
    kind: z.literal("reimbursement"),
    funder,
    status: status.optional(),
    rate: quantity("funding.rate"),
    cap: quantity("funding.cap").optional(),
    eligible: z.array(z.string()).min(1),
    flatRate: quantity("funding.flatRate").optional(),
    probability: quantity("funding.probability").optional(),
    from: z.string(),
    to: z.string().optional(),
    every: plain("funding.every"),
    delay: quantity("funding.delay").optional(),
    ...said,
  }),
  z.strictObject({
    id,
    name,
    kind: z.literal("loan"),
    amount: quantity("funding.amount"),
    stage: z.string(),
    month: plain("funding.month").optional(),
    rate: quantity("funding.loanRate"),
    months: plain("funding.months"),
    defer: plain("funding.defer").optional(),
    ...said,
  }),
  z.strictObject({
    id,
    name,
    kind: z.literal("equity"),
    amount: quantity("funding.amount"),
    stage: z.string(),
    month: plain("funding.month").optional(),
    ...said,
  }),
  z.strictObject({
    id,
    name,
    kind: z.literal("donation"),
    amount: quantity("funding.amount"),
    probability: quantity("funding.probability").optional(),
    stage: z.string(),
    month: plain("funding.month").optional(),
    ...said,
  }),
]);
