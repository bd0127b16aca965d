import type { Grant, Scenario } from "../../scenario";
import type { FundingLines } from "../ledger";
import type { Slots } from "../slots";
import { stageIndex } from "../stages";
import type { Trial } from "../trial";
import { isAwarded } from "./award";
import { depreciationMonths, type InvestmentModel } from "./investments";

export interface GrantModel {
  readonly kind: "grant";
  readonly id: string;
  readonly from: number;
  /** Planned months over which an operating grant is recognised. */
  readonly months: number;
  readonly amountSlot: number;
  readonly chance: number;
  readonly payments: readonly {
    readonly share: number;
    readonly month: number;
    readonly delaySlot: number;
  }[];
  /** Index of the investment that it pays for and that one's stage, -1 for an operating grant. */
  readonly use: number;
  readonly useStage: number;
}

export function compileGrant(item: Grant, scenario: Scenario, slots: Slots): GrantModel {
  const path = `funding.${item.id}`;
  const from = stageIndex(scenario, item.from);
  const to = item.to === undefined ? from : stageIndex(scenario, item.to);
  const investments = scenario.investments ?? [];
  const use = item.use === undefined ? -1 : investments.findIndex((asset) => asset.id === item.use);
  return {
    kind: "grant",
    id: item.id,
    from,
    months: scenario.stages.slice(from, to + 1).reduce((total, stage) => total + stage.months, 0),
    amountSlot: slots.trial(`${path}.amount`, "funding.amount", item.amount),
    chance:
      item.probability === undefined
        ? -1
        : slots.chance(`${path}.probability`, "funding.probability", item.probability),
    payments: item.payments.map((payment, index) => ({
      share: payment.share,
      month: payment.month,
      delaySlot: slots.trial(
        `${path}.payments.${index}.delay`,
        "funding.payments.delay",
        payment.delay,
      ),
    })),
    use,
    useStage: use < 0 ? -1 : stageIndex(scenario, investments[use]?.stage as string),
  };
}

/** Whole months of a delay: rounded, never negative. */
export function delayMonths(delay: number): number {
  return Math.max(0, Math.round(delay));
}

function recognise(
  trial: Trial,
  index: number,
  amount: number,
  months: number,
  start: number,
): void {
  const { lines, funding } = trial.ledger;
  const own = funding[index] as FundingLines;
  const part = amount / months;
  const end = Math.min(start + months, trial.model.horizon);
  for (let t = start; t < end; t++) {
    own.recognised[t] = part;
    lines.grants[t] = (lines.grants[t] as number) + part;
  }
}

/** Payments of a grant whose first stage starts in month `start` and, for an operating grant, its income. */
export function scheduleGrant(trial: Trial, grant: GrantModel, index: number, start: number): void {
  if (!isAwarded(trial, grant)) return;
  const { lines, funding } = trial.ledger;
  const amount = trial.values[grant.amountSlot] as number;
  const own = funding[index] as FundingLines;
  for (let p = 0; p < grant.payments.length; p++) {
    const payment = grant.payments[p] as GrantModel["payments"][number];
    const month = start + payment.month + delayMonths(trial.values[payment.delaySlot] as number);
    if (month >= trial.model.horizon) continue;
    own.received[month] = (own.received[month] as number) + amount * payment.share;
    lines.grantsReceived[month] = (lines.grantsReceived[month] as number) + amount * payment.share;
  }
  if (grant.use < 0) recognise(trial, index, amount, grant.months, start);
}

/** Income of an investment grant, as its investment, of a stage that starts in month `start`, depreciates. */
export function scheduleInvestmentGrant(
  trial: Trial,
  grant: GrantModel,
  index: number,
  start: number,
): void {
  const investment = trial.model.investments[grant.use] as InvestmentModel;
  const bought = start + investment.month;
  if (!isAwarded(trial, grant) || bought >= trial.model.horizon) return;
  const months = depreciationMonths(trial.values[investment.lifeYearsSlot] as number);
  recognise(trial, index, trial.values[grant.amountSlot] as number, months, bought);
}
