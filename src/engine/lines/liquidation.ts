import type { Trial } from "../trial";
import { taxIfClosed } from "./tax";

/** Months of salaried staff cost due when the project stops at the end of month t. */
export function noticeCost(trial: Trial, t: number): number {
  return (
    (trial.values[trial.model.noticeMonthsSlot] as number) *
    (trial.ledger.lines.salariedStaff[t] as number)
  );
}

/**
 * What is left when the project stops at the end of month t and all is settled (contract, section 11).
 * To be called once the month's other lines are written, before the next month starts.
 */
export function runLiquidation(trial: Trial, t: number): void {
  const { lines } = trial.ledger;
  lines.liquidationValue[t] =
    (lines.cash[t] as number) +
    (lines.receivables[t] as number) -
    (lines.payables[t] as number) -
    (lines.vatOwed[t] as number) -
    (lines.taxOwed[t] as number) -
    taxIfClosed(trial, t) -
    (lines.loansOutstanding[t] as number) +
    (lines.resaleValue[t] as number) +
    (lines.aidReceivable[t] as number) -
    noticeCost(trial, t);
}
