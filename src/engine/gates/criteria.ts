import type { Trial } from "../trial";
import type { CriterionModel } from "./stage";

/** `runway` when cash did not fall over the window. */
const endlessRunway = 1000;

function sum(line: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let month = from; month <= to; month++) total += line[month] as number;
  return total;
}

function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator;
}

function runway(trial: Trial, from: number, at: number): number {
  const { cash } = trial.ledger.lines;
  const end = cash[at] as number;
  if (end <= 0) return 0;
  const before = from === 0 ? trial.model.openingCash : (cash[from - 1] as number);
  const fall = (before - end) / (at - from + 1);
  return fall <= 0 ? endlessRunway : end / fall;
}

/**
 * Value of a criterion's metric at the gate at the end of month `at`, for a stage that has lasted
 * `lasted` months (contract, section 4, table of metrics).
 */
function criterionValue(
  criterion: CriterionModel,
  trial: Trial,
  at: number,
  lasted: number,
): number {
  const months = Math.min(criterion.window, lasted);
  const from = at - months + 1;
  const { lines, services, routes } = trial.ledger;
  switch (criterion.metric) {
    case "revenue":
      return sum(lines.ownRevenue, from, at) / months;
    case "coverage":
      return ratio(sum(lines.ownRevenue, from, at), sum(lines.charges, from, at));
    case "result":
      return sum(lines.resultBeforeTax, from, at) / months;
    case "marginRate":
      return ratio(sum(lines.contributionMargin, from, at), sum(lines.ownRevenue, from, at));
    case "volume":
      return (
        sum((services[criterion.subject] as { volume: Float64Array }).volume, from, at) / months
      );
    case "customers":
      return (services[criterion.subject] as { customers: Float64Array }).customers[at] as number;
    case "stopsPerTour": {
      const route = routes[criterion.subject] as { stops: Float64Array; tours: Float64Array };
      return ratio(sum(route.stops, from, at), sum(route.tours, from, at));
    }
    case "utilisation":
      return ratio(sum(lines.hoursNeeded, from, at), sum(lines.hoursAvailable, from, at));
    case "volunteerHours":
      return sum(lines.volunteerHours, from, at) / months;
    case "cash":
      return lines.cash[at] as number;
    case "runway":
      return runway(trial, from, at);
    case "manual":
      return trial.outcomes[criterion.chance] as number;
  }
}

/** Whether the value satisfies the criterion in this trial. */
function criterionHolds(criterion: CriterionModel, value: number, threshold: number): boolean {
  return criterion.atLeast ? value >= threshold : value <= threshold;
}

/** Asks the gate of stage `stage` at the end of month `at` and keeps what it saw. */
export function askGate(trial: Trial, stage: number, at: number): boolean {
  const gate = trial.model.stages[stage]?.gate;
  const state = trial.gates[stage];
  if (!gate || !state) return true;
  const lasted = at - (trial.stageStart[stage] as number) + 1;
  let requiredHold = true;
  let optionalHold = 0;
  for (let index = 0; index < gate.criteria.length; index++) {
    const criterion = gate.criteria[index] as CriterionModel;
    const value = criterionValue(criterion, trial, at, lasted);
    const threshold = trial.values[criterion.thresholdSlot] as number;
    const holds = criterionHolds(criterion, value, threshold);
    state.values[index] = value;
    state.thresholds[index] = threshold;
    state.holds[index] = holds ? 1 : 0;
    if (criterion.required) requiredHold = requiredHold && holds;
    else if (holds) optionalHold++;
  }
  const passed = requiredHold && optionalHold >= gate.atLeast;
  if (state.asked === 0) state.passedFirst = passed;
  state.asked++;
  state.passedLast = passed;
  return passed;
}
