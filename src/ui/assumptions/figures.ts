import type { Translate } from "../../locales";
import {
  type FieldName,
  fields,
  type PlainFieldName,
  plainFields,
  type Unit,
} from "../../scenario";
import { type Language, unitInNumber } from "../../units";
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

interface Writer {
  readonly t: Translate;
  readonly language: Language;
}

interface Counted {
  readonly value?: number | undefined;
  /** The service's own unit. */
  readonly word?: string | undefined;
}

/** The unit beside a figure, in agreement with its value. */
export function unitText(writer: Writer, name: FigureName, counted: Counted = {}): string {
  return unitWord(writer, ownUnits[name] ?? specOf(name).unit, counted);
}

/** A unit in words. */
export function unitWord(
  { t, language }: Writer,
  unit: FigureUnit,
  { value = 2, word = t("assumptions.units.unit") }: Counted = {},
): string {
  return t(`assumptions.units.${unit}`, {
    count: Math.abs(value),
    unit: word,
    units: unitInNumber(word, value, language),
  });
}

/** How a shared assumption's own unit is read: in percent where it says "part", "part des foyers", "share of the price". */
export interface DriverUnit {
  readonly unit: "share" | undefined;
  /** Words beside the figure, the percent sign included. */
  readonly label: string;
}

/** Reads the unit of a shared assumption. A « part sociale » is no share of something, and is counted. */
export function driverUnit(
  unit = "",
  language: Language,
  value: number | undefined = 2,
): DriverUnit {
  const [, whole] = /^(?:part|share)(|\s+(?:d[eu]s?\s|d[’']|of\s).*)$/i.exec(unit.trim()) ?? [];
  return whole === undefined
    ? { unit: undefined, label: unitInNumber(unit, value, language) }
    : { unit: "share", label: `%${whole}` };
}

/** How a figure is written: its range of values, and its unit beside a value. */
export interface Writing {
  readonly spec: NumberSpec;
  readonly unitOf: (value: number | undefined) => string;
}

/** How a figure is written; `word` is the own unit of its service, or of the shared assumption that it is. */
export function writingOf(writer: Writer, name: FigureName, word: string | undefined): Writing {
  const spec = specOf(name);
  if (name !== "drivers.value") {
    return { spec, unitOf: (value) => unitText(writer, name, { value, word }) };
  }
  const { unit } = driverUnit(word, writer.language);
  return {
    spec: unit ? { ...spec, unit } : spec,
    unitOf: (value) => driverUnit(word, writer.language, value).label,
  };
}
