import { noticeCost } from "../lines/liquidation";
import type { Trial } from "../trial";
import { breakEvenMonth } from "./breakEven";
import { internalRateOfReturn } from "./internalRateOfReturn";
import { netPresentValue } from "./netPresentValue";
import { paybackMonth } from "./payback";

/** Measures of the whole path (contract, section 11). Months are indices from 0, amounts euros. */
export interface PathMeasures {
  readonly breakEvenMonth: number | null;
  readonly breakEvenMonthWithAid: number | null;
  readonly paybackMonth: number | null;
  readonly lowestCash: number;
  readonly lowestCashMonth: number;
  readonly peakNeed: number;
  readonly finalCash: number;
  /** What all settled would leave, without the cost of notice: comparable between paths. */
  readonly finalPosition: number;
  readonly npv: number;
  readonly irr: number | null;
}

/** Liquidation value of the last month without notice, or that booked when the project stopped. */
export function finalPosition(trial: Trial): number {
  const { liquidationValue } = trial.ledger.lines;
  if (trial.stoppedAt >= 0) return liquidationValue[trial.stoppedAt] as number;
  const last = trial.model.horizon - 1;
  return (liquidationValue[last] as number) + noticeCost(trial, last);
}

export function pathMeasures(trial: Trial): PathMeasures {
  const { model, ledger } = trial;
  const { lines } = ledger;
  const end = trial.stoppedAt < 0 ? model.horizon : trial.stoppedAt + 1;
  let lowestCashMonth = 0;
  lines.cash.forEach((cash, t) => {
    if (cash < (lines.cash[lowestCashMonth] as number)) lowestCashMonth = t;
  });
  const lowestCash = lines.cash[lowestCashMonth] as number;
  return {
    breakEvenMonth: breakEvenMonth(lines.operatingResult, end),
    breakEvenMonthWithAid: breakEvenMonth(lines.resultBeforeTax, end),
    paybackMonth: paybackMonth(lines.flowBeforeFunding),
    lowestCash,
    lowestCashMonth,
    peakNeed: Math.max(0, -lowestCash),
    finalCash: lines.cash[model.horizon - 1] as number,
    finalPosition: finalPosition(trial),
    npv: netPresentValue(
      lines.flowBeforeFunding,
      trial.values[model.economy.discountRate] as number,
    ),
    irr: internalRateOfReturn(lines.flowBeforeFunding),
  };
}
