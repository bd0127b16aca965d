import { defaultBrackets, supplyVatRate } from "../../../engine";
import { monthNumber } from "../../../units";
import type { Figures } from "../assumptions/figures";
import { dayNumber } from "../grid/functions";
import type { Content } from "../grid/sheet";
import { minus, type Range, type Term } from "../grid/term";
import { fieldLabel, said } from "../words";

/** The organisation and what surrounds it. */
export interface ContextInputs {
  /** First day of the pilot's first month. */
  readonly start: Term;
  readonly fiscalYearStart: Term;
  readonly openingCash: Term;
  readonly supplierDelay: Term;
  readonly turnoverLevy: Term;
  readonly noticeMonths: Term;
  readonly extraHourCost: Term;
  readonly priceGrowth: Term;
  readonly costInflation: Term;
  readonly wageGrowth: Term;
  readonly discountRate: Term;
  readonly supplyVat: Term;
  /** Where each tax bracket starts, for 12 months, and how much more it takes than the one before; null without tax. */
  readonly brackets: { readonly from: Range; readonly step: Range } | null;
}

/** Years whose days spreadsheets can count. */
const datedYears = { first: 1904, last: 9880 };

/** Day number of a `YYYY-MM` month. Throws a RangeError for one that spreadsheets have no date for. */
function firstDay(month: string): number {
  const number = monthNumber(month);
  const year = Math.floor(number / 12);
  if (year < datedYears.first || year > datedYears.last)
    throw new RangeError(`a workbook holds dates from ${datedYears.first} to ${datedYears.last}`);
  return dayNumber(year, (number % 12) + 1, 1);
}

export function contextInputs(figures: Figures): ContextInputs {
  const { on } = figures;
  const { scenario, words } = on;
  const { names, assumptions } = words.workbook;
  const { organisation, economy = {} } = scenario;
  on.part(words.subjects.context);
  const start = on.named(names.start, {
    label: fieldLabel(words, "start"),
    unit: "",
    figure: "month",
    content: firstDay(scenario.start),
    kind: "input",
    path: "start",
  });
  const fiscalYearStart = figures.plain(
    { path: "fiscalYearStart", wish: names.fiscalYearStart },
    "fiscalYearStart",
    scenario.fiscalYearStart,
  );
  const own = (key: "noticeMonths" | "turnoverLevy" | "extraHourCost") =>
    figures.figure(
      { path: `organisation.${key}`, wish: names[key] },
      `organisation.${key}`,
      organisation[key],
    );
  const plain = (key: "openingCash" | "supplierDelay") =>
    figures.plain(
      { path: `organisation.${key}`, wish: names[key] },
      `organisation.${key}`,
      organisation[key],
    );
  const growth = (key: "priceGrowth" | "costInflation" | "wageGrowth" | "discountRate") =>
    figures.figure({ path: `economy.${key}`, wish: names[key] }, `economy.${key}`, economy[key]);
  return {
    start,
    fiscalYearStart,
    openingCash: plain("openingCash"),
    supplierDelay: plain("supplierDelay"),
    turnoverLevy: own("turnoverLevy"),
    noticeMonths: own("noticeMonths"),
    extraHourCost: own("extraHourCost"),
    priceGrowth: growth("priceGrowth"),
    costInflation: growth("costInflation"),
    wageGrowth: growth("wageGrowth"),
    discountRate: growth("discountRate"),
    supplyVat: on.named(names.supplyVat, {
      label: assumptions.supplyVat,
      unit: "",
      figure: "share",
      content: supplyVatRate,
      kind: "constant",
      path: null,
      note: assumptions.constant,
    }),
    brackets: organisation.incomeTax === "corporate" ? bracketInputs(figures) : null,
  };
}

/** The tax brackets: their limits and rates as inputs, and from them where each starts and what it adds. */
function bracketInputs({ on }: Figures): { from: Range; step: Range } {
  const { scenario, words } = on;
  const { names, assumptions } = words.workbook;
  const given: { upTo?: number | undefined; rate: number }[] =
    scenario.organisation.incomeTaxBrackets ?? defaultBrackets;
  const line = (
    text: string,
    index: number,
    figure: "cents" | "share",
    content: Content,
    path: string | null,
  ) => ({
    label: said(text, { number: index + 1 }),
    unit: figure === "cents" ? words.units.eur : "",
    figure,
    content,
    kind: path === null ? ("computed" as const) : ("input" as const),
    path,
  });
  const path = (index: number, key: string) => `organisation.incomeTaxBrackets.${index}.${key}`;
  const limits = given.slice(0, -1).map(({ upTo }, index) => {
    return on.named(
      `${names.bracketTo}_${index + 1}`,
      line(assumptions.bracketTo, index, "cents", upTo ?? 0, path(index, "upTo")),
    );
  });
  const rates = given.map(({ rate }, index) =>
    on.named(
      `${names.bracketRate}_${index + 1}`,
      line(assumptions.bracketRate, index, "share", rate, path(index, "rate")),
    ),
  );
  return {
    from: on.list(
      names.bracketFrom,
      given.map((_, index) =>
        line(assumptions.bracketFrom, index, "cents", limits[index - 1] ?? 0, null),
      ),
    ),
    step: on.list(
      names.bracketStep,
      rates.map((rate, index) =>
        line(
          assumptions.bracketStep,
          index,
          "share",
          index === 0 ? rate : minus(rate, rates[index - 1] as Term),
          null,
        ),
      ),
    ),
  };
}
