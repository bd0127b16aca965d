import { firstMonthBelowZero, lowestBalance } from "../measures/lowestCash";
import { breakEvenMonth } from "../measures/breakEven";
import { finalPosition } from "../measures/path";
import type { Model } from "../model";
import { project } from "../project";
import { type BetaTables, type Coordinates, createSampler, type Sampler } from "../random";
import { RunError, type RunFault } from "../runError";
import { createTrial, type Trial } from "../trial";
import {
  bandLines,
  createBlock,
  criterionState,
  type PathColumns,
  stagedPath,
  stageFlag,
  type TrialBlock,
  type TrialRange,
} from "./block";

/** A trial that a value stopped: its number and the value. */
export interface TrialFault {
  readonly trial: number;
  readonly fault: RunFault;
}

/** What a range of trials gives, or the first of its trials that a value stopped. */
export type RangeOutcome =
  | { readonly kind: "block"; readonly block: TrialBlock }
  | { readonly kind: "stopped"; readonly fault: TrialFault };

/** A model ready for trials under a seed. */
export interface Simulation {
  readonly model: Model;
  readonly seed: number;
  readonly sampler: Sampler;
  /** Runs a range of trials, staged and committed on the same draws. */
  readonly run: (range: TrialRange) => RangeOutcome;
}

/** Months of a stage over which P(breaks even) looks: its last ones. */
const breakEvenMonths = 3;

/** Prepares trials of a model. `tables` may be kept from one to the next; `coordinates` are the even ones unless given. */
export function createSimulation(
  model: Model,
  seed: number,
  tables: BetaTables = new Map(),
  coordinates?: Coordinates,
): Simulation {
  const sampler = createSampler(model, seed, tables, coordinates);
  const committed = createTrial(model);
  const extended = createTrial(model);

  const run = (range: TrialRange): RangeOutcome => {
    const block = createBlock(model, range);
    const ownBands: Float64Array[] = [];
    for (let index = 0; index < range.count; index++) {
      const trial = range.from + index;
      try {
        sampler.draw(trial);
        project(committed, sampler.world, "report");
        keepOutcomes(block, index, committed);
        keepPath(block.committed, index, committed, model.horizon);
        keepBands(block, index, committed);
        keepStaged(block, index, ownBands);
      } catch (error) {
        if (!(error instanceof RunError)) throw error;
        return { kind: "stopped", fault: { trial, fault: error.fault } };
      }
    }
    return { kind: "block", block: { ...block, ownBands: joined(ownBands, range.months) } };
  };

  /** The staged path of the draws just run committed. Until a gate stops or extends, both are one. */
  function keepStaged(block: Kept, index: number, ownBands: Float64Array[]): void {
    const parting = partingStage(committed);
    if (parting < 0) {
      copyPath(block, index);
      keepStages(block, index, committed, model.horizon, -1);
      block.stagedAs[index] = stagedPath.same;
      return;
    }
    if (model.stages[parting]?.gate?.onFail === "stop") {
      // Nothing that a later stage books lies before it: the months so far are those of the staged path.
      const end =
        (committed.stageStart[parting] as number) + (committed.stageMonths[parting] as number);
      keepStopped(block.staged, index, committed, end);
      keepStages(block, index, committed, end, parting);
      block.stagedAs[index] = end - 1;
      return;
    }
    project(extended, sampler.world, "act");
    const { stoppedAt } = extended;
    const end = stoppedAt < 0 ? model.horizon : stoppedAt + 1;
    keepPath(block.staged, index, extended, end);
    keepStages(
      block,
      index,
      extended,
      end,
      stoppedAt < 0 ? -1 : (extended.stageOf[stoppedAt] as number),
    );
    block.stagedAs[index] = stagedPath.ownRow - ownBands.length;
    ownBands.push(bandsOf(extended, block.range));
  }

  return { model, seed, sampler, run };
}

type Kept = Omit<TrialBlock, "ownBands">;

/** First stage whose gate failed, in a run that only reports, in a way that the staged path heeds; -1 where none did. */
function partingStage({ model, gates, stageStart, stageMonths }: Trial): number {
  for (let stage = 0; stage < gates.length; stage++) {
    const state = gates[stage];
    const gate = model.stages[stage]?.gate;
    if (!state || !gate || state.passedLast || gate.onFail === "continue") continue;
    const end = (stageStart[stage] as number) + (stageMonths[stage] as number);
    // A gate at the very end of the horizon decides nothing.
    return end === model.horizon ? -1 : stage;
  }
  return -1;
}

function keepOutcomes({ outcomes, range }: Kept, index: number, trial: Trial): void {
  for (let chance = 0; chance < trial.outcomes.length; chance++) {
    outcomes[chance * range.count + index] = trial.outcomes[chance] as number;
  }
}

/** A path that has lines of its own to its end (`end`: the month after its last one before a stop). */
function keepPath(columns: PathColumns, index: number, trial: Trial, end: number): void {
  const { cash, operatingResult } = trial.ledger.lines;
  columns.finalCash[index] = cash[cash.length - 1] as number;
  columns.finalPosition[index] = finalPosition(trial);
  columns.lowestCash[index] = lowestBalance(cash, 0, cash.length);
  columns.breakEvenMonth[index] = breakEvenMonth(operatingResult, end) ?? -1;
}

/** The path that stops before month `end` of a committed one: its liquidation value is what is left from then on. */
function keepStopped(columns: PathColumns, index: number, trial: Trial, end: number): void {
  const { cash, operatingResult, liquidationValue } = trial.ledger.lines;
  const left = liquidationValue[end - 1] as number;
  columns.finalCash[index] = left;
  columns.finalPosition[index] = left;
  columns.lowestCash[index] = Math.min(left, lowestBalance(cash, 0, end));
  columns.breakEvenMonth[index] = breakEvenMonth(operatingResult, end) ?? -1;
}

function copyPath({ staged, committed }: Kept, index: number): void {
  staged.finalCash[index] = committed.finalCash[index] as number;
  staged.finalPosition[index] = committed.finalPosition[index] as number;
  staged.lowestCash[index] = committed.lowestCash[index] as number;
  staged.breakEvenMonth[index] = committed.breakEvenMonth[index] as number;
}

/** What each stage before month `end` was; `stopped` is the stage at whose gate the path stopped, or -1. */
function keepStages(block: Kept, index: number, trial: Trial, end: number, stopped: number): void {
  const { model, gates, ledger, stageStart, stageMonths } = trial;
  const { cash, operatingResult, liquidationValue, equityReceived } = ledger.lines;
  const { count } = block.range;
  let criterion = 0;
  let ownMoney = model.openingCash;
  let paidTo = 0;
  for (let stage = 0; stage < model.stages.length; stage++) {
    const start = stageStart[stage] as number;
    const criteria = model.stages[stage]?.gate?.criteria.length ?? 0;
    if (start >= 0 && start < end) {
      const after = Math.min(start + (stageMonths[stage] as number), end);
      let flags: number = stageFlag.reached;
      let result = 0;
      const last = Math.min(breakEvenMonths, after - start);
      for (let t = after - last; t < after; t++) result += operatingResult[t] as number;
      if (result >= 0) flags |= stageFlag.breaksEven;
      if (lowestBalance(cash, start, after) < 0) flags |= stageFlag.shortfall;
      if (stage === stopped) flags |= stageFlag.stopped;
      const state = gates[stage];
      if (state && state.asked > 0) {
        flags |= stageFlag.asked;
        if (state.passedFirst) flags |= stageFlag.passedFirst;
        if (state.passedLast) flags |= stageFlag.passed;
        for (let k = 0; k < criteria; k++) {
          block.criteria[(criterion + k) * count + index] =
            state.holds[k] === 1 ? criterionState.held : criterionState.failed;
        }
      }
      for (; paidTo < after; paidTo++) ownMoney += equityReceived[paidTo] as number;
      block.exposure[stage * count + index] = ownMoney - (liquidationValue[after - 1] as number);
      block.stageFlags[stage * count + index] = flags;
    }
    criterion += criteria;
  }
  const short = firstMonthBelowZero(cash, end);
  const isShortAfterStop =
    short < 0 && end < model.horizon && (liquidationValue[end - 1] as number) < 0;
  block.shortMonth[index] = isShortAfterStop ? end : short;
}

function keepBands({ bands, range }: Kept, index: number, trial: Trial): void {
  const { count, firstMonth, months } = range;
  for (let line = 0; line < bandLines.length; line++) {
    const series = trial.ledger.lines[bandLines[line] as (typeof bandLines)[number]];
    let at = line * months * count + index;
    for (let month = 0; month < months; month++, at += count) {
      bands[at] = series[firstMonth + month] as number;
    }
  }
}

function bandsOf(trial: Trial, { firstMonth, months }: TrialRange): Float64Array {
  const own = new Float64Array(bandLines.length * months);
  bandLines.forEach((name, line) => {
    own.set(trial.ledger.lines[name].subarray(firstMonth, firstMonth + months), line * months);
  });
  return own;
}

function joined(rows: readonly Float64Array[], months: number): Float64Array<ArrayBuffer> {
  const all = new Float64Array(rows.length * bandLines.length * months);
  rows.forEach((row, index) => all.set(row, index * bandLines.length * months));
  return all;
}
