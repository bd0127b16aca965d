import type { Trial } from "../trial";

function carried(line: Float64Array, t: number): number {
  return t === 0 ? 0 : (line[t - 1] as number);
}

/** Cash of month t, and what is owed by customers and funders and to suppliers at its end (contract, section 10). */
export function runCash(trial: Trial, t: number): void {
  const { lines } = trial.ledger;
  const staff =
    (lines.salariedStaff[t] as number) +
    (lines.hourlyStaff[t] as number) +
    (lines.extraHours[t] as number);
  const levy = lines.levy[t] as number;
  const beforeFunding =
    (lines.salesReceived[t] as number) -
    (lines.purchasesPaid[t] as number) -
    staff -
    levy -
    (lines.investmentsPaid[t] as number) -
    (lines.vatPaid[t] as number) -
    (lines.taxPaid[t] as number);
  const funding =
    (lines.grantsReceived[t] as number) +
    (lines.donationsReceived[t] as number) +
    (lines.equityReceived[t] as number) +
    (lines.loansDrawn[t] as number);
  const before = t === 0 ? trial.model.openingCash : (lines.cash[t - 1] as number);
  lines.result[t] = (lines.resultBeforeTax[t] as number) - (lines.tax[t] as number);
  lines.staffPaid[t] = staff;
  lines.levyPaid[t] = levy;
  lines.flowBeforeFunding[t] = beforeFunding;
  lines.fundingReceived[t] = funding;
  lines.cash[t] =
    before +
    beforeFunding +
    funding -
    (lines.interest[t] as number) -
    (lines.principal[t] as number);
  lines.receivables[t] =
    carried(lines.receivables, t) +
    (lines.salesInvoiced[t] as number) -
    (lines.salesReceived[t] as number);
  lines.payables[t] =
    carried(lines.payables, t) +
    (lines.purchasesInvoiced[t] as number) -
    (lines.purchasesPaid[t] as number);
  lines.aidReceivable[t] =
    carried(lines.aidReceivable, t) +
    (lines.grants[t] as number) -
    (lines.grantsReceived[t] as number);
}
