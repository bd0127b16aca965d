import type { Trial } from "../trial";

/**
 * VAT of month t: a period's net VAT is paid in the month after it ends, a credit is carried forward. What is
 * owed at the end of the month, a credit counted in full, is all that was invoiced less all that was paid.
 */
export function runVat(trial: Trial, t: number): void {
  const { model, ledger } = trial;
  if (model.vat === "exempt") return;
  const { lines } = ledger;
  const net = (lines.vatCollected[t] as number) - (lines.vatCarried[t] as number);
  const before = t === 0 ? 0 : (lines.vatOwed[t - 1] as number);
  lines.vatOwed[t] = before + net - (lines.vatPaid[t] as number);
  trial.vatPeriod.net += net;
  const endsPeriod = model.vat === "monthly" || (model.calendarMonths[t] as number) % 3 === 0;
  if (!endsPeriod || trial.vatPeriod.net <= 0) return;
  if (t + 1 < model.horizon) lines.vatPaid[t + 1] = trial.vatPeriod.net;
  trial.vatPeriod.net = 0;
}
