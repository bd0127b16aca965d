import { z } from "zod";
import { id, name, said } from "./atoms";
import { plain, quantity, quantityByStage } from "./quantity";

/** Stages during which an item is active. */
const active = { from: z.string(), until: z.string().optional() };

export const staff = z.strictObject({
  id,
  name,
  ...active,
  hours: quantityByStage("staff.hours"),
  hourlyCost: quantity("staff.hourlyCost"),
  productive: quantity("staff.productive").optional(),
  pay: z.enum(["salaried", "hourly"]).optional(),
  ...said,
});

export const volunteers = z.strictObject({
  id,
  name,
  ...active,
  hours: quantityByStage("volunteers.hours"),
  value: quantity("volunteers.value"),
  capacity: z.boolean().optional(),
  ...said,
});

export const presence = z.strictObject({
  id,
  name,
  ...active,
  hours: quantityByStage("presence.hours"),
  ...said,
});

/** Accounts of the French chart of accounts: two digits or more, as a text. */
const account = z.string().regex(/^\d{2,8}$/);

export const overhead = z.strictObject({
  id,
  name,
  ...active,
  amount: quantityByStage("overheads.amount"),
  vatRate: plain("overheads.vatRate").optional(),
  account: account.optional(),
  indexed: z.boolean().optional(),
  ...said,
});

export const investment = z.strictObject({
  id,
  name,
  stage: z.string(),
  month: plain("investments.month").optional(),
  amount: quantity("investments.amount"),
  lifeYears: quantity("investments.lifeYears"),
  vatRate: plain("investments.vatRate").optional(),
  resale: quantity("investments.resale").optional(),
  account: account.optional(),
  ...said,
});

export const inKind = z.strictObject({
  id,
  name,
  ...active,
  amount: quantityByStage("inKind.amount"),
  account: z.enum(["871", "875"]).optional(),
  ...said,
});
