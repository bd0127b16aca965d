import type { Trial } from "../trial";

/** Months of salaried staff cost due when the project stops at the end of month t. */
export function noticeCost(trial: Trial, t: number): number {
  return (
    (trial.values[trial.model.noticeMonthsSlot] as number) *
    (trial.ledger.lines.salariedStaff[t] as number)
  );
}

/** What is left when the project stops at the end of a month and all is settled (contract, section 11). */
export function runLiquidation(trial: Trial): void {
  const { taxIfClosed } = trial;
  const { from, to } = trial.span;
  const { lines } = trial.ledger;
  const { cash, receivables, payables, vatOwed, taxOwed, loansOutstanding } = lines;
  const { resaleValue, aidReceivable, salariedStaff, liquidationValue } = lines;
  const notice = trial.values[trial.model.noticeMonthsSlot] as number;
  for (let t = from; t <= to; t++) {
    liquidationValue[t] =
      (cash[t] as number) +
      (receivables[t] as number) -
      (payables[t] as number) -
      (vatOwed[t] as number) -
      (taxOwed[t] as number) -
      (taxIfClosed[t] as number) -
      (loansOutstanding[t] as number) +
      (resaleValue[t] as number) +
      (aidReceivable[t] as number) -
      notice * (salariedStaff[t] as number);
  }
}
