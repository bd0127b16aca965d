import type { Trial } from "../trial";

/** From revenue and costs to the result before tax in month t (contract, section 10). */
export function runResult(trial: Trial, t: number): void {
  const { lines } = trial.ledger;
  const revenue = lines.ownRevenue[t] as number;
  const levy = revenue * (trial.values[trial.model.levySlot] as number);
  const variable =
    (lines.unitCosts[t] as number) +
    (lines.routeCosts[t] as number) +
    (lines.hourlyStaff[t] as number) +
    (lines.extraHours[t] as number) +
    levy;
  const fixed =
    (lines.salariedStaff[t] as number) +
    (lines.overheads[t] as number) +
    (lines.depreciation[t] as number) +
    (lines.interest[t] as number);
  const aid = (lines.grants[t] as number) + (lines.donations[t] as number);
  lines.levy[t] = levy;
  lines.variableCosts[t] = variable;
  lines.fixedCosts[t] = fixed;
  lines.charges[t] = variable + fixed;
  lines.contributionMargin[t] = revenue - variable;
  lines.operatingResult[t] = revenue - (variable + fixed);
  lines.aid[t] = aid;
  lines.resultBeforeTax[t] = revenue - (variable + fixed) + aid;
}
