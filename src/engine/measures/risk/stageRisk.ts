import { stageFlag } from "../../trials/block";
import { type Estimate, Tally } from "./estimate";
import { quantiles } from "./quantiles";
import { meanOf } from "./spread";
import { column, type TrialSet } from "./trialSet";

/** Risk of one stage on the staged path (contract, section 11). Null where nobody reached it or was asked. */
export interface StageRisk {
  readonly id: string;
  readonly pReached: Estimate;
  readonly pPassedFirst: Estimate | null;
  readonly pPassed: Estimate | null;
  readonly pBreaksEven: Estimate | null;
  readonly pShortfall: Estimate | null;
  /** Over all trials; null where nobody was asked. */
  readonly pStopped: Estimate | null;
  /** Euros, over the trials that reached it. */
  readonly exposure: Readonly<Record<"mean" | "q05" | "q50" | "q95", number>> | null;
}

/** Risk of each stage, in order. */
export function stageRisks(set: TrialSet): StageRisk[] {
  return set.model.stages.map(({ id }, stage) => stageRisk(set, id, stage));
}

function stageRisk(set: TrialSet, id: string, stage: number): StageRisk {
  const flags = column(set, (block) => block.stageFlags, stage);
  const reached = new Tally();
  const passedFirst = new Tally();
  const passed = new Tally();
  const breaksEven = new Tally();
  const short = new Tally();
  const stopped = new Tally();
  let asked = 0;
  for (let trial = 0; trial < set.trials; trial++) {
    const flag = flags[trial] as number;
    const isReached = (flag & stageFlag.reached) !== 0;
    reached.add(trial, isReached);
    stopped.add(trial, (flag & stageFlag.stopped) !== 0);
    if (!isReached) continue;
    breaksEven.add(trial, (flag & stageFlag.breaksEven) !== 0);
    short.add(trial, (flag & stageFlag.shortfall) !== 0);
    if ((flag & stageFlag.asked) === 0) continue;
    asked++;
    passedFirst.add(trial, (flag & stageFlag.passedFirst) !== 0);
    passed.add(trial, (flag & stageFlag.passed) !== 0);
  }
  const exposure = column(set, (block) => block.exposure, stage).filter(
    (value) => !Number.isNaN(value),
  );
  return {
    id,
    pReached: reached.overAll(),
    pPassedFirst: passedFirst.probability(),
    pPassed: passed.probability(),
    pBreaksEven: breaksEven.probability(),
    pShortfall: short.probability(),
    pStopped: asked === 0 ? null : stopped.overAll(),
    exposure: exposureOf(exposure),
  };
}

function exposureOf(values: Float64Array): StageRisk["exposure"] {
  if (values.length === 0) return null;
  const mean = meanOf(values);
  const [q05 = 0, q50 = 0, q95 = 0] = quantiles(values, [0.05, 0.5, 0.95]);
  return { mean, q05, q50, q95 };
}
