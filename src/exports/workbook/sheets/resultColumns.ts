import type { Looks } from "../grid/looks";
import type { Sheet } from "../grid/sheet";
import type { Inputs } from "../inputs";
import type { Months } from "../months/months";
import type { Words } from "../words";

/** Columns of the results: name of the measure, the whole path, then one a stage. */
export const pathColumn = 1;
export const firstStage = 2;

/** What the results are written from, and where. */
export interface Writer {
  readonly months: Months;
  readonly inputs: Inputs;
  readonly words: Words;
  readonly looks: Looks;
  readonly sheet: Sheet;
}
