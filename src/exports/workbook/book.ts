import type { Scenario } from "../../scenario";
import type { WorkbookAsked } from "./asked";
import { Assumptions } from "./assumptions/assumptions";
import { Figures } from "./assumptions/figures";
import { looksOf } from "./grid/looks";
import type { Sheet } from "./grid/sheet";
import { writeInputs } from "./inputs";
import { writeMonths } from "./months";
import type { Months } from "./months/months";
import { writeRate } from "./sheets/rate";
import { type Results, writeResults } from "./sheets/results";
import { wordsIn } from "./words";

/** A workbook as it will be written: sheets in order and the names of their cells. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly { readonly name: string; readonly range: string }[];
  readonly assumptions: Assumptions;
  readonly months: Months;
  readonly results: Results;
}

/** Months that a format's scenario may have at most. */
const mostMonths = 120;
/** Months left after the last one, at least, for stages that are made longer in the workbook. */
const room = 12;

/** How many months a workbook computes: those of the scenario and room for a year more, in whole years. */
function monthsFor(scenario: Scenario): number {
  const horizon = scenario.stages.reduce((total, { months }) => total + months, 0);
  return Math.min(mostMonths, Math.ceil((horizon + room) / 12) * 12);
}

/** The workbook of a valid scenario whose plan can be computed. */
export function bookOf({ scenario, language }: WorkbookAsked): Book {
  const words = wordsIn(language);
  const looks = looksOf(language);
  const count = monthsFor(scenario);
  const assumptions = new Assumptions(scenario, words, looks);
  const inputs = writeInputs(new Figures(assumptions), count);
  const months = writeMonths(scenario, inputs, words, looks, count);
  const { sheet: rateSheet, rate } = writeRate(months, words, looks);
  const results = writeResults(months, inputs, rate, words, looks);
  return {
    sheets: [assumptions.sheet, months.sheet, results.sheet, rateSheet],
    names: assumptions.names.places,
    assumptions,
    months,
    results,
  };
}
