import { askGate } from "./gates/criteria";
import type { StageModel } from "./gates/stage";
import { clearFrom } from "./ledger";
import { runBalances, runCash } from "./lines/cash";
import { scheduleFunding } from "./lines/funding";
import { runWork } from "./lines/hours";
import { scheduleInvestments } from "./lines/investments";
import { runLiquidation } from "./lines/liquidation";
import { runOverheads } from "./lines/overheads";
import { payPurchases } from "./lines/purchases";
import { claimReimbursements, runReimbursements } from "./lines/reimbursements";
import { runResult } from "./lines/result";
import { openRoutes, runRouteCosts } from "./lines/routes";
import { runDemand } from "./lines/services";
import { runTax } from "./lines/tax";
import { runVat } from "./lines/vat";
import { refuseOverflow } from "./overflow";
import { runSteps } from "./slots";
import type { Trial, World } from "./trial";

/** What gates do: `report` in the plan and on the committed path, `act` on the staged one. */
export type GateMode = "report" | "act";

/**
 * Runs one trial into its ledger, which is written over: line by line over the months of a stage, as nothing
 * in them depends on what a gate decides. Allocates nothing that lasts.
 * Throws a RunError where a value is not finite or is out of its range.
 */
export function project(trial: Trial, world: World, gates: GateMode): void {
  try {
    runPath(trial, world, gates, trial.model.horizon);
  } catch (fault) {
    // The fault to tell of is that of the earliest month, which is found month by month.
    runPath(trial, world, gates, 1);
    throw fault;
  }
}

/** Runs the path, at most `most` months at a time; how many changes no result. */
function runPath(trial: Trial, world: World, gates: GateMode, most: number): void {
  prepare(trial, world);
  const { model, span } = trial;
  const last = model.horizon - 1;
  span.stage = 0;
  startStage(trial, 0, 0);
  let end = (trial.stageMonths[0] as number) - 1;
  for (span.from = 0; span.from <= last; span.from = span.to + 1) {
    span.to = Math.min(end, last, span.from + most - 1);
    runMonths(trial);
    const t = span.to;
    if (t < end) {
      claimReimbursements(trial, t, t === last);
      continue;
    }
    const verdict = decide(trial, span.stage, t, gates);
    if (verdict !== "go" && trial.divertedAt < 0) trial.divertedAt = t;
    if (verdict === "extend") {
      const months = (model.stages[span.stage] as StageModel).gate?.extendMonths ?? 0;
      trial.stageMonths[span.stage] = (trial.stageMonths[span.stage] as number) + months;
      end += months;
      claimReimbursements(trial, t, false);
      continue;
    }
    claimReimbursements(trial, t, true);
    if (verdict === "stop") {
      stop(trial, t);
      return;
    }
    span.stage++;
    if (t < last) {
      startStage(trial, span.stage, t + 1);
      end = t + (trial.stageMonths[span.stage] as number);
    }
  }
}

/** Draws, chances and once-per-trial values in; all that a former trial left out. */
function prepare(trial: Trial, world: World): void {
  const { model, values, ledger } = trial;
  trial.world = world;
  ledger.buffer.fill(0);
  const { variableSlots, probabilitySlots } = model;
  for (let index = 0; index < variableSlots.length; index++) {
    values[variableSlots[index] as number] = world.variables[index] as number;
  }
  runSteps(model.steps, values);
  for (let index = 0; index < probabilitySlots.length; index++) {
    const probability = values[probabilitySlots[index] as number] as number;
    trial.outcomes[index] = (world.uniforms[index] as number) < probability ? 1 : 0;
  }
  growEachYear(trial.priceIndex, values[model.economy.priceGrowth] as number);
  growEachYear(trial.costIndex, values[model.economy.costInflation] as number);
  growEachYear(trial.wageIndex, values[model.economy.wageGrowth] as number);
  trial.stageStart.fill(-1);
  trial.stageMonths.fill(0);
  trial.stageOf.fill(-1);
  trial.routeStart.fill(-1);
  trial.customers.fill(0);
  trial.recognisedSoFar.fill(0);
  trial.recognisedSinceClaim.fill(0);
  trial.taxYear.start = 0;
  trial.taxYear.result = 0;
  trial.taxYear.losses = 0;
  trial.vatPeriod.net = 0;
  trial.stoppedAt = -1;
  trial.divertedAt = -1;
  for (let index = 0; index < trial.gates.length; index++) {
    const gate = trial.gates[index];
    if (!gate) continue;
    gate.asked = 0;
    gate.passedFirst = false;
    gate.passedLast = false;
  }
}

/** (1 + rate)^floor(t / 12) for each month. */
function growEachYear(index: Float64Array, rate: number): void {
  for (let start = 0; start < index.length; start += 12) {
    const value = (1 + rate) ** (start / 12);
    const end = Math.min(start + 12, index.length);
    for (let t = start; t < end; t++) index[t] = value;
  }
}

function startStage(trial: Trial, stage: number, start: number): void {
  trial.stageStart[stage] = start;
  trial.stageMonths[stage] = (trial.model.stages[stage] as StageModel).months;
  scheduleInvestments(trial, stage, start);
  scheduleFunding(trial, stage, start);
}

/** Every line in the months of the span, each after those that it is made from. */
function runMonths(trial: Trial): void {
  const { from, to, stage } = trial.span;
  for (let t = from; t <= to; t++) trial.stageOf[t] = stage;
  runDemand(trial);
  openRoutes(trial);
  runWork(trial);
  runRouteCosts(trial);
  runOverheads(trial);
  payPurchases(trial);
  runReimbursements(trial);
  runResult(trial);
  runVat(trial);
  runTax(trial);
  runCash(trial);
  runBalances(trial);
  runLiquidation(trial);
  refuseOverflow(trial);
}

/** Asks the stage's gate at the end of month t. A gate at the very end of the horizon decides nothing. */
function decide(trial: Trial, stage: number, t: number, gates: GateMode): "go" | "extend" | "stop" {
  const { gate } = trial.model.stages[stage] as StageModel;
  if (gate === null) return "go";
  const passed = askGate(trial, stage, t);
  if (passed || gates === "report" || gate.onFail === "continue" || t === trial.model.horizon - 1)
    return "go";
  const asked = trial.gates[stage]?.asked as number;
  return gate.onFail === "extend" && asked <= gate.extendTimes ? "extend" : "stop";
}

/** Stops at the end of month t: the next month books the liquidation value, which stays as cash. */
function stop(trial: Trial, t: number): void {
  const { ledger, model } = trial;
  trial.stoppedAt = t;
  clearFrom(ledger, t + 1);
  ledger.lines.cash.fill(ledger.lines.liquidationValue[t] as number, t + 1, model.horizon);
}
