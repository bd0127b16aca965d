/**
 * Every field of a scenario that is a Quantity, once: its unit, the range of its values, its default,
 * and whether it is evaluated every month or may differ by stage. The file format, the engine and the
 * screens all read this table.
 */

export type Unit =
  | "eur"
  | "eurPerMonth"
  | "eurPerUnit"
  | "eurPerHour"
  | "eurPerKm"
  | "unitsPerMonth"
  | "unitsPerCustomer"
  | "hours"
  | "hoursPerMonth"
  | "minutesPerUnit"
  | "minutesPerStop"
  | "months"
  | "years"
  | "share"
  | "ratePerYear"
  | "ratePerMonth"
  | "km"
  | "km2"
  | "kmPerHour"
  | "stopsPerUnit"
  | "stopsPerTour"
  | "toursPerMonth"
  | "people"
  | "ratio"
  | "number";

export interface FieldSpec {
  readonly unit: Unit;
  /** Smallest value allowed; with `exclusiveMin` the value must be above it. */
  readonly min?: number;
  readonly exclusiveMin?: true;
  readonly max?: number;
  /** Value where the file leaves the key out. */
  readonly default?: number;
  /** Evaluated each month in which its item is active; a formula may then use t, month, year, stage, k. */
  readonly monthly?: true;
  /** May be `{ byStage: { ... } }`. */
  readonly byStage?: true;
}

const positive = { min: 0, exclusiveMin: true } as const;
const growth = { unit: "ratePerYear", min: -1, exclusiveMin: true } as const;
const probability = { unit: "share", min: 0, max: 1 } as const;

const table = {
  "economy.priceGrowth": { ...growth, default: 0 },
  "economy.costInflation": { ...growth, default: 0 },
  "economy.wageGrowth": { ...growth, default: 0 },
  "economy.discountRate": { ...growth, default: 0.04 },
  "organisation.turnoverLevy": { ...probability, default: 0 },
  "organisation.noticeMonths": { unit: "months", min: 0, default: 0 },
  "organisation.extraHourCost": { unit: "eurPerHour", min: 0, default: 0 },
  "drivers.value": { unit: "number" },
  "segments.population": { unit: "people", min: 0 },
  "criteria.threshold": { unit: "number" },
  "criteria.probability": { ...probability },
  "services.price": { unit: "eurPerUnit", min: 0, monthly: true },
  "services.unitCost": { unit: "eurPerUnit", min: 0, default: 0, monthly: true },
  "services.minutes": { unit: "minutesPerUnit", min: 0, default: 0 },
  "services.stopsPerUnit": { unit: "stopsPerUnit", min: 0, default: 1 },
  "services.probability": { ...probability, default: 1 },
  "services.demand.perMonth": { unit: "unitsPerMonth", min: 0, monthly: true },
  "services.demand.from": { unit: "unitsPerMonth", min: 0 },
  "services.demand.to": { unit: "unitsPerMonth", min: 0 },
  "services.demand.months": { unit: "months" },
  "services.demand.population": { unit: "people", min: 0 },
  "services.demand.innovation": { unit: "ratePerMonth", min: 0 },
  "services.demand.imitation": { unit: "ratePerMonth", min: 0 },
  "services.demand.churn": { unit: "ratePerMonth", min: 0 },
  "services.demand.perCustomer": { unit: "unitsPerCustomer", min: 0 },
  "services.demand.initial": { unit: "people", min: 0, default: 0 },
  "routes.area": { unit: "km2", min: 0 },
  "routes.depotDistance": { unit: "km", min: 0 },
  "routes.toursPerMonth": { unit: "toursPerMonth", min: 0, monthly: true },
  "routes.maxStops": { unit: "stopsPerTour", ...positive },
  "routes.minutesPerStop": { unit: "minutesPerStop", min: 0 },
  "routes.speed": { unit: "kmPerHour", ...positive },
  "routes.costPerKm": { unit: "eurPerKm", min: 0 },
  "routes.circuity": { unit: "ratio", min: 1, default: 1.3 },
  "staff.hours": { unit: "hoursPerMonth", min: 0, monthly: true, byStage: true },
  "staff.hourlyCost": { unit: "eurPerHour", min: 0 },
  "staff.productive": { unit: "share", ...positive, max: 1, default: 1 },
  "volunteers.hours": { unit: "hoursPerMonth", min: 0, monthly: true, byStage: true },
  "volunteers.value": { unit: "eurPerHour", min: 0 },
  "presence.hours": { unit: "hoursPerMonth", min: 0, monthly: true, byStage: true },
  "overheads.amount": { unit: "eurPerMonth", monthly: true, byStage: true },
  "investments.amount": { unit: "eur", min: 0 },
  "investments.lifeYears": { unit: "years", min: 0 },
  "investments.resale": { ...probability, default: 0 },
  "inKind.amount": { unit: "eurPerMonth", min: 0, monthly: true, byStage: true },
  "funding.amount": { unit: "eur", min: 0 },
  "funding.probability": { ...probability, default: 1 },
  "funding.payments.delay": { unit: "months", default: 0 },
  "funding.delay": { unit: "months", default: 0 },
  "funding.rate": { ...probability },
  "funding.cap": { unit: "eur", min: 0 },
  "funding.flatRate": { unit: "share", min: 0, default: 0 },
  "funding.loanRate": { unit: "ratePerYear", min: 0 },
} as const satisfies Record<string, FieldSpec>;

export type FieldName = keyof typeof table;

export const fields: Readonly<Record<FieldName, FieldSpec>> = table;

/** Whether a value may stand in the field: finite and within its range. */
export function isInRange(spec: FieldSpec, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (spec.min !== undefined && (spec.exclusiveMin ? value <= spec.min : value < spec.min))
    return false;
  return spec.max === undefined || value <= spec.max;
}
