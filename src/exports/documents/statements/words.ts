import {
  type ApplicationTranslate,
  applicationTexts,
  type Translate,
  translator,
} from "../../../locales";
import type { Period } from "../../../statements";
import { formatMonth, type Language } from "../../../units";

/** What a statement is written with. */
export interface Words {
  readonly a: ApplicationTranslate;
  readonly t: Translate;
  readonly language: Language;
}

export function wordsIn(language: Language): Words {
  return { a: applicationTexts(language), t: translator(language), language };
}

/** A period as it is called: `2027`, `2027-2028 (7 mois)`, the stage's name, `mars 2027 à mai 2027`. */
export function periodName(period: Period, { a, language }: Words): string {
  const { kind, start, end, months, isPartial, name } = period;
  if (kind === "stage") return name ?? "";
  if (kind === "months") {
    const [from, to] = [formatMonth(start, language), formatMonth(end, language)];
    return start === end ? from : a("statements.period.between", { from, to });
  }
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  const year = first === last ? first : `${first}-${last}`;
  return isPartial ? a("statements.period.partial", { name: year, months }) : year;
}

/** A month at the head of a narrow column: `janv. 27`. */
export function monthHead({ start }: Period, { language }: Words): string {
  return formatMonth(start, language, "short");
}

const ofOrganisation = [
  "extraHourCost",
  "turnoverLevy",
  "incomeTax",
  "vat",
  "openingCash",
  "noticeMonths",
] as const;

type Part = { readonly path: string; readonly name: string | null };

/** Whether a part tells of an assumption: cash and results are the organisation's own, and have none to go to. */
export function isOfAssumption({ path, name }: Part): boolean {
  return name !== null || ofOrganisation.some((one) => path === `organisation.${one}`);
}

/** What an item is called; what the organisation itself brings bears the name of its field. */
export function partName({ path, name }: Part, { a, t }: Words): string {
  if (name !== null) return name;
  const field = ofOrganisation.find((one) => path === `organisation.${one}`);
  return field ? t(`assumptions.fields.organisation.${field}`) : a("statements.organisation");
}
