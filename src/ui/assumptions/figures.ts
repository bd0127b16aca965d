import type { Translate } from "../../locales";
import {
  type FieldName,
  fields,
  type PlainFieldName,
  plainFields,
  type Unit,
} from "../../scenario";
import type { NumberSpec } from "../parts/numberFieldReading";

export type FigureName = FieldName | PlainFieldName;

function isPlain(name: FigureName): name is PlainFieldName {
  return Object.hasOwn(plainFields, name);
}

/** Whether a figure may be given as a range, and not as a plain number only. */
export function mayBeRange(name: FigureName): name is FieldName {
  return !isPlain(name);
}

/** Unit, range and default of a figure. */
export function specOf(name: FigureName): NumberSpec {
  return isPlain(name) ? plainFields[name] : fields[name];
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

/** How a shared assumption's own unit is read: in percent where it says "part", "part des foyers", "share of the price". */
export interface DriverUnit {
  readonly unit: "share" | undefined;
  /** Words beside the figure, the percent sign included. */
  readonly label: string;
}

/** Reads the unit of a shared assumption. A « part sociale » is no share of something, and is counted. */
export function driverUnit(unit = ""): DriverUnit {
  const [, whole] = /^(?:part|share)(|\s+(?:d[eu]s?\s|d[’']|of\s).*)$/i.exec(unit.trim()) ?? [];
  return whole === undefined
    ? { unit: undefined, label: unit }
    : { unit: "share", label: `%${whole}` };
}
