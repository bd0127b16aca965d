import { address, columnName, fixedRowAddress } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import { firstMonth } from "./months";

/** Rows that no sheet of months reaches. */
const lastRow = 20_000;

/** Leaves the months after the pilot blank, by the row that holds the number of each month's stage. */
export function hideAfterPilot(sheet: Sheet, stageRow: number, count: number): void {
  sheet.rules.push({
    type: "expression",
    priority: 1,
    formula: `${fixedRowAddress(stageRow, firstMonth)}=0`,
    style: { numFmt: ";;;" },
    range: `${address(0, firstMonth)}:${columnName(firstMonth + count - 1)}${lastRow}`,
  });
}
