import type { Trial } from "../trial";

/**
 * Books a purchase of month t and its payment `delay` months later. `amount` is excluding VAT; returns the
 * cost in the result: with its VAT where the organisation is exempt and so recovers none (contract, section 8).
 */
export function purchase(
  trial: Trial,
  t: number,
  amount: number,
  vatRate: number,
  delay: number,
): number {
  const { model, ledger } = trial;
  const { lines } = ledger;
  const vat = amount * vatRate;
  const total = amount + vat;
  lines.purchasesInvoiced[t] = (lines.purchasesInvoiced[t] as number) + total;
  const paid = t + delay;
  if (paid < model.horizon)
    lines.purchasesPaid[paid] = (lines.purchasesPaid[paid] as number) + total;
  if (model.vat === "exempt") return total;
  lines.vatCarried[t] = (lines.vatCarried[t] as number) + vat;
  return amount;
}
