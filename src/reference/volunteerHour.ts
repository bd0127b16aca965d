import type { Dated } from "./dated";
import { smic } from "./smic";

const suggested = {
  unit: "eurPerHour",
  source: "usage",
  validFrom: smic.validFrom,
  certainty: "toVerify",
} as const;

const fromCost = {
  unit: "eurPerHour",
  source: "fromModeleSocial",
  validFrom: smic.validFrom,
  certainty: "derived",
} as const;

/** Ways to value an hour given: the minimum wage, what it costs an employer, or a multiple by qualification. */
export const volunteerHour = {
  smicGross: smic,
  smicCharged: { ...fromCost, value: 12.82 },
  smicBeforeReduction: { ...fromCost, value: 17.72 },
  qualified: { ...suggested, value: 18.47 },
  expert: { ...suggested, value: 24.62 },
} as const satisfies Record<string, Dated>;
