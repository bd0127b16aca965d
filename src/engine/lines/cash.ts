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
export function runBalances(trial: Trial): void {
  const { from, to } = trial.span;
  const { lines } = trial.ledger;
  const { salesInvoiced, salesReceived, purchasesInvoiced, purchasesPaid } = lines;
  const { grants, grantsReceived, receivables, payables, aidReceivable } = lines;
  let customers = carried(receivables, from);
  let suppliers = carried(payables, from);
  let funders = carried(aidReceivable, from);
  for (let t = from; t <= to; t++) {
    customers = customers + (salesInvoiced[t] as number) - (salesReceived[t] as number);
    suppliers = suppliers + (purchasesInvoiced[t] as number) - (purchasesPaid[t] as number);
    funders = funders + (grants[t] as number) - (grantsReceived[t] as number);
    receivables[t] = customers;
    payables[t] = suppliers;
    aidReceivable[t] = funders;
  }
}

/** A balance at the start of month t. */
function carried(balance: Float64Array, t: number): number {
  return t === 0 ? 0 : (balance[t - 1] as number);
}
