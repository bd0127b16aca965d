import {
  type Dated,
  depreciation,
  mileage,
  mileageCost,
  vatRates,
  volunteerHour,
} from "../../../reference";
import type { FigureName } from "../figures";

/** Figures that have a table of reference values. */
const tableOf = {
  "volunteers.value": "volunteerHour",
  "routes.costPerKm": "mileage",
  "investments.lifeYears": "depreciation",
  "services.vatRate": "vatRate",
  "overheads.vatRate": "vatRate",
  "investments.vatRate": "vatRate",
} as const satisfies Partial<Record<FigureName, string>>;

export type ReferredFigure = keyof typeof tableOf;
export type ReferenceTable = (typeof tableOf)[ReferredFigure];

export function isReferred(name: FigureName): name is ReferredFigure {
  return Object.hasOwn(tableOf, name);
}

export function referenceTable(name: ReferredFigure): ReferenceTable {
  return tableOf[name];
}

/** A row of a table: the values one may take, and what they rest on. */
export interface ReferenceRow<Id extends string = string> {
  readonly id: Id;
  readonly values: readonly number[];
  readonly basis: Dated<unknown>;
}

function rowsOf<Id extends string, B extends Dated<unknown>>(
  table: Readonly<Record<Id, B>>,
  valuesOf: (basis: B) => readonly number[],
): ReferenceRow<Id>[] {
  return (Object.entries(table) as [Id, B][]).map(([id, basis]) => ({
    id,
    values: [...new Set(valuesOf(basis))],
    basis,
  }));
}

/** Each table's rows; the mileage scale depends on how far one drives in a year. */
export const referenceRows = {
  volunteerHour: () => rowsOf(volunteerHour, ({ value }) => [value]),
  mileage: (yearlyKm: number) =>
    rowsOf(mileage, ({ value }) => [Math.round(mileageCost(value, yearlyKm) * 1000) / 1000]),
  depreciation: () => rowsOf(depreciation, ({ value }) => value),
  vatRate: () => rowsOf(vatRates, ({ value }) => [value]),
};
