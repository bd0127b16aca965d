import type { Trial } from "../trial";

/** Cash at the end of each month, and the moves that make it (contract, section 10). */
export function runCash(trial: Trial): void {
  const { model } = trial;
  const { from, to } = trial.span;
  const { lines } = trial.ledger;
  const { salariedStaff, hourlyStaff, extraHours, levy, salesReceived, purchasesPaid } = lines;
  const { investmentsPaid, vatPaid, taxPaid, resultBeforeTax, tax, result } = lines;
  const { grantsReceived, donationsReceived, equityReceived, loansDrawn } = lines;
  const { staffPaid, levyPaid, flowBeforeFunding, fundingReceived, interest, principal } = lines;
  let cash = from === 0 ? model.openingCash : (lines.cash[from - 1] as number);
  for (let t = from; t <= to; t++) {
    const staff =
      (salariedStaff[t] as number) + (hourlyStaff[t] as number) + (extraHours[t] as number);
    const levied = levy[t] as number;
    const beforeFunding =
      (salesReceived[t] as number) -
      (purchasesPaid[t] as number) -
      staff -
      levied -
      (investmentsPaid[t] as number) -
      (vatPaid[t] as number) -
      (taxPaid[t] as number);
    const funding =
      (grantsReceived[t] as number) +
      (donationsReceived[t] as number) +
      (equityReceived[t] as number) +
      (loansDrawn[t] as number);
    cash = cash + beforeFunding + funding - (interest[t] as number) - (principal[t] as number);
    result[t] = (resultBeforeTax[t] as number) - (tax[t] as number);
    staffPaid[t] = staff;
    levyPaid[t] = levied;
    flowBeforeFunding[t] = beforeFunding;
    fundingReceived[t] = funding;
    lines.cash[t] = cash;
  }
}

/** What customers and funders owe and what is owed to suppliers at the end of each month. */
export function runClaims(trial: Trial): void {
  const { lines } = trial.ledger;
  runBalance(trial, lines.receivables, lines.salesInvoiced, lines.salesReceived);
  runBalance(trial, lines.payables, lines.purchasesInvoiced, lines.purchasesPaid);
  runBalance(trial, lines.aidReceivable, lines.grants, lines.grantsReceived);
}

/** Carries a balance on: what came less what went, added to the month before. */
function runBalance(
  trial: Trial,
  balance: Float64Array,
  comes: Float64Array,
  goes: Float64Array,
): void {
  const { from, to } = trial.span;
  let carried = from === 0 ? 0 : (balance[from - 1] as number);
  for (let t = from; t <= to; t++) {
    carried = carried + (comes[t] as number) - (goes[t] as number);
    balance[t] = carried;
  }
}
