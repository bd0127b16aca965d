import type { FieldSpec } from "./fields";

/** Unit, range and default of a number that is neither a formula nor a range. */
export interface PlainFieldSpec
  extends Pick<FieldSpec, "unit" | "min" | "exclusiveMin" | "max" | "default"> {
  /** Decimals are refused. */
  readonly whole?: true;
}

const monthCount = { unit: "months", min: 0, whole: true } as const;
const monthsAtLeastOne = { unit: "months", min: 1, whole: true } as const;
const paymentDelay = { unit: "months", min: 0, max: 6, whole: true, default: 0 } as const;
const vatRate = { unit: "share", min: 0, max: 1, default: 0.2 } as const;

/** Numbers of a scenario that are always plain: neither formulas nor ranges (contract, section 1). */
export const plainFields = {
  fiscalYearStart: { unit: "number", min: 1, max: 12, whole: true, default: 1 },
  "organisation.supplierDelay": paymentDelay,
  "organisation.openingCash": { unit: "eur", default: 0 },
  "organisation.incomeTaxBrackets.upTo": { unit: "eur", min: 0, exclusiveMin: true },
  "organisation.incomeTaxBrackets.rate": { unit: "share", min: 0, max: 1 },
  "correlations.rho": { unit: "number", min: -1, max: 1 },
  "stages.months": monthsAtLeastOne,
  "criteria.window": { ...monthsAtLeastOne, default: 3 },
  "gate.atLeast": { unit: "number", min: 0, whole: true },
  "gate.extend.months": monthsAtLeastOne,
  "gate.extend.times": { unit: "number", min: 1, whole: true },
  "services.vatRate": vatRate,
  "services.paymentDelay": paymentDelay,
  "services.seasonality": { unit: "number", min: 0 },
  "services.demand.values": { unit: "unitsPerMonth", min: 0 },
  "overheads.vatRate": vatRate,
  "investments.vatRate": vatRate,
  "investments.month": { ...monthCount, default: 0 },
  "funding.payments.share": { unit: "share", min: 0, exclusiveMin: true, max: 1 },
  "funding.payments.month": monthCount,
  "funding.every": monthsAtLeastOne,
  "funding.month": { ...monthCount, default: 0 },
  "funding.months": monthsAtLeastOne,
  "funding.defer": { ...monthCount, default: 0 },
} as const satisfies Record<string, PlainFieldSpec>;

export type PlainFieldName = keyof typeof plainFields;
