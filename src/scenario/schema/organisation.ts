import { z } from "zod";
import { about, id, name, said, text } from "./atoms";
import { plain, quantity } from "./quantity";

export const organisation = z.strictObject({
  legalForm: z.enum(["association", "scic", "scop", "company", "sole_trader", "public_body"]),
  vat: z.enum(["exempt", "monthly", "quarterly"]).optional(),
  incomeTax: z.enum(["none", "corporate"]).optional(),
  incomeTaxBrackets: z
    .array(
      z.strictObject({
        upTo: plain("organisation.incomeTaxBrackets.upTo").optional(),
        rate: plain("organisation.incomeTaxBrackets.rate"),
      }),
    )
    .min(1)
    .max(100)
    .optional(),
  turnoverLevy: quantity("organisation.turnoverLevy").optional(),
  supplierDelay: plain("organisation.supplierDelay").optional(),
  openingCash: plain("organisation.openingCash").optional(),
  noticeMonths: quantity("organisation.noticeMonths").optional(),
  hourPolicy: z.enum(["cap", "extra", "ignore"]).optional(),
  extraHourCost: quantity("organisation.extraHourCost").optional(),
  about: about.optional(),
});

export const economy = z.strictObject({
  priceGrowth: quantity("economy.priceGrowth").optional(),
  costInflation: quantity("economy.costInflation").optional(),
  wageGrowth: quantity("economy.wageGrowth").optional(),
  discountRate: quantity("economy.discountRate").optional(),
  about: about.optional(),
});

export const driver = z.strictObject({
  id,
  name,
  unit: name.optional(),
  value: quantity("drivers.value"),
  ...said,
});

export const correlation = z.strictObject({
  a: z.string(),
  b: z.string(),
  rho: plain("correlations.rho"),
  note: text.optional(),
  source: text.optional(),
});

export const segment = z.strictObject({
  id,
  name,
  population: quantity("segments.population").optional(),
  ...said,
});
