import type { Trial } from "../trial";

/**
 * Books the purchases of the span's months and their payment `supplierDelay` months later. `amounts` comes
 * excluding VAT, before `priceIndex`, and becomes the cost in the result, which is added to `line`: with its
 * VAT where the organisation is exempt and so recovers none (contract, section 8).
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
  const { horizon, supplierDelay } = model;
  const isExempt = model.vat === "exempt";
  const { purchasesInvoiced, purchasesPaid, vatCarried } = ledger.lines;
  for (let t = from; t <= to; t++) {
    const amount = (amounts[t] as number) * (priceIndex[t] as number);
    const vat = amount * vatRate;
    const total = amount + vat;
    const cost = isExempt ? total : amount;
    const paid = t + supplierDelay;
    amounts[t] = cost;
    line[t] = (line[t] as number) + cost;
    purchasesInvoiced[t] = (purchasesInvoiced[t] as number) + total;
    if (paid < horizon) purchasesPaid[paid] = (purchasesPaid[paid] as number) + total;
    if (!isExempt) vatCarried[t] = (vatCarried[t] as number) + vat;
  }
}
