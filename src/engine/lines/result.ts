import type { Trial } from "../trial";

/** From revenue and costs to the result before tax (contract, section 10). */
export function runResult(trial: Trial): void {
  const { lines } = trial.ledger;
  const { from, to } = trial.span;
  const { ownRevenue, unitCosts, routeCosts, hourlyStaff, extraHours } = lines;
  const { salariedStaff, overheads, depreciation, interest, grants, donations } = lines;
  const { levy, variableCosts, fixedCosts, charges, contributionMargin } = lines;
  const { operatingResult, aid, resultBeforeTax } = lines;
  const levyRate = trial.values[trial.model.levySlot] as number;
  for (let t = from; t <= to; t++) {
    const revenue = ownRevenue[t] as number;
    const levied = revenue * levyRate;
    const variable =
      (unitCosts[t] as number) +
      (routeCosts[t] as number) +
      (hourlyStaff[t] as number) +
      (extraHours[t] as number) +
      levied;
    const fixed =
      (salariedStaff[t] as number) +
      (overheads[t] as number) +
      (depreciation[t] as number) +
      (interest[t] as number);
    const aids = (grants[t] as number) + (donations[t] as number);
    const all = variable + fixed;
    levy[t] = levied;
    variableCosts[t] = variable;
    fixedCosts[t] = fixed;
    charges[t] = all;
    contributionMargin[t] = revenue - variable;
    operatingResult[t] = revenue - all;
    aid[t] = aids;
    resultBeforeTax[t] = revenue - all + aids;
  }
}
