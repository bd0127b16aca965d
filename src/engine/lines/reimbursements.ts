import type { Reimbursement, Scenario } from "../../scenario";
import type { FundingLines, StaffLines } from "../ledger";
import type { Slots } from "../slots";
import { stageIndex } from "../stages";
import type { Trial } from "../trial";
import type { FundingModel } from "./funding";
import { isAwarded } from "./award";
import { delayMonths } from "./grants";

export interface ReimbursementModel {
  readonly kind: "reimbursement";
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly rateSlot: number;
  /** -1 without a cap. */
  readonly capSlot: number;
  readonly flatRateSlot: number;
  readonly delaySlot: number;
  readonly chance: number;
  readonly every: number;
  readonly takesStaff: boolean;
  readonly takesUnitCosts: boolean;
  readonly takesRoutes: boolean;
  readonly takesOverheads: boolean;
  /** Indices of single staff lines and overheads. */
  readonly staff: readonly number[];
  readonly overheads: readonly number[];
}

export function compileReimbursement(
  item: Reimbursement,
  scenario: Scenario,
  slots: Slots,
): ReimbursementModel {
  const path = `funding.${item.id}`;
  const from = stageIndex(scenario, item.from);
  const named = (list: readonly { id: string }[] | undefined) =>
    (list ?? []).flatMap((one, index) =>
      item.eligible.includes(one.id) && !groups.includes(one.id) ? [index] : [],
    );
  return {
    kind: "reimbursement",
    id: item.id,
    from,
    to: item.to === undefined ? from : stageIndex(scenario, item.to),
    rateSlot: slots.trial(`${path}.rate`, "funding.rate", item.rate),
    capSlot: item.cap === undefined ? -1 : slots.trial(`${path}.cap`, "funding.cap", item.cap),
    flatRateSlot: slots.trial(`${path}.flatRate`, "funding.flatRate", item.flatRate),
    delaySlot: slots.trial(`${path}.delay`, "funding.delay", item.delay),
    chance:
      item.probability === undefined
        ? -1
        : slots.chance(`${path}.probability`, "funding.probability", item.probability),
    every: item.every,
    takesStaff: item.eligible.includes("staff"),
    takesUnitCosts: item.eligible.includes("unit_costs"),
    takesRoutes: item.eligible.includes("routes"),
    takesOverheads: item.eligible.includes("overheads"),
    staff: named(scenario.staff),
    overheads: named(scenario.overheads),
  };
}

/** Words of `eligible` that name a group of charges, even where an item has the same id. */
const groups: readonly string[] = ["staff", "unit_costs", "routes", "overheads"];

/** Charges of month t that the aid is paid on, with the flat rate on their staff part. */
function eligibleSpending(trial: Trial, aid: ReimbursementModel, t: number): number {
  const { ledger } = trial;
  const { lines } = ledger;
  let staff = 0;
  if (aid.takesStaff) {
    staff =
      (lines.salariedStaff[t] as number) +
      (lines.hourlyStaff[t] as number) +
      (lines.extraHours[t] as number);
  }
  for (let i = 0; i < aid.staff.length; i++)
    staff += (ledger.staff[aid.staff[i] as number] as StaffLines).cost[t] as number;
  let others = 0;
  if (aid.takesUnitCosts) others += lines.unitCosts[t] as number;
  if (aid.takesRoutes) others += lines.routeCosts[t] as number;
  if (aid.takesOverheads) others += lines.overheads[t] as number;
  for (let i = 0; i < aid.overheads.length; i++)
    others += (ledger.overheads[aid.overheads[i] as number] as Float64Array)[t] as number;
  return others + staff + (trial.values[aid.flatRateSlot] as number) * staff;
}

function isCovered(trial: Trial, aid: FundingModel): aid is ReimbursementModel {
  const { stage } = trial.span;
  return (
    aid.kind === "reimbursement" && stage >= aid.from && stage <= aid.to && isAwarded(trial, aid)
  );
}

/** Recognises each reimbursement on month t's spending, while the path is in its stages. */
function recogniseReimbursements(trial: Trial, t: number): void {
  const { funding, reimbursements } = trial.model;
  const { lines } = trial.ledger;
  for (let place = 0; place < reimbursements.length; place++) {
    const index = reimbursements[place] as number;
    const aid = funding[index] as FundingModel;
    if (!isCovered(trial, aid)) continue;
    const soFar = trial.recognisedSoFar[index] as number;
    let amount = (trial.values[aid.rateSlot] as number) * eligibleSpending(trial, aid, t);
    if (aid.capSlot >= 0) amount = Math.min(amount, (trial.values[aid.capSlot] as number) - soFar);
    trial.recognisedSoFar[index] = soFar + amount;
    trial.recognisedSinceClaim[index] = (trial.recognisedSinceClaim[index] as number) + amount;
    (trial.ledger.funding[index] as FundingLines).recognised[t] = amount;
    lines.grants[t] = (lines.grants[t] as number) + amount;
  }
}

/** Recognises reimbursements in the months of the span and makes their claims, but those at its very end. */
export function runReimbursements(trial: Trial): void {
  const { from, to } = trial.span;
  if (trial.model.reimbursements.length === 0) return;
  for (let t = from; t <= to; t++) {
    recogniseReimbursements(trial, t);
    if (t < to) claimReimbursements(trial, t, false);
  }
}

/**
 * Claims what was recognised since the last claim, at the end of month t: every `every` months and, where
 * the path leaves the aid's stages (`leavesStage`), for the last time. It is received at the soonest the month after.
 */
export function claimReimbursements(trial: Trial, t: number, leavesStage: boolean): void {
  const { funding, reimbursements, horizon } = trial.model;
  const { lines } = trial.ledger;
  for (let place = 0; place < reimbursements.length; place++) {
    const index = reimbursements[place] as number;
    const aid = funding[index] as FundingModel;
    if (!isCovered(trial, aid)) continue;
    const covered = t - (trial.stageStart[aid.from] as number) + 1;
    const isLast = leavesStage && trial.span.stage === aid.to;
    if (covered % aid.every !== 0 && !isLast) continue;
    const claim = trial.recognisedSinceClaim[index] as number;
    trial.recognisedSinceClaim[index] = 0;
    const month = t + Math.max(1, delayMonths(trial.values[aid.delaySlot] as number));
    if (month >= horizon) continue;
    const own = trial.ledger.funding[index] as FundingLines;
    own.received[month] = (own.received[month] as number) + claim;
    lines.grantsReceived[month] = (lines.grantsReceived[month] as number) + claim;
  }
}
