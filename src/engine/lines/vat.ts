import type { Trial } from "../trial";

/**
 * VAT: a period's net VAT is paid in the month after it ends, a credit is carried forward. What is owed at
 * the end of a month, a credit counted in full, is all that was invoiced less all that was paid.
 */
export function runVat(trial: Trial): void {
  const { model, vatPeriod } = trial;
  const { from, to } = trial.span;
  const { calendarMonths, horizon } = model;
  if (model.vat === "exempt") return;
  const isMonthly = model.vat === "monthly";
  const { vatCollected, vatCarried, vatPaid, vatOwed } = trial.ledger.lines;
  let owed = from === 0 ? 0 : (vatOwed[from - 1] as number);
  let net = vatPeriod.net;
  for (let t = from; t <= to; t++) {
    const due = (vatCollected[t] as number) - (vatCarried[t] as number);
    owed = owed + due - (vatPaid[t] as number);
    vatOwed[t] = owed;
    net += due;
    const endsPeriod = isMonthly || (calendarMonths[t] as number) % 3 === 0;
    if (!endsPeriod || net <= 0) continue;
    if (t + 1 < horizon) vatPaid[t + 1] = net;
    net = 0;
  }
  vatPeriod.net = net;
}
