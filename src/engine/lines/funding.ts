import { plainFields, type Funding, type Scenario } from "../../scenario";
import type { Slots } from "../slots";
import { stageIndex } from "../stages";
import type { Trial } from "../trial";
import { isAwarded } from "./award";
import { compileGrant, type GrantModel, scheduleGrant, scheduleInvestmentGrant } from "./grants";
import { compileLoan, type LoanModel, scheduleLoan } from "./loans";
import { compileReimbursement, type ReimbursementModel } from "./reimbursements";

/** Own funds or a gift: cash of one month. */
export interface SingleFundingModel {
  readonly kind: "equity" | "donation";
  readonly id: string;
  readonly stage: number;
  readonly month: number;
  readonly amountSlot: number;
  readonly chance: number;
}

export type FundingModel = GrantModel | ReimbursementModel | LoanModel | SingleFundingModel;

export function compileFunding(scenario: Scenario, slots: Slots): FundingModel[] {
  return (scenario.funding ?? []).map((item) => compileOne(item, scenario, slots));
}

function compileOne(item: Funding, scenario: Scenario, slots: Slots): FundingModel {
  switch (item.kind) {
    case "grant":
      return compileGrant(item, scenario, slots);
    case "reimbursement":
      return compileReimbursement(item, scenario, slots);
    case "loan":
      return compileLoan(item, scenario, slots);
    default: {
      const path = `funding.${item.id}`;
      return {
        kind: item.kind,
        id: item.id,
        stage: stageIndex(scenario, item.stage),
        month: item.month ?? plainFields["funding.month"].default,
        amountSlot: slots.trial(`${path}.amount`, "funding.amount", item.amount),
        chance:
          item.kind === "donation" && item.probability !== undefined
            ? slots.chance(`${path}.probability`, "funding.probability", item.probability)
            : -1,
      };
    }
  }
}

/** Books what the fundings of a stage that starts in month `start` will bring (contract, section 9). */
export function scheduleFunding(trial: Trial, stage: number, start: number): void {
  const { funding } = trial.model;
  for (let index = 0; index < funding.length; index++) {
    const item = funding[index] as FundingModel;
    switch (item.kind) {
      case "grant":
        if (item.from === stage) scheduleGrant(trial, item, index, start);
        if (item.useStage === stage) scheduleInvestmentGrant(trial, item, index, start);
        break;
      case "loan":
        if (item.stage === stage) scheduleLoan(trial, item, index, start + item.month);
        break;
      case "equity":
      case "donation":
        if (item.stage === stage) scheduleSingle(trial, item, index, start + item.month);
        break;
      case "reimbursement":
        break;
    }
  }
}

function scheduleSingle(
  trial: Trial,
  item: SingleFundingModel,
  index: number,
  month: number,
): void {
  if (month >= trial.model.horizon || !isAwarded(trial, item)) return;
  const { lines, funding } = trial.ledger;
  const amount = trial.values[item.amountSlot] as number;
  const own = funding[index] as { recognised: Float64Array; received: Float64Array };
  own.received[month] = amount;
  if (item.kind === "equity") {
    lines.equityReceived[month] = (lines.equityReceived[month] as number) + amount;
    return;
  }
  own.recognised[month] = amount;
  lines.donations[month] = (lines.donations[month] as number) + amount;
  lines.donationsReceived[month] = (lines.donationsReceived[month] as number) + amount;
}
