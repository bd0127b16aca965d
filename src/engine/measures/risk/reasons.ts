import { criterionState, stageFlag } from "../../trials/block";
import { type Estimate, Tally } from "./estimate";
import { column, type TrialSet } from "./trialSet";

/** A criterion at the gates that stopped a trial: in how many of them it failed. */
export interface StoppingCriterion {
  readonly id: string;
  readonly failed: number;
  /** In how many it alone failed. */
  readonly alone: number;
}

/** A gate, the trials that it stopped, and by which criteria. */
export interface StoppingGate {
  readonly stage: string;
  readonly asked: number;
  readonly stopped: number;
  readonly criteria: readonly StoppingCriterion[];
}

/** A contract, an aid or a judgement that may not come, and the chance of a cash shortfall with it and without it. */
export interface ChanceEffect {
  /** Id path of its probability, `funding.leader.probability`. */
  readonly path: string;
  /** Trials in which it did not come. */
  readonly missing: number;
  /** Among the trials that run short of cash, those in which it did not come. */
  readonly missingWhenShort: number;
  /** Trials in which it did not come and a gate stopped the project. */
  readonly missingAndStopped: number;
  readonly shortWith: Estimate | null;
  readonly shortWithout: Estimate | null;
}

/** Why trials fail, on the staged path: which criterion stops them, when cash gives out, which aid was missing. */
export interface Reasons {
  readonly gates: readonly StoppingGate[];
  /** Trials whose balance first falls below 0 in each month. */
  readonly shortMonths: Uint32Array<ArrayBuffer>;
  readonly chances: readonly ChanceEffect[];
}

export function reasonsOf(set: TrialSet): Reasons {
  const { model } = set;
  const shortMonth = column(set, (block) => block.shortMonth);
  const shortMonths = new Uint32Array(model.horizon);
  for (const month of shortMonth) {
    if (month >= 0) shortMonths[month] = (shortMonths[month] as number) + 1;
  }
  const isStopped = stoppedTrials(set);
  let row = 0;
  const gates = model.stages.flatMap(({ id, gate }, stage): StoppingGate[] => {
    if (!gate) return [];
    const first = row;
    row += gate.criteria.length;
    return [stoppingGate(set, id, stage, first, gate.criteria)];
  });
  return {
    gates,
    shortMonths,
    chances: model.chances.map(({ path }, index) =>
      chanceEffect(set, path, index, shortMonth, isStopped),
    ),
  };
}

function stoppingGate(
  set: TrialSet,
  id: string,
  stage: number,
  firstRow: number,
  criteria: readonly { readonly id: string }[],
): StoppingGate {
  const failed = new Uint32Array(criteria.length);
  const alone = new Uint32Array(criteria.length);
  let asked = 0;
  let stopped = 0;
  for (const { range, stageFlags, criteria: states } of set.blocks) {
    const { count } = range;
    for (let trial = 0; trial < count; trial++) {
      const flags = stageFlags[stage * count + trial] as number;
      if ((flags & stageFlag.asked) !== 0) asked++;
      if ((flags & stageFlag.stopped) === 0) continue;
      stopped++;
      let fails = 0;
      let last = -1;
      for (let k = 0; k < criteria.length; k++) {
        if (states[(firstRow + k) * count + trial] !== criterionState.failed) continue;
        fails++;
        last = k;
        failed[k] = (failed[k] as number) + 1;
      }
      if (fails === 1) alone[last] = (alone[last] as number) + 1;
    }
  }
  return {
    stage: id,
    asked,
    stopped,
    criteria: criteria.map((criterion, k) => ({
      id: criterion.id,
      failed: failed[k] as number,
      alone: alone[k] as number,
    })),
  };
}

/** 1 for each trial that a gate stopped, in trial order. */
function stoppedTrials(set: TrialSet): Uint8Array {
  const isStopped = new Uint8Array(set.trials);
  for (let stage = 0; stage < set.model.stages.length; stage++) {
    const flags = column(set, (block) => block.stageFlags, stage);
    for (let trial = 0; trial < set.trials; trial++) {
      if (((flags[trial] as number) & stageFlag.stopped) !== 0) isStopped[trial] = 1;
    }
  }
  return isStopped;
}

function chanceEffect(
  set: TrialSet,
  path: string,
  chance: number,
  shortMonth: Float64Array,
  isStopped: Uint8Array,
): ChanceEffect {
  const came = column(set, (block) => block.outcomes, chance);
  const shortWith = new Tally();
  const shortWithout = new Tally();
  let missing = 0;
  let missingWhenShort = 0;
  let missingAndStopped = 0;
  for (let trial = 0; trial < set.trials; trial++) {
    const isShort = (shortMonth[trial] as number) >= 0;
    if (came[trial] === 1) {
      shortWith.add(trial, isShort);
      continue;
    }
    missing++;
    if (isShort) missingWhenShort++;
    if (isStopped[trial] === 1) missingAndStopped++;
    shortWithout.add(trial, isShort);
  }
  return {
    path,
    missing,
    missingWhenShort,
    missingAndStopped,
    shortWith: shortWith.probability(),
    shortWithout: shortWithout.probability(),
  };
}
