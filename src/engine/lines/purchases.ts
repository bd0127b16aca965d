import type { Trial } from "../trial";

/**
 * Books the purchases of the span's months. `amounts` comes excluding VAT, before `priceIndex`, and becomes the
 * cost in the result, which is added to `line`: with its VAT where the organisation is exempt and so recovers
 * none (contract, section 8).
 */
export function bookPurchases(
  trial: Trial,
  amounts: Float64Array,
  priceIndex: Float64Array,
  vatRate: number,
  line: Float64Array,
): void {
  const { model, ledger } = trial;
  const { from, to } = trial.span;
  const isExempt = model.vat === "exempt";
  const { purchasesInvoiced, vatCarried } = ledger.lines;
  for (let t = from; t <= to; t++) {
    const amount = (amounts[t] as number) * (priceIndex[t] as number);
    const vat = amount * vatRate;
    const total = amount + vat;
    const cost = isExempt ? total : amount;
    amounts[t] = cost;
    line[t] = (line[t] as number) + cost;
    purchasesInvoiced[t] = (purchasesInvoiced[t] as number) + total;
    if (!isExempt) vatCarried[t] = (vatCarried[t] as number) + vat;
  }
}

/** Pays what was invoiced in the months of the span, `supplierDelay` months later. */
export function payPurchases(trial: Trial): void {
  const { horizon, supplierDelay } = trial.model;
  const { purchasesInvoiced, purchasesPaid } = trial.ledger.lines;
  const last = Math.min(trial.span.to, horizon - 1 - supplierDelay);
  for (let t = trial.span.from; t <= last; t++)
    purchasesPaid[t + supplierDelay] = purchasesInvoiced[t] as number;
}
