import { z } from "zod";
import { name, text } from "./atoms";
import { funding } from "./funding";
import { limits } from "./limits";
import { inKind, investment, overhead, presence, staff, volunteers } from "./means";
import { correlation, driver, economy, organisation, segment } from "./organisation";
import { plain } from "./quantity";
import { route, service } from "./services";
import { stage } from "./stages";
import { variant } from "./variant";

function list<T extends z.ZodType>(item: T) {
  return z.array(item).max(limits.listLength).optional();
}

/** The file format, version 1 (sections 1 to 9 and 12 of the contract). Keys in the order they are saved. */
export const scenarioSchema = z.strictObject({
  format: z.literal("palier/scenario"),
  version: z.literal(1),
  meta: z.strictObject({
    id: z.guid(),
    name,
    territory: text.optional(),
    author: text.optional(),
    description: text.optional(),
    updated: z.iso.datetime({ offset: true, local: true }).optional(),
  }),
  start: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  fiscalYearStart: plain("fiscalYearStart").optional(),
  organisation,
  economy: economy.optional(),
  drivers: list(driver),
  correlations: list(correlation),
  segments: list(segment),
  stages: z.array(stage).min(1).max(limits.stages),
  services: list(service),
  routes: list(route),
  staff: list(staff),
  volunteers: list(volunteers),
  presence: list(presence),
  overheads: list(overhead),
  investments: list(investment),
  inKind: list(inKind),
  funding: list(funding),
  variants: z.array(variant).max(limits.variants).optional(),
});
