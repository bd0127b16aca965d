import type { Translate } from "../../locales";
import { type FieldName, fields, type Unit } from "../../scenario";
import type { NumberSpec } from "../parts/numberFieldReading";

const monthCount = { unit: "months", min: 0, whole: true } as const;
const monthsAtLeastOne = { unit: "months", min: 1, whole: true } as const;
const paymentDelay = { unit: "months", min: 0, max: 6, whole: true, default: 0 } as const;
const vatRate = { unit: "share", min: 0, max: 1, default: 0.2 } as const;

/** Numbers of a scenario that are always plain: neither formulas nor ranges (contract, section 1). */
const plain = {
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
} as const satisfies Record<string, NumberSpec>;

type PlainName = keyof typeof plain;
export type FigureName = FieldName | PlainName;

function isPlain(name: FigureName): name is PlainName {
  return Object.hasOwn(plain, name);
}

/** Unit, range and default of a figure. */
export function specOf(name: FigureName): NumberSpec {
  return isPlain(name) ? plain[name] : fields[name];
}

/** Units that the table of fields has no word for. */
export type FigureUnit = Unit | "customers" | "times" | "monthsOfSalary";

const ownUnits: Partial<Record<FigureName, FigureUnit>> = {
  "gate.extend.times": "times",
  "organisation.noticeMonths": "monthsOfSalary",
  "services.demand.initial": "customers",
};

/** The unit beside a figure, in agreement with its value; `word` is the service's own unit. */
export function unitText(
  t: Translate,
  name: FigureName,
  { value, word }: { value?: number | undefined; word?: string | undefined } = {},
): string {
  return unitWord(t, ownUnits[name] ?? specOf(name).unit, { value, word });
}

/** A unit in words. */
export function unitWord(
  t: Translate,
  unit: FigureUnit,
  { value = 2, word }: { value?: number | undefined; word?: string | undefined } = {},
): string {
  const count = Math.abs(value);
  return t(`assumptions.units.${unit}`, { count, unit: word ?? t("assumptions.units.unit") });
}
