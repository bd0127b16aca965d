import { plainFields, type Scenario } from "../../scenario";
import type { InvestmentLines } from "../ledger";
import type { Slots } from "../slots";
import { stageIndex } from "../stages";
import type { Trial } from "../trial";

export interface InvestmentModel {
  readonly id: string;
  readonly stage: number;
  readonly month: number;
  readonly amountSlot: number;
  readonly lifeYearsSlot: number;
  readonly resaleSlot: number;
  readonly vatRate: number;
}

export function compileInvestments(scenario: Scenario, slots: Slots): InvestmentModel[] {
  return (scenario.investments ?? []).map((item): InvestmentModel => {
    const path = `investments.${item.id}`;
    return {
      id: item.id,
      stage: stageIndex(scenario, item.stage),
      month: item.month ?? plainFields["investments.month"].default,
      amountSlot: slots.trial(`${path}.amount`, "investments.amount", item.amount),
      lifeYearsSlot: slots.trial(`${path}.lifeYears`, "investments.lifeYears", item.lifeYears),
      resaleSlot: slots.trial(`${path}.resale`, "investments.resale", item.resale),
      vatRate: item.vatRate ?? plainFields["investments.vatRate"].default,
    };
  });
}

/** Months over which an asset is depreciated in equal parts: 12 x its life in years, rounded, at least 1. */
export function depreciationMonths(lifeYears: number): number {
  return Math.max(1, Math.round(12 * lifeYears));
}

/**
 * Books the investments of a stage that starts in month `start`: the purchase, its VAT, its depreciation
 * and its net book value to come. A stop clears what lies after it.
 */
export function scheduleInvestments(trial: Trial, stage: number, start: number): void {
  const { model, ledger, values } = trial;
  const { lines } = ledger;
  for (let index = 0; index < model.investments.length; index++) {
    const item = model.investments[index] as InvestmentModel;
    const bought = start + item.month;
    if (item.stage !== stage || bought >= model.horizon) continue;
    const amount = values[item.amountSlot] as number;
    const vat = amount * item.vatRate;
    const isExempt = model.vat === "exempt";
    const asset = isExempt ? amount + vat : amount;
    const months = depreciationMonths(values[item.lifeYearsSlot] as number);
    const resale = values[item.resaleSlot] as number;
    const own = ledger.investments[index] as InvestmentLines;
    own.paid[bought] = amount + vat;
    lines.investmentsPaid[bought] = (lines.investmentsPaid[bought] as number) + amount + vat;
    if (!isExempt) lines.vatCarried[bought] = (lines.vatCarried[bought] as number) + vat;
    const part = asset / months;
    const end = Math.min(bought + months, model.horizon);
    for (let t = bought; t < end; t++) {
      const left = asset * (1 - (t - bought + 1) / months);
      own.depreciation[t] = part;
      own.netBookValue[t] = left;
      lines.depreciation[t] = (lines.depreciation[t] as number) + part;
      lines.netBookValue[t] = (lines.netBookValue[t] as number) + left;
      lines.resaleValue[t] = (lines.resaleValue[t] as number) + resale * left;
    }
  }
}
