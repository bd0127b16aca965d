import { askGate } from "./gates/criteria";
import type { StageModel } from "./gates/stage";
import { clearFrom } from "./ledger";
import { runCash } from "./lines/cash";
import { scheduleFunding } from "./lines/funding";
import { runWork } from "./lines/hours";
import { scheduleInvestments } from "./lines/investments";
import { runLiquidation } from "./lines/liquidation";
import { runOverheads } from "./lines/overheads";
import { claimReimbursements, recogniseReimbursements } from "./lines/reimbursements";
import { runResult } from "./lines/result";
import { openRoutes, runRouteCosts } from "./lines/routes";
import { runDemand } from "./lines/services";
import { runTax } from "./lines/tax";
import { runVat } from "./lines/vat";
import { refuseOverflow } from "./overflow";
import { clockSlot, runSteps } from "./slots";
import type { Trial, World } from "./trial";

/** What gates do: `report` in the plan and on the committed path, `act` on the staged one. */
export type GateMode = "report" | "act";

/**
 * Runs one trial month by month into the trial's ledger, which is written over. Allocates nothing.
 * Throws a RunError where a value is not finite or is out of its range.
 */
export function project(trial: Trial, world: World, gates: GateMode): void {
  prepare(trial, world);
  const { model, values } = trial;
  let stage = 0;
  startStage(trial, stage, 0);
  let end = (trial.stageMonths[stage] as number) - 1;
  for (let t = 0; t < model.horizon; t++) {
    values[clockSlot.t] = t;
    values[clockSlot.month] = model.calendarMonths[t] as number;
    values[clockSlot.year] = Math.floor(t / 12) + 1;
    values[clockSlot.stage] = stage + 1;
    trial.stageOf[t] = stage;
    runMonth(trial, t, stage);
    if (t < end) {
      claimReimbursements(trial, t, stage, t === model.horizon - 1);
      continue;
    }
    const verdict = decide(trial, stage, t, gates);
    if (verdict === "extend") {
      const months = (model.stages[stage] as StageModel).gate?.extendMonths ?? 0;
      trial.stageMonths[stage] = (trial.stageMonths[stage] as number) + months;
      end += months;
      claimReimbursements(trial, t, stage, false);
      continue;
    }
    claimReimbursements(trial, t, stage, true);
    if (verdict === "stop") {
      stop(trial, t);
      return;
    }
    stage++;
    if (t + 1 < model.horizon) {
      startStage(trial, stage, t + 1);
      end = t + (trial.stageMonths[stage] as number);
    }
  }
}

/** Draws, chances and once-per-trial values in; all that a former trial left out. */
function prepare(trial: Trial, world: World): void {
  const { model, values, ledger } = trial;
  trial.world = world;
  ledger.buffer.fill(0);
  for (let index = 0; index < model.variables.length; index++) {
    values[model.variables[index]?.slot as number] = world.variables[index] as number;
  }
  runSteps(model.steps, values);
  for (let index = 0; index < model.chances.length; index++) {
    const probability = values[model.chances[index]?.probabilitySlot as number] as number;
    trial.outcomes[index] = (world.uniforms[index] as number) < probability ? 1 : 0;
  }
  for (let year = 0; year < trial.priceIndex.length; year++) {
    trial.priceIndex[year] = (1 + (values[model.economy.priceGrowth] as number)) ** year;
    trial.costIndex[year] = (1 + (values[model.economy.costInflation] as number)) ** year;
    trial.wageIndex[year] = (1 + (values[model.economy.wageGrowth] as number)) ** year;
  }
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
  for (let index = 0; index < trial.gates.length; index++) {
    const gate = trial.gates[index];
    if (!gate) continue;
    gate.asked = 0;
    gate.passedFirst = false;
    gate.passedLast = false;
  }
}

function startStage(trial: Trial, stage: number, start: number): void {
  trial.stageStart[stage] = start;
  trial.stageMonths[stage] = (trial.model.stages[stage] as StageModel).months;
  scheduleInvestments(trial, stage, start);
  scheduleFunding(trial, stage, start);
}

function runMonth(trial: Trial, t: number, stage: number): void {
  runDemand(trial, t, stage);
  openRoutes(trial, t, stage);
  runWork(trial, t, stage);
  runRouteCosts(trial, t);
  runOverheads(trial, t, stage);
  recogniseReimbursements(trial, t, stage);
  runResult(trial, t);
  runVat(trial, t);
  runTax(trial, t);
  runCash(trial, t);
  runLiquidation(trial, t);
  refuseOverflow(trial, t, stage);
}

/** Asks the stage's gate at the end of month t. A gate at the very end of the horizon decides nothing. */
function decide(trial: Trial, stage: number, t: number, gates: GateMode): "go" | "extend" | "stop" {
  const { gate } = trial.model.stages[stage] as StageModel;
  if (gate === null) return "go";
  const passed = askGate(trial, stage);
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
