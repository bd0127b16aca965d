import { columnName } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import { firstMonth } from "./months";

/** Months on a printed page. */
const perPage = 12;

/** Prints a sheet of months a year a page, the names of the lines and the dates on each. */
export function printByYear(sheet: Sheet, horizon: number, headRow: number, lastRow: number): void {
  sheet.page = { fitToPage: false, scale: 57 };
  sheet.printed.columns = "$A:$A";
  sheet.printed.rows = `$${headRow + 1}:$${headRow + 1}`;
  sheet.printed.last = `$${columnName(firstMonth + horizon - 1)}$${lastRow + 1}`;
  for (let t = perPage; t < horizon; t += perPage) sheet.columnBreaks.push(firstMonth + t - 1);
}
