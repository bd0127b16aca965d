import { plainFields, type Loan, type Scenario } from "../../scenario";
import type { FundingLines } from "../ledger";
import type { Slots } from "../slots";
import { stageIndex } from "../stages";
import type { Trial } from "../trial";

export interface LoanModel {
  readonly kind: "loan";
  readonly id: string;
  readonly stage: number;
  readonly month: number;
  readonly amountSlot: number;
  readonly rateSlot: number;
  readonly months: number;
  readonly defer: number;
}

export function compileLoan(item: Loan, scenario: Scenario, slots: Slots): LoanModel {
  const path = `funding.${item.id}`;
  return {
    kind: "loan",
    id: item.id,
    stage: stageIndex(scenario, item.stage),
    month: item.month ?? plainFields["funding.month"].default,
    amountSlot: slots.trial(`${path}.amount`, "funding.amount", item.amount),
    rateSlot: slots.trial(`${path}.rate`, "funding.loanRate", item.rate),
    months: item.months,
    defer: item.defer ?? plainFields["funding.defer"].default,
  };
}

/** Constant annuity that repays `amount` over `months` at `rate` a month; equal parts at rate 0. */
export function annuity(amount: number, rate: number, months: number): number {
  return rate === 0 ? amount / months : (amount * rate) / -Math.expm1(-months * Math.log1p(rate));
}

/** Books a loan drawn in month `drawn`: interest from the month after, principal once the deferral is over. */
export function scheduleLoan(trial: Trial, loan: LoanModel, index: number, drawn: number): void {
  const { horizon } = trial.model;
  if (drawn >= horizon) return;
  const { lines, funding } = trial.ledger;
  const own = funding[index] as FundingLines;
  const amount = trial.values[loan.amountSlot] as number;
  const rate = (trial.values[loan.rateSlot] as number) / 12;
  const payment = annuity(amount, rate, loan.months - loan.defer);
  own.received[drawn] = amount;
  lines.loansDrawn[drawn] = (lines.loansDrawn[drawn] as number) + amount;
  lines.loansOutstanding[drawn] = (lines.loansOutstanding[drawn] as number) + amount;
  let outstanding = amount;
  for (let k = 1; k <= loan.months && drawn + k < horizon; k++) {
    const t = drawn + k;
    const interest = outstanding * rate;
    const isLast = k === loan.months;
    const principal = k <= loan.defer ? 0 : isLast ? outstanding : payment - interest;
    outstanding -= principal;
    own.interest[t] = interest;
    own.principal[t] = principal;
    lines.interest[t] = (lines.interest[t] as number) + interest;
    lines.principal[t] = (lines.principal[t] as number) + principal;
    lines.loansOutstanding[t] = (lines.loansOutstanding[t] as number) + outstanding;
  }
}
